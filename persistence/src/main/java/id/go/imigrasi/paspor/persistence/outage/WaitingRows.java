package id.go.imigrasi.paspor.persistence.outage;

import static java.util.Map.entry;

import id.go.imigrasi.paspor.domain.Awaited.What;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where the questions of one kind lie. Names are those of the entity {@code r}; null stands for
 * what its rows do not keep.
 *
 * @param waits which rows wait: the condition of the sweep that asks, or of who listens
 * @param since when the question came up
 * @param answered when the answer came, the end of a condition that a time follows
 * @param moment when in the case's life it was asked
 * @param attempts how often it was asked in vain
 * @param due when it is asked next
 */
record WaitingRows(
    String entity,
    String waits,
    String since,
    String answered,
    String moment,
    String attempts,
    String due) {

  /** What is not here waits for somebody else than a neighbour. */
  static final Map<What, WaitingRows> ALL =
      new EnumMap<>(
          Map.ofEntries(
              entry(
                  What.REGISTRATION,
                  states("Payment", "r.standing = 'UNKNOWN_CODE'", "r.receivedAt", null, null)),
              entry(
                  What.BILLING_CODE,
                  new WaitingRows(
                      "Bill", "r.status = 'RAISED'", null, "r.issuedAt", null, null, "r.dueAt")),
              entry(What.IDENTITY, checks("IdentityCheck")),
              entry(What.WATCH_LIST, checks("CekalCheck")),
              entry(
                  What.CLEARANCE,
                  states(
                      "Clearance",
                      "r.state = 'AT_THE_CENTRE'",
                      "r.askedSince",
                      "r.attempts",
                      "r.dueAt")),
              entry(What.EARLIER_PASSPORTS, checks("RegisterCheck")),
              entry(
                  What.DUPLICATE_SEARCH,
                  new WaitingRows(
                      "CentralSearch",
                      "r.stage in ('INSERT', 'IDENTIFY', 'RENEW')",
                      "r.since",
                      "r.answeredAt",
                      null,
                      "r.attempts",
                      "r.dueAt")),
              entry(
                  What.SECOND_ADJUDICATION,
                  new WaitingRows(
                      "SecondAdjudication",
                      "r.decision is null and r.asked = true",
                      "r.askedAt",
                      "r.answeredAt",
                      null,
                      null,
                      null)),
              entry(What.PRODUCTION, orders("r.state = 'REQUESTED'", "r.state <> 'REQUESTED'")),
              entry(What.CHIP_SIGNATURE, orders("r.state = 'ACCEPTED'", "r.state = 'DONE'")),
              entry(
                  What.LETTER,
                  new WaitingRows(
                      "Notice",
                      "r.sentAt is null and r.dueAt is not null and r.attempts > 0",
                      "r.createdAt",
                      "r.sentAt",
                      null,
                      "r.attempts",
                      "r.dueAt"))));

  /** An answered question is due no more. */
  private static WaitingRows checks(String entity) {
    return new WaitingRows(
        entity,
        "r.answeredAt is null and r.dueAt is not null",
        "r.since",
        "r.answeredAt",
        "r.moment",
        "r.attempts",
        "r.dueAt");
  }

  /** An order is in its state since the instant at which it left the one before. */
  private static WaitingRows orders(String waits, String left) {
    return new WaitingRows(
        "PersonalizationOrder", waits, "r.since", left + " and r.since", null, null, null);
  }

  /** What waits as long as it is in one state: when it left that, no row says. */
  private static WaitingRows states(
      String entity, String waits, String since, String attempts, String due) {
    return new WaitingRows(entity, waits, since, null, null, attempts, due);
  }

  Optional<String> answeredSince() {
    return Optional.ofNullable(answered)
        .map(
            column ->
                "select count(r) from "
                    + entity
                    + " r where "
                    + column
                    + " between :from and :now");
  }

  String count() {
    return "select count(r) from " + entity + " r where " + waits;
  }

  Optional<String> countByMoment() {
    return Optional.ofNullable(moment)
        .map(
            column ->
                "select "
                    + column
                    + ", count(r) from "
                    + entity
                    + " r where "
                    + waits
                    + " group by "
                    + column);
  }

  /** Number, moment, since, attempts, due; the oldest first. */
  String lines() {
    return "select r.application, "
        + or(moment, "null")
        + ", "
        + or(since, "null")
        + ", "
        + or(attempts, "0")
        + ", "
        + or(due, "null")
        + " from "
        + entity
        + " r where "
        + waits
        + " order by "
        + (since == null ? "" : since + ", ")
        + "r.application";
  }

  private static String or(String column, String otherwise) {
    return column == null ? otherwise : column;
  }
}
