package id.go.imigrasi.paspor.persistence.watch;

import id.go.imigrasi.paspor.domain.Awaited.What;
import id.go.imigrasi.paspor.domain.OutageBoard;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts the rows by which the sweeps ask; each condition is the one of its sweep. */
@Dependent
class JpaOutageBoard implements OutageBoard {
  private static final String UNANSWERED = " r where r.answeredAt is null";

  /** Since when, and which rows. */
  private static final Map<What, Rows> ROWS =
      new EnumMap<>(
          Map.of(
              What.BILLING_CODE,
              new Rows("null", "Bill r where r.status = 'RAISED'"),
              What.IDENTITY,
              new Rows("min(r.since)", "IdentityCheck" + UNANSWERED),
              What.WATCH_LIST,
              new Rows("min(r.since)", "CekalCheck" + UNANSWERED),
              What.CLEARANCE,
              new Rows("min(r.askedSince)", "Clearance r where r.state = 'AT_THE_CENTRE'"),
              What.EARLIER_PASSPORTS,
              new Rows("min(r.since)", "RegisterCheck" + UNANSWERED),
              What.SECOND_ADJUDICATION,
              new Rows(
                  "min(r.askedAt)",
                  "SecondAdjudication r where r.decision is null and r.asked = true"),
              What.PRODUCTION,
              new Rows("min(r.since)", "PersonalizationOrder r where r.state = 'REQUESTED'"),
              What.CHIP_SIGNATURE,
              new Rows("min(r.since)", "PersonalizationOrder r where r.state = 'ACCEPTED'"),
              What.LETTER,
              new Rows(
                  "min(r.createdAt)",
                  "Notice r where r.sentAt is null and r.dueAt is not null and r.attempts > 0")));

  private final EntityManager em;

  @Inject
  JpaOutageBoard(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<Backlog> backlogs() {
    return ROWS.entrySet().stream()
        .map(each -> backlog(each.getKey(), each.getValue()))
        .filter(backlog -> backlog.count() > 0)
        .toList();
  }

  private Backlog backlog(What what, Rows rows) {
    Object[] counted =
        em.createQuery("select count(r), " + rows.oldest + " from " + rows.where, Object[].class)
            .getSingleResult();
    return new Backlog(what, (Long) counted[0], (Instant) counted[1]);
  }

  private record Rows(String oldest, String where) {}
}
