package id.go.imigrasi.paspor.persistence.outage;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.Awaited.What;
import id.go.imigrasi.paspor.domain.Moment;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.outage.Backlog;
import id.go.imigrasi.paspor.persistence.Cases;
import id.go.imigrasi.paspor.persistence.Database;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the outage board reads, from the rows that wait. */
class JpaBacklogsTest {
  /** Long before the rows of every other test, and long after. */
  private static final Instant LONG_AGO = Instant.parse("2001-01-01T01:00:00Z");

  private static final Instant LATE = Instant.parse("2031-01-01T01:00:00Z");

  @Test
  void namesTheOldestThatWaitAndWhatTheyHoldUp() {
    ApplicationNumber first = waits(LONG_AGO, Moment.PRODUCTION);
    ApplicationNumber second = waits(LONG_AGO.plusSeconds(60), Moment.HAND_OVER);

    Backlog cekal = of(What.WATCH_LIST, LATE);

    assertThat(cekal.oldest()).extracting(Backlog.Line::application).startsWith(first, second);
    assertThat(cekal.since()).contains(LONG_AGO);
    assertThat(cekal.waiting()).isGreaterThanOrEqualTo(2);
    assertThat(cekal.blocked().get(Moment.PRODUCTION)).isPositive();
    assertThat(cekal.blocked().get(Moment.HAND_OVER)).isPositive();
  }

  @Test
  void measuresHowFastTheBacklogDrains() {
    for (int second = 0; second < 10; second++) {
      answered(LATE.minusSeconds(second), 40 + second);
    }
    answered(LATE.minus(Backlog.WINDOW).minusSeconds(1), 99);

    Backlog dukcapil = of(What.IDENTITY, LATE);

    assertThat(dukcapil.drained()).hasValue(10);
  }

  @Test
  void tellsOfEveryKindOfAnswerWhetherSomethingWaitsOrNot() {
    List<Backlog> all = Database.in(em -> new JpaBacklogs(em).at(LATE, 20));

    assertThat(all)
        .extracting(Backlog::what)
        .containsExactly(
            What.REGISTRATION,
            What.BILLING_CODE,
            What.IDENTITY,
            What.WATCH_LIST,
            What.CLEARANCE,
            What.EARLIER_PASSPORTS,
            What.DUPLICATE_SEARCH,
            What.SECOND_ADJUDICATION,
            What.PRODUCTION,
            What.CHIP_SIGNATURE,
            What.LETTER);
  }

  @Test
  void namesABillThatWaitsForItsCodeThoughNobodyKnowsSinceWhen() {
    long before = of(What.BILLING_CODE, LATE).waiting();
    ApplicationNumber number = Cases.any();
    Database.run(
        em ->
            em.createNativeQuery(
                    """
                    insert into BILL (ID, ROW_VERSION, APPLICATION_NUMBER, REFERENCE, PAYER, STATUS,
                      DUE_AT)
                    values (:id, 0, :number, :reference, 'SOMEBODY', 'RAISED', :due)
                    """)
                .setParameter("id", UUID.randomUUID())
                .setParameter("number", number.digits())
                .setParameter("reference", number.digits() + "-9")
                .setParameter("due", LATE)
                .executeUpdate());

    Backlog bills = of(What.BILLING_CODE, LATE);
    assertThat(bills.waiting()).isEqualTo(before + 1);
    assertThat(bills.drained()).isPresent();
    assertThat(bills.oldest())
        .filteredOn(line -> line.application().equals(number))
        .containsExactly(new Backlog.Line(number, null, null, 0, LATE));
  }

  @Test
  void namesALetterThatWasTriedInVainAndNoOther() {
    ApplicationNumber tried = letter(LONG_AGO, 3);
    ApplicationNumber fresh = letter(LONG_AGO, 0);

    Backlog letters = of(What.LETTER, LATE);

    assertThat(letters.oldest())
        .extracting(Backlog.Line::application)
        .startsWith(tried)
        .doesNotContain(fresh);
    assertThat(letters.since()).contains(LONG_AGO);
    assertThat(letters.oldest().get(0).attempts()).isEqualTo(3);
  }

  private static ApplicationNumber letter(Instant since, int attempts) {
    ApplicationNumber number = Cases.any();
    Database.run(
        em ->
            em.createNativeQuery(
                    """
                    insert into NOTICE (ID, APPLICATION_NUMBER, NOTICE_KIND, OCCASION, ADDRESS,
                      LANGUAGE, ATTEMPTS, CREATED_AT, DUE_AT)
                    values (:id, :number, 'READY', '1', 'somebody@contoh.test', 'id', :attempts,
                      :since, :due)
                    """)
                .setParameter("id", UUID.randomUUID())
                .setParameter("number", number.digits())
                .setParameter("attempts", attempts)
                .setParameter("since", since)
                .setParameter("due", LATE.plusSeconds(9))
                .executeUpdate());
    return number;
  }

  private static Backlog of(What what, Instant now) {
    List<Backlog> all = Database.in(em -> new JpaBacklogs(em).at(now, 10_000));
    return all.stream().filter(each -> each.what() == what).findFirst().orElseThrow();
  }

  private static ApplicationNumber waits(Instant since, Moment moment) {
    ApplicationNumber number = Cases.any();
    Database.run(
        em ->
            em.createNativeQuery(
                    """
                    insert into CEKAL_CHECK (ID, APPLICATION_NUMBER, MOMENT, SINCE, DUE_AT, ATTEMPTS)
                    values (:id, :number, :moment, :since, :due, 3)
                    """)
                .setParameter("id", UUID.randomUUID())
                .setParameter("number", number.digits())
                .setParameter("moment", moment.name())
                .setParameter("since", since)
                .setParameter("due", LATE.plusSeconds(9))
                .executeUpdate());
    return number;
  }

  private static void answered(Instant at, long callsLeft) {
    ApplicationNumber number = Cases.any();
    Database.run(
        em ->
            em.createNativeQuery(
                    """
                    insert into IDENTITY_CHECK (ID, APPLICATION_NUMBER, SUBJECT, MOMENT, SINCE, ATTEMPTS,
                      ANSWERED_AT, OUTCOME, CALLS_LEFT, PROVIDER_CODE)
                    values (:id, :number, 'APPLICANT', 'REGISTRATION', :at, 0, :at, 'MATCH', :left, 'OK')
                    """)
                .setParameter("id", UUID.randomUUID())
                .setParameter("number", number.digits())
                .setParameter("at", at)
                .setParameter("left", callsLeft)
                .executeUpdate());
  }
}
