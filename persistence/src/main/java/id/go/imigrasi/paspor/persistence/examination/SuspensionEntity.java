package id.go.imigrasi.paspor.persistence.examination;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.examination.Suspension;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A decreed suspension. */
@Entity(name = "Suspension")
@Table(name = "SUSPENSION")
class SuspensionEntity {
  @Id
  @Column(name = "APPLICATION_NUMBER", length = 16)
  private String application;

  @Column(name = "DECREE", nullable = false, length = 60)
  private String decree;

  @Column(name = "TERM_MONTHS", nullable = false)
  private int months;

  @Column(name = "SUSPENDED_FROM", nullable = false)
  private LocalDate from;

  @Column(name = "SUSPENDED_UNTIL", nullable = false)
  private LocalDate until;

  protected SuspensionEntity() {}

  SuspensionEntity(Suspension suspension) {
    application = suspension.application().digits();
    decree = suspension.decree();
    months = suspension.months();
    from = suspension.from();
    until = suspension.until();
  }

  Suspension restore() {
    return new Suspension(new ApplicationNumber(application), decree, months, from, until);
  }
}
