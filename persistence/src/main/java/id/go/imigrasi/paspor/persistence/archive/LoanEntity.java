package id.go.imigrasi.paspor.persistence.archive;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.archive.Loan;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A line of the loan register. */
@Entity(name = "FileLoan")
@Table(name = "FILE_LOAN")
class LoanEntity {
  @EmbeddedId private Key key;

  /** The application again while the folder is out; unique. */
  @Column(name = "OUT_FILE", length = 16)
  private String out;

  @Column(name = "BORROWER", nullable = false, length = 80)
  private String borrower;

  @Column(name = "PURPOSE", nullable = false, length = 200)
  private String purpose;

  @Column(name = "LENT_BY", nullable = false, length = 80)
  private String lentBy;

  @Column(name = "DUE_ON", nullable = false)
  private LocalDate due;

  @Column(name = "TAKEN_BACK_BY", length = 80)
  private String takenBackBy;

  @Column(name = "TAKEN_BACK_AT")
  private Instant takenBackAt;

  protected LoanEntity() {}

  LoanEntity(Loan loan) {
    key = Key.of(loan);
    borrower = loan.borrower();
    purpose = loan.purpose();
    lentBy = loan.lentBy();
    due = loan.due();
    write(loan);
  }

  final void write(Loan loan) {
    out = loan.isOut() ? key.application : null;
    takenBackBy = loan.takenBackBy();
    takenBackAt = loan.takenBackAt();
  }

  Loan restore() {
    return new Loan(
        new ApplicationNumber(key.application),
        borrower,
        purpose,
        lentBy,
        key.lentAt,
        due,
        takenBackBy,
        takenBackAt);
  }

  /** Folder and when it left. */
  @Embeddable
  record Key(
      @Column(name = "APPLICATION_NUMBER", length = 16) String application,
      @Column(name = "LENT_AT") Instant lentAt)
      implements Serializable {

    static Key of(Loan loan) {
      return new Key(loan.application().digits(), loan.lentAt());
    }
  }
}
