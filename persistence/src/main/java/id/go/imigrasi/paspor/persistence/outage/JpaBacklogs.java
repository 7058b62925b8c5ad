package id.go.imigrasi.paspor.persistence.outage;

import id.go.imigrasi.paspor.domain.Awaited.What;
import id.go.imigrasi.paspor.domain.Moment;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.outage.Backlog;
import id.go.imigrasi.paspor.domain.outage.Backlogs;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** The backlogs counted over the rows that wait. */
@Dependent
class JpaBacklogs implements Backlogs {
  private static final Set<What> FOR_THE_DECISION =
      Set.of(What.DUPLICATE_SEARCH, What.SECOND_ADJUDICATION);

  private final EntityManager em;

  @Inject
  JpaBacklogs(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<Backlog> at(Instant now, int most) {
    return WaitingRows.ALL.entrySet().stream()
        .map(each -> backlog(each.getKey(), each.getValue(), now, most))
        .toList();
  }

  private Backlog backlog(What what, WaitingRows rows, Instant now, int most) {
    long waiting = em.createQuery(rows.count(), Long.class).getSingleResult();
    return new Backlog(
        what,
        waiting,
        blocked(what, rows, waiting),
        drained(rows, now),
        waiting == 0 ? List.of() : oldest(what, rows, most));
  }

  private Map<Moment, Long> blocked(What what, WaitingRows rows, long waiting) {
    if (waiting == 0) {
      return Map.of();
    }
    return rows.countByMoment()
        .map(
            query ->
                em.createQuery(query, Object[].class)
                    .getResultStream()
                    .collect(Collectors.toMap(row -> (Moment) row[0], row -> (Long) row[1])))
        .orElseGet(() -> always(what) == null ? Map.of() : Map.of(always(what), waiting));
  }

  private OptionalLong drained(WaitingRows rows, Instant now) {
    return rows.answeredSince().stream()
        .mapToLong(
            query ->
                em.createQuery(query, Long.class)
                    .setParameter("from", now.minus(Backlog.WINDOW))
                    .setParameter("now", now)
                    .getSingleResult())
        .findFirst();
  }

  private List<Backlog.Line> oldest(What what, WaitingRows rows, int most) {
    return em.createQuery(rows.lines(), Object[].class)
        .setMaxResults(most)
        .getResultStream()
        .map(row -> line(what, row))
        .toList();
  }

  private static Backlog.Line line(What what, Object... row) {
    return new Backlog.Line(
        row[0] == null ? null : new ApplicationNumber((String) row[0]),
        row[1] == null ? always(what) : (Moment) row[1],
        (Instant) row[2],
        (Integer) row[3],
        (Instant) row[4]);
  }

  /** Some answers are always wanted for the decision; other rows without a moment have none. */
  private static Moment always(What what) {
    return FOR_THE_DECISION.contains(what) ? Moment.ADJUDICATION : null;
  }
}
