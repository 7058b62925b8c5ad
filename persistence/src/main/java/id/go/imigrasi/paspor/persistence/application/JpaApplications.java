package id.go.imigrasi.paspor.persistence.application;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Applications;
import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.identity.Outcome;
import id.go.imigrasi.paspor.domain.queue.Lane;
import id.go.imigrasi.paspor.persistence.Counters;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;

/** Applications as rows; the row version refuses whoever saw an older state. */
@Dependent
class JpaApplications implements Applications {
  private static final String LINES =
      """
      select new id.go.imigrasi.paspor.persistence.application.WorkRow(
          a.number, coalesce(p.passportName, p.fullName), a.type, a.product, a.sameDay, a.status,
          a.statusSince, a.version)
      from Application a left join Applicant p on p.application = a.number
      """;
  private static final String ORDER = " order by a.statusSince, a.number";

  private final EntityManager em;
  private final Counters counters;

  @Inject
  JpaApplications(EntityManager em, Counters counters) {
    this.em = em;
    this.counters = counters;
  }

  @Override
  public Optional<Application> find(ApplicationNumber number) {
    return Optional.ofNullable(em.find(ApplicationEntity.class, number.digits()))
        .map(row -> row.restore(history(number)));
  }

  @Override
  public void save(Application application) {
    ApplicationEntity row = em.find(ApplicationEntity.class, application.number().digits());
    int known = row == null ? 0 : lastSequence(application.number());
    if (row == null) {
      em.persist(new ApplicationEntity(application));
    } else if (row.version() != application.version()) {
      throw Refused.because(application.version() < 0 ? "application.exists" : "application.stale");
    } else {
      row.write(application);
    }
    application.history().stream()
        .filter(taken -> taken.sequence() > known)
        .forEach(taken -> em.persist(new TransitionEntity(taken)));
    flush();
  }

  private void flush() {
    try {
      em.flush();
    } catch (OptimisticLockException stale) {
      throw Refused.because("application.stale");
    } catch (ConstraintViolationException taken) {
      throw Refused.because("application.exists");
    }
  }

  @Override
  public ApplicationNumber nextNumber(String office, LocalDate day) {
    return ApplicationNumber.issue(office, day, counters.next("application:" + office + ":" + day));
  }

  @Override
  public List<WorkItem> waiting(Set<Status> statuses, String location, int first, int max) {
    return em.createQuery(
            LINES
                + "where a.status in :statuses and (:location is null or a.location = :location)"
                + ORDER,
            WorkRow.class)
        .setParameter("statuses", statuses)
        .setParameter("location", location)
        .setFirstResult(first)
        .setMaxResults(max)
        .getResultStream()
        .map(WorkRow::item)
        .toList();
  }

  @Override
  public List<WorkItem> doubted(String location, int max) {
    return em.createQuery(
            LINES
                + """
                where a.status = :registered and a.location = :location
                and (exists (select 1 from IdentityCheck i
                    where i.application = a.number and i.outcome <> :match)
                  or exists (select 1 from RegisterCheck r join r.findings f
                    where r.application = a.number))
                """
                + ORDER,
            WorkRow.class)
        .setParameter("registered", Status.REGISTERED)
        .setParameter("location", location)
        .setParameter("match", Outcome.MATCH)
        .setMaxResults(max)
        .getResultStream()
        .map(WorkRow::item)
        .toList();
  }

  @Override
  public List<WorkItem> waitingAfter(Status status, WorkItem after, int max) {
    String behind =
        after == null
            ? ""
            : "and (a.statusSince > :since or a.statusSince = :since and a.number > :number)";
    TypedQuery<WorkRow> page =
        em.createQuery(LINES + "where a.status = :status " + behind + ORDER, WorkRow.class)
            .setParameter("status", status)
            .setMaxResults(max);
    if (after != null) {
      page.setParameter("since", after.since()).setParameter("number", after.number().digits());
    }
    return page.getResultStream().map(WorkRow::item).toList();
  }

  @Override
  public List<Standing> standing(Status status) {
    Map<String, List<Transition>> histories =
        em.createQuery(
                """
                select t from Transition t, Application a
                where a.number = t.key.application and a.status = :status
                order by t.key.application, t.key.sequence
                """,
                TransitionEntity.class)
            .setParameter("status", status)
            .getResultStream()
            .map(TransitionEntity::restore)
            .collect(Collectors.groupingBy(each -> each.application().digits()));
    Map<String, PersonRow> people = people(status);
    return em.createQuery(
            "select a from Application a where a.status = :status", ApplicationEntity.class)
        .setParameter("status", status)
        .getResultStream()
        .map(row -> row.restore(histories.getOrDefault(row.number(), List.of())))
        .map(each -> standing(each, people.get(each.number().digits())))
        .toList();
  }

  private static Standing standing(Application application, PersonRow person) {
    return new Standing(
        application,
        person.name() == null ? "" : person.name(),
        Optional.ofNullable(person.born()),
        person.prioritised() > 0);
  }

  private Map<String, PersonRow> people(Status status) {
    return em.createQuery(
            """
            select new id.go.imigrasi.paspor.persistence.application.PersonRow(
                a.number, coalesce(p.passportName, p.fullName), p.birthDate,
                (select count(t) from Ticket t
                    where t.application = a.number and t.lane = :priority))
            from Application a left join Applicant p on p.application = a.number
            where a.status = :status
            """,
            PersonRow.class)
        .setParameter("status", status)
        .setParameter("priority", Lane.PRIORITY)
        .getResultStream()
        .collect(Collectors.toMap(PersonRow::number, Function.identity()));
  }

  @Override
  public List<WorkItem> waiting(Procedure order, Set<Status> statuses, int max) {
    return em.createQuery(
            LINES + "where a.status in :statuses and a.procedure = :order " + ORDER, WorkRow.class)
        .setParameter("statuses", statuses)
        .setParameter("order", order)
        .setMaxResults(max)
        .getResultStream()
        .map(WorkRow::item)
        .toList();
  }

  @Override
  public long count(Set<Status> statuses, String location) {
    return em.createQuery(
            """
            select count(a) from Application a
            where a.status in :statuses and (:location is null or a.location = :location)
            """,
            Long.class)
        .setParameter("statuses", statuses)
        .setParameter("location", location)
        .getSingleResult();
  }

  @Override
  public long countOf(Set<String> products, Set<Status> statuses) {
    return em.createQuery(
            """
            select count(a) from Application a where a.status in :statuses
            and a.product in :products and a.procedure <> :endorsement
            """,
            Long.class)
        .setParameter("statuses", statuses)
        .setParameter("products", products)
        .setParameter("endorsement", Procedure.ENDORSEMENT)
        .getSingleResult();
  }

  private List<Transition> history(ApplicationNumber number) {
    return em.createQuery(
            """
            select t from Transition t where t.key.application = :number
            order by t.key.sequence
            """,
            TransitionEntity.class)
        .setParameter("number", number.digits())
        .getResultStream()
        .map(TransitionEntity::restore)
        .toList();
  }

  private int lastSequence(ApplicationNumber number) {
    return em.createQuery(
            """
            select coalesce(max(t.key.sequence), 0) from Transition t
            where t.key.application = :number
            """,
            Integer.class)
        .setParameter("number", number.digits())
        .getSingleResult();
  }
}
