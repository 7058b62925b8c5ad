package id.go.imigrasi.paspor.persistence.servicestandard;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.servicestandard.Activity;
import id.go.imigrasi.paspor.domain.servicestandard.DeadlineRule;
import id.go.imigrasi.paspor.domain.servicestandard.ServicePeriod;
import id.go.imigrasi.paspor.domain.servicestandard.ServiceStandards;
import id.go.imigrasi.paspor.domain.servicestandard.StepStandard;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Standards and measurements as rows. */
@Dependent
class JpaServiceStandards implements ServiceStandards {
  private final EntityManager em;

  @Inject
  JpaServiceStandards(EntityManager em) {
    this.em = em;
  }

  @Override
  public StepStandard of(Activity activity, LocalDate day) {
    return em.createQuery(
            """
            select s from StepStandard s where s.key.activity = :activity
              and s.key.from <= :day and (s.until is null or s.until >= :day)
            order by s.key.from desc
            """,
            StepStandardEntity.class)
        .setParameter("activity", activity)
        .setParameter("day", day)
        .getResultStream()
        .findFirst()
        .map(StepStandardEntity::restore)
        .orElseThrow(() -> Refused.because("servicestandard.none", day));
  }

  @Override
  public DeadlineRule rule(DeadlineRule.Kind kind, LocalDate day) {
    return em.createQuery(
            """
            select r from DeadlineRule r where r.key.kind = :kind
              and r.key.from <= :day and (r.until is null or r.until >= :day)
            order by r.key.from desc
            """,
            DeadlineRuleEntity.class)
        .setParameter("kind", kind)
        .setParameter("day", day)
        .getResultStream()
        .findFirst()
        .map(row -> row.restore(exempt(kind, day)))
        .orElseThrow(() -> Refused.because("servicestandard.none", day));
  }

  private Set<ApplicationType> exempt(DeadlineRule.Kind kind, LocalDate day) {
    return em.createQuery(
            """
            select e from DeadlineExemption e where e.key.kind = :kind
              and e.key.from <= :day and (e.until is null or e.until >= :day)
            """,
            DeadlineExemptionEntity.class)
        .setParameter("kind", kind)
        .setParameter("day", day)
        .getResultStream()
        .map(DeadlineExemptionEntity::type)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void record(ServicePeriod period) {
    em.persist(new ServicePeriodEntity(period));
  }

  @Override
  public List<ServicePeriod> periodsOf(ApplicationNumber application) {
    return em.createQuery(
            "select p from ServicePeriod p where p.application = :number order by p.begun, p.id",
            ServicePeriodEntity.class)
        .setParameter("number", application.digits())
        .getResultStream()
        .map(ServicePeriodEntity::restore)
        .toList();
  }
}
