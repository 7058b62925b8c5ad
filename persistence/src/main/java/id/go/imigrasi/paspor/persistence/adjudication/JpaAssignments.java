package id.go.imigrasi.paspor.persistence.adjudication;

import id.go.imigrasi.paspor.domain.adjudication.Assignment;
import id.go.imigrasi.paspor.domain.adjudication.Assignments;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;

/** Which case lies in whose hand, as rows. */
@Dependent
class JpaAssignments implements Assignments {
  private final EntityManager em;

  @Inject
  JpaAssignments(EntityManager em) {
    this.em = em;
  }

  @Override
  public void give(Assignment assignment) {
    if (row(assignment.application()).isPresent()) {
      throw Refused.because("adjudication.assignment.taken");
    }
    em.persist(new AssignmentEntity(assignment));
    try {
      em.flush();
    } catch (ConstraintViolationException meanwhile) {
      throw Refused.because("adjudication.assignment.taken");
    }
  }

  @Override
  public void standInLine() {
    em.createNativeQuery(
            "select NAME from RELAY where NAME = 'adjudication-line' for update", String.class)
        .getSingleResult();
  }

  @Override
  public Optional<Assignment> open(ApplicationNumber application) {
    return row(application).map(AssignmentEntity::restore);
  }

  @Override
  public Optional<Assignment> inHandOf(String officer) {
    return em.createQuery(
            """
            select a from Assignment a where a.officer = :officer and a.open is not null
            order by a.givenAt, a.id
            """,
            AssignmentEntity.class)
        .setParameter("officer", officer)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(AssignmentEntity::restore);
  }

  @Override
  public void end(ApplicationNumber application, Assignment.End how, String reason, Instant at) {
    row(application)
        .ifPresent(
            row -> {
              row.end(how, reason, at);
              em.flush();
            });
  }

  @Override
  public long conflictsOf(String officer, Instant since) {
    return em.createQuery(
            """
            select count(a) from Assignment a
            where a.officer = :officer and a.how = :conflict and a.endedAt >= :since
            """,
            Long.class)
        .setParameter("officer", officer)
        .setParameter("conflict", Assignment.End.CONFLICT)
        .setParameter("since", since)
        .getSingleResult();
  }

  @Override
  public Set<String> conflicted(ApplicationNumber application) {
    return em.createQuery(
            "select a.officer from Assignment a where a.application = :number and a.how = :conflict",
            String.class)
        .setParameter("number", application.digits())
        .setParameter("conflict", Assignment.End.CONFLICT)
        .getResultStream()
        .collect(Collectors.toUnmodifiableSet());
  }

  private Optional<AssignmentEntity> row(ApplicationNumber application) {
    return em.createQuery(
            "select a from Assignment a where a.open = :number", AssignmentEntity.class)
        .setParameter("number", application.digits())
        .getResultStream()
        .findFirst();
  }
}
