package id.go.imigrasi.paspor.persistence.interview;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.interview.Interview;
import id.go.imigrasi.paspor.domain.interview.Interviews;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.util.Optional;

/** Interviews as rows; the row version refuses whoever saw an older state. */
@Dependent
class JpaInterviews implements Interviews {
  private final EntityManager em;

  @Inject
  JpaInterviews(EntityManager em) {
    this.em = em;
  }

  @Override
  public Optional<Interview> find(ApplicationNumber application) {
    return Optional.ofNullable(em.find(InterviewEntity.class, application.digits()))
        .map(InterviewEntity::restore);
  }

  @Override
  public void save(Interview interview) {
    InterviewEntity row = em.find(InterviewEntity.class, interview.application().digits());
    if (row == null) {
      em.persist(new InterviewEntity(interview));
    } else if (row.version() != interview.version()) {
      throw Refused.because("application.stale");
    } else {
      row.write(interview);
    }
    try {
      em.flush();
    } catch (OptimisticLockException stale) {
      throw Refused.because("application.stale");
    }
  }
}
