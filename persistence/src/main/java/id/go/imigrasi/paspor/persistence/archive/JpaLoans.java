package id.go.imigrasi.paspor.persistence.archive;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.archive.Loan;
import id.go.imigrasi.paspor.domain.archive.Loans;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;

/** The loan register as rows; the database lets one folder be out once. */
@Dependent
class JpaLoans implements Loans {
  private final EntityManager em;

  @Inject
  JpaLoans(EntityManager em) {
    this.em = em;
  }

  @Override
  public void keep(Loan loan) {
    LoanEntity row = em.find(LoanEntity.class, LoanEntity.Key.of(loan));
    if (row != null) {
      row.write(loan);
      return;
    }
    try {
      em.persist(new LoanEntity(loan));
      em.flush();
    } catch (ConstraintViolationException out) {
      throw Refused.because("archive.loan.out");
    }
  }

  @Override
  public Optional<Loan> outOf(ApplicationNumber application) {
    return em.createQuery("select l from FileLoan l where l.out = :file", LoanEntity.class)
        .setParameter("file", application.digits())
        .getResultStream()
        .findFirst()
        .map(LoanEntity::restore);
  }

  @Override
  public List<Loan> out(int max) {
    return em.createQuery(
            "select l from FileLoan l where l.takenBackBy is null order by l.due, l.key.lentAt",
            LoanEntity.class)
        .setMaxResults(max)
        .getResultStream()
        .map(LoanEntity::restore)
        .toList();
  }
}
