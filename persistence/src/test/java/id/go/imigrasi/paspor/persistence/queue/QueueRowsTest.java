package id.go.imigrasi.paspor.persistence.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.queue.AccessCard;
import id.go.imigrasi.paspor.domain.queue.Counter;
import id.go.imigrasi.paspor.domain.queue.Lane;
import id.go.imigrasi.paspor.domain.queue.Ticket;
import id.go.imigrasi.paspor.domain.queue.TicketState;
import id.go.imigrasi.paspor.domain.queue.TicketStep;
import id.go.imigrasi.paspor.persistence.Cases;
import id.go.imigrasi.paspor.persistence.Counters;
import id.go.imigrasi.paspor.persistence.Database;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class QueueRowsTest {
  private static final Instant NOW = Instant.parse("2026-06-02T01:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 6, 2);

  @Test
  void numbersEachLaneOfEachDayAndLocationFromOne() {
    Ticket first = issue("Q-ONE", Lane.BOOTH);
    Ticket second = issue("Q-ONE", Lane.BOOTH);

    assertThat(first.number()).hasToString("B-001");
    assertThat(second.number()).hasToString("B-002");
    assertThat(issue("Q-ONE", Lane.PRIORITY).number()).hasToString("P-001");
    assertThat(issue("Q-TWO", Lane.BOOTH).number()).hasToString("B-001");
  }

  @Test
  void callsTheOneWhoWaitedLongestAndNeverTheSameTwice() {
    Ticket first = issue("Q-CALL", Lane.BOOTH);
    Ticket second = issue("Q-CALL", Lane.BOOTH);

    CountDownLatch claimed = new CountDownLatch(1);
    CompletableFuture<Ticket> meanwhile =
        CompletableFuture.supplyAsync(
            () -> {
              await(claimed);
              return Database.in(QueueRowsTest::claim).orElseThrow();
            });
    Ticket called =
        Database.in(
            em -> {
              Ticket mine = claim(em).orElseThrow();
              claimed.countDown();
              tickets(em).keep(mine.take(TicketStep.CALL, "F1", NOW));
              return mine;
            });

    assertThat(meanwhile.join().id()).isEqualTo(second.id());
    assertThat(called.id()).isEqualTo(first.id());
    assertThat(
            Database.<List<Ticket>>in(
                em -> tickets(em).of("Q-CALL", DAY, Lane.BOOTH, Set.of(TicketState.CALLED))))
        .extracting(Ticket::counter)
        .containsExactly("F1");
  }

  @Test
  void tellsTheLastCallsOfTheDayTheLatestFirst() {
    Ticket first = issue("Q-WALL", Lane.BOOTH);
    Ticket second = issue("Q-WALL", Lane.BOOTH);
    issue("Q-WALL", Lane.BOOTH);
    Database.run(
        em -> {
          tickets(em).keep(first.take(TicketStep.CALL, "F1", NOW));
          tickets(em).keep(second.take(TicketStep.CALL, "F2", NOW.plusSeconds(9)));
        });

    assertThat(Database.<List<Ticket>>in(em -> tickets(em).lastCalled("Q-WALL", DAY, 6)))
        .extracting(Ticket::counter)
        .containsExactly("F2", "F1");
    assertThat(Database.<List<Ticket>>in(em -> tickets(em).lastCalled("Q-WALL", DAY, 1)))
        .extracting(Ticket::counter)
        .containsExactly("F2");
    assertThat(
            Database.<List<Ticket>>in(em -> tickets(em).lastCalled("Q-WALL", DAY.plusDays(1), 6)))
        .isEmpty();
  }

  @Test
  void keepsTheTimesOfANumber() {
    Ticket issued = issue("Q-TIME", Lane.BOOTH);
    Ticket served =
        issued
            .take(TicketStep.CALL, "F1", NOW.plusSeconds(10))
            .take(TicketStep.BEGIN, null, NOW.plusSeconds(20))
            .take(TicketStep.END, null, NOW.plusSeconds(30));
    Database.run(em -> tickets(em).keep(served));

    assertThat(Database.<Optional<Ticket>>in(em -> tickets(em).find(issued.id()))).contains(served);
    assertThat(Database.<List<Ticket>>in(em -> tickets(em).of(issued.application(), DAY)))
        .containsExactly(served);
  }

  @Test
  void opensACounterForOneOfficer() {
    Counter closed = Database.in(em -> new JpaCounters(em).find("BPN", "L4")).orElseThrow();
    Database.run(em -> new JpaCounters(em).keep(closed.openedBy("rudi.uji")));

    assertThat(Database.<Optional<Counter>>in(em -> new JpaCounters(em).of("rudi.uji")))
        .map(Counter::code)
        .contains("L4");
    Database.run(em -> new JpaCounters(em).keep(closed.closed()));
    assertThat(Database.<Optional<Counter>>in(em -> new JpaCounters(em).of("rudi.uji"))).isEmpty();
  }

  @Test
  void givesALiftCardOutOnceUntilItIsBack() {
    ApplicationNumber holder = Cases.any();
    ApplicationNumber other = Cases.any();
    Database.run(em -> cards(em).issue("KL-001", "BPN", holder, NOW));

    assertThat(Database.<Optional<AccessCard>>in(em -> cards(em).of(holder)))
        .map(AccessCard::code)
        .contains("KL-001");
    assertThatThrownBy(() -> Database.run(em -> cards(em).issue("KL-001", "BPN", other, NOW)))
        .hasMessage("queue.card.out");
    Database.run(em -> cards(em).giveBack("KL-001"));
    Database.run(em -> cards(em).issue("KL-001", "BPN", other, NOW));
    assertThat(Database.<List<AccessCard>>in(em -> cards(em).out("BPN")))
        .extracting(AccessCard::holder)
        .contains(other)
        .doesNotContain(holder);
  }

  @Test
  void refusesACardOfAnotherLocation() {
    ApplicationNumber holder = Cases.any();

    assertThatThrownBy(() -> Database.run(em -> cards(em).issue("KM-001", "BPN", holder, NOW)))
        .hasMessage("queue.card.unknown");
    assertThatThrownBy(() -> Database.run(em -> cards(em).giveBack("KL-999")))
        .hasMessage("queue.card.unknown");
    assertThat(Database.<List<AccessCard>>in(em -> cards(em).in("BPN-MPP"))).hasSize(20);
  }

  private static Ticket issue(String location, Lane lane) {
    ApplicationNumber number = Cases.any();
    return Database.in(
        em -> {
          JpaTickets tickets = tickets(em);
          Ticket ticket =
              Ticket.issue(location, DAY, tickets.next(location, DAY, lane), number, NOW);
          tickets.keep(ticket);
          return ticket;
        });
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(30, TimeUnit.SECONDS)) {
        throw new IllegalStateException("nobody claimed");
      }
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private static Optional<Ticket> claim(EntityManager em) {
    return tickets(em).claimNext("Q-CALL", DAY, Lane.BOOTH);
  }

  private static JpaTickets tickets(EntityManager em) {
    return new JpaTickets(em, new Counters(em));
  }

  private static JpaAccessCards cards(EntityManager em) {
    return new JpaAccessCards(em);
  }
}
