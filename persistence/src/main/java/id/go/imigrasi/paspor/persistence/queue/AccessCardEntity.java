package id.go.imigrasi.paspor.persistence.queue;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.queue.AccessCard;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A lift card: out with one application, or in. */
@Entity(name = "AccessCard")
@Table(name = "ACCESS_CARD")
class AccessCardEntity {
  @Id
  @Column(name = "CODE", length = 20)
  private String code;

  @Version
  @Column(name = "ROW_VERSION", nullable = false)
  private long version;

  @Column(name = "LOCATION_CODE", nullable = false, length = 20)
  private String location;

  @Column(name = "HOLDER", length = 16)
  private String holder;

  @Column(name = "CARD_ISSUED_AT")
  private Instant issuedAt;

  protected AccessCardEntity() {}

  AccessCardEntity(AccessCard card) {
    code = card.code();
    location = card.location();
  }

  AccessCard restore() {
    return new AccessCard(
        code, location, holder == null ? null : new ApplicationNumber(holder), issuedAt);
  }
}
