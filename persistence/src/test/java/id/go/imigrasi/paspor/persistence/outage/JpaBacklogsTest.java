package id.go.imigrasi.paspor.persistence.outage;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.Moment;
import id.go.imigrasi.paspor.domain.Neighbour;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.outage.Backlog;
import id.go.imigrasi.paspor.persistence.Cases;
import id.go.imigrasi.paspor.persistence.Database;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
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

    Backlog cekal = of(Neighbour.CEKAL_CENTRE, LATE);

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

    Backlog dukcapil = of(Neighbour.DUKCAPIL, LATE);
    OptionalLong left = Database.in(em -> new JpaBacklogs(em).callsLeft());

    assertThat(dukcapil.drained()).isEqualTo(10);
    assertThat(dukcapil.perMinute()).isEqualTo(2.0);
    assertThat(left).hasValue(40);
  }

  private static Backlog of(Neighbour neighbour, Instant now) {
    List<Backlog> all = Database.in(em -> new JpaBacklogs(em).at(now, 20));
    return all.stream().filter(each -> each.neighbour() == neighbour).findFirst().orElseThrow();
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
                    insert into IDENTITY_CHECK (ID, APPLICATION_NUMBER, MOMENT, SINCE, ATTEMPTS,
                      ANSWERED_AT, OUTCOME, CALLS_LEFT, PROVIDER_CODE)
                    values (:id, :number, 'REGISTRATION', :at, 0, :at, 'MATCH', :left, 'OK')
                    """)
                .setParameter("id", UUID.randomUUID())
                .setParameter("number", number.digits())
                .setParameter("at", at)
                .setParameter("left", callsLeft)
                .executeUpdate());
  }
}
