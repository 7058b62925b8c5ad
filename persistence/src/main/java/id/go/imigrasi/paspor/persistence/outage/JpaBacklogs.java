package id.go.imigrasi.paspor.persistence.outage;

import id.go.imigrasi.paspor.domain.Moment;
import id.go.imigrasi.paspor.domain.Neighbour;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.outage.Backlog;
import id.go.imigrasi.paspor.domain.outage.Backlogs;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** The backlogs counted over the rows that wait. */
@Dependent
class JpaBacklogs implements Backlogs {
  private final EntityManager em;

  @Inject
  JpaBacklogs(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<Backlog> at(Instant now, int most) {
    return List.of(
        checks(Neighbour.DUKCAPIL, "IdentityCheck", now, most),
        checks(Neighbour.CEKAL_CENTRE, "CekalCheck", now, most),
        checks(Neighbour.PASSPORT_REGISTER, "RegisterCheck", now, most),
        directorate(now, most));
  }

  private Backlog checks(Neighbour neighbour, String rows, Instant now, int most) {
    Map<Moment, Long> blocked =
        em.createQuery(
                "select c.moment as moment, count(c) as many from "
                    + rows
                    + " c where c.answeredAt is null and c.dueAt is not null group by c.moment",
                Tuple.class)
            .getResultStream()
            .collect(
                Collectors.toMap(
                    row -> row.get("moment", Moment.class), row -> row.get("many", Long.class)));
    long waiting = blocked.values().stream().mapToLong(Long::longValue).sum();
    List<Backlog.Line> oldest =
        em.createQuery(
                "select new id.go.imigrasi.paspor.persistence.outage.WaitingLine("
                    + "c.application, c.moment, c.since, c.attempts, c.dueAt) from "
                    + rows
                    + " c where c.answeredAt is null and c.dueAt is not null order by c.since, c.application",
                WaitingLine.class)
            .setMaxResults(most)
            .getResultStream()
            .map(WaitingLine::line)
            .toList();
    return new Backlog(
        neighbour,
        waiting,
        blocked,
        count("select count(c) from " + rows + " c where c.answeredAt >= :from", now),
        oldest);
  }

  /** The second stage is always about the decision. */
  private Backlog directorate(Instant now, int most) {
    List<Backlog.Line> oldest =
        em.createQuery(
                """
                select s.application as number, s.askedAt as since from SecondAdjudication s
                where s.asked = true and s.decision is null order by s.askedAt, s.application
                """,
                Tuple.class)
            .setMaxResults(most)
            .getResultStream()
            .map(JpaBacklogs::asked)
            .toList();
    long waiting =
        em.createQuery(
                """
                select count(s) from SecondAdjudication s
                where s.asked = true and s.decision is null
                """,
                Long.class)
            .getSingleResult();
    return new Backlog(
        Neighbour.DIRECTORATE,
        waiting,
        waiting == 0 ? Map.of() : Map.of(Moment.ADJUDICATION, waiting),
        count("select count(s) from SecondAdjudication s where s.answeredAt >= :from", now),
        oldest);
  }

  private static Backlog.Line asked(Tuple row) {
    Instant since = row.get("since", Instant.class);
    return new Backlog.Line(
        new ApplicationNumber(row.get("number", String.class)),
        Moment.ADJUDICATION,
        since,
        1,
        since);
  }

  private long count(String query, Instant now) {
    return em.createQuery(query, Long.class)
        .setParameter("from", now.minus(Backlog.WINDOW))
        .getSingleResult();
  }

  @Override
  public OptionalLong callsLeft() {
    return em.createQuery(
            """
            select c.callsLeft from IdentityCheck c
            where c.callsLeft is not null and c.answeredAt > :ever order by c.answeredAt desc
            """,
            Long.class)
        .setParameter("ever", Instant.EPOCH)
        .setMaxResults(1)
        .getResultStream()
        .mapToLong(Long::longValue)
        .findFirst();
  }
}
