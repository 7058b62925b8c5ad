package id.go.imigrasi.paspor.persistence.archive;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.archive.LegalHold;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An order that a folder be kept. */
@Entity(name = "LegalHold")
@Table(name = "LEGAL_HOLD")
class LegalHoldEntity {
  @Id
  @Column(name = "APPLICATION_NUMBER", length = 16)
  private String application;

  @Column(name = "REASON", nullable = false, length = 200)
  private String reason;

  @Column(name = "ORDERED_BY", nullable = false, length = 80)
  private String by;

  @Column(name = "ORDERED_AT", nullable = false)
  private Instant at;

  protected LegalHoldEntity() {}

  LegalHoldEntity(LegalHold hold) {
    application = hold.file().digits();
    reason = hold.reason();
    by = hold.by();
    at = hold.at();
  }

  LegalHold restore() {
    return new LegalHold(new ApplicationNumber(application), reason, by, at);
  }
}
