package id.go.imigrasi.paspor.persistence.interview;

import id.go.imigrasi.paspor.domain.interview.InterviewForm;
import id.go.imigrasi.paspor.domain.interview.InterviewForms;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** The interview form out of the lines in force on a day. */
@Dependent
class JpaInterviewForms implements InterviewForms {
  private final EntityManager em;

  @Inject
  JpaInterviewForms(EntityManager em) {
    this.em = em;
  }

  @Override
  public InterviewForm on(LocalDate day) {
    InterviewFormEntity form = form(day);
    List<InterviewItemEntity> items = items(day);
    return new InterviewForm(
        form.statement(),
        of(items, InterviewItemEntity.Kind.QUESTION, InterviewItemEntity::question),
        of(items, InterviewItemEntity.Kind.SIGN, InterviewItemEntity::sign),
        of(items, InterviewItemEntity.Kind.GROUND, InterviewItemEntity::ground),
        form.referFrom());
  }

  private InterviewFormEntity form(LocalDate day) {
    return em.createQuery(
            """
            select f from InterviewForm f
            where f.validFrom <= :day and (f.validUntil is null or f.validUntil >= :day)
            order by f.validFrom desc
            """,
            InterviewFormEntity.class)
        .setParameter("day", day)
        .setMaxResults(1)
        .getSingleResult();
  }

  private List<InterviewItemEntity> items(LocalDate day) {
    return em.createQuery(
            """
            select i from InterviewItem i
            where i.key.validFrom <= :day and (i.validUntil is null or i.validUntil >= :day)
            order by i.place, i.key.code
            """,
            InterviewItemEntity.class)
        .setParameter("day", day)
        .getResultList();
  }

  private static <T> List<T> of(
      List<InterviewItemEntity> items,
      InterviewItemEntity.Kind kind,
      Function<InterviewItemEntity, T> read) {
    return items.stream().filter(item -> item.kind() == kind).map(read).toList();
  }
}
