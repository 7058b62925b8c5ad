package id.go.imigrasi.paspor.persistence.archive;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A file in an entry of the dispatch book. */
@Entity(name = "TransferredFile")
@Table(name = "TRANSFERRED_FILE")
class TransferredEntity {
  @Id
  @Column(name = "APPLICATION_NUMBER", length = 16)
  private String application;

  @Column(name = "REGISTER_NUMBER", nullable = false, length = 30)
  private String register;

  @Column(name = "POSITION_NUMBER", nullable = false)
  private int position;

  protected TransferredEntity() {}

  TransferredEntity(ApplicationNumber application, String register, int position) {
    this.application = application.digits();
    this.register = register;
    this.position = position;
  }

  ApplicationNumber application() {
    return new ApplicationNumber(application);
  }

  String register() {
    return register;
  }
}
