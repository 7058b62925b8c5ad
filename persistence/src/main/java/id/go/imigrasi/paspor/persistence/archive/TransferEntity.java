package id.go.imigrasi.paspor.persistence.archive;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.archive.Shortfall;
import id.go.imigrasi.paspor.domain.archive.TransferRegister;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** An entry of the dispatch book; its files are in {@link TransferredEntity}. */
@Entity(name = "TransferRegister")
@Table(name = "TRANSFER_REGISTER")
class TransferEntity {
  @Id
  @Column(name = "REGISTER_NUMBER", length = 30)
  private String number;

  @Version
  @Column(name = "ROW_VERSION", nullable = false)
  private long version;

  @Column(name = "LOCATION_CODE", nullable = false, length = 20)
  private String location;

  @Column(name = "HANDED_OVER_BY", nullable = false, length = 80)
  private String handedOverBy;

  @Column(name = "HANDED_OVER_AT", nullable = false)
  private Instant handedOverAt;

  @Column(name = "COUNTED")
  private Integer counted;

  @Column(name = "RECEIVED_BY", length = 80)
  private String receivedBy;

  @Column(name = "RECEIVED_AT")
  private Instant receivedAt;

  protected TransferEntity() {}

  TransferEntity(TransferRegister register) {
    number = register.number();
    location = register.location();
    handedOverBy = register.handedOverBy();
    handedOverAt = register.handedOverAt();
    write(register);
  }

  final void write(TransferRegister register) {
    counted = register.counted();
    receivedBy = register.receivedBy();
    receivedAt = register.receivedAt();
  }

  String number() {
    return number;
  }

  TransferRegister restore(List<ApplicationNumber> files, Map<ApplicationNumber, Shortfall> left) {
    return new TransferRegister(
        number, location, files, left, handedOverBy, handedOverAt, counted, receivedBy, receivedAt);
  }
}
