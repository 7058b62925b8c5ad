package id.go.imigrasi.paspor.persistence.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.appointment.Quota;
import id.go.imigrasi.paspor.domain.appointment.Slot;
import id.go.imigrasi.paspor.domain.appointment.SlotKind;
import id.go.imigrasi.paspor.persistence.Database;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class JpaQuotasTest {
  private static final LocalTime EIGHT = LocalTime.of(8, 0);
  private static final AtomicInteger DAYS = new AtomicInteger();

  @Test
  void takesPlacesUntilTheSessionIsFullAndGivesThemBack() {
    Slot slot = opened(2);

    assertThat(take(slot)).isTrue();
    assertThat(take(slot)).isTrue();
    assertThat(take(slot)).isFalse();
    Database.run(em -> new JpaQuotas(em).giveBack(slot));
    assertThat(take(slot)).isTrue();
  }

  @Test
  void neverGivesMorePlacesThanThereAreHoweverManyAskAtOnce()
      throws InterruptedException, ExecutionException {
    Slot slot = opened(7);
    List<Callable<Boolean>> crowd = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      crowd.add(() -> take(slot));
    }

    int taken = 0;
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      for (Future<Boolean> each : threads.invokeAll(crowd)) {
        taken += each.get() ? 1 : 0;
      }
    } finally {
      threads.shutdown();
    }

    assertThat(taken).isEqualTo(7);
    assertThat(find(slot).taken()).isEqualTo(7);
  }

  @Test
  void takesNoPlaceInAClosedOrUnknownSession() {
    Slot slot = opened(5);
    Quota open = find(slot);
    Database.run(
        em ->
            new JpaQuotas(em)
                .set(new Quota(slot, open.end(), open.capacity(), open.taken(), false)));

    assertThat(take(slot)).isFalse();
    assertThat(take(new Slot("NOWHERE", slot.day(), EIGHT, SlotKind.REGULAR))).isFalse();
  }

  @Test
  void keepsThePlacesTakenWhenTheCapacityIsChangedOnTheDay() {
    Slot slot = opened(2);
    take(slot);
    Database.run(em -> new JpaQuotas(em).set(Quota.open(slot, LocalTime.of(12, 0), 1)));

    assertThat(find(slot).taken()).isEqualTo(1);
    assertThat(find(slot).end()).isEqualTo(LocalTime.of(12, 0));
    assertThat(take(slot)).isFalse();
  }

  @Test
  void neverCountsBelowNothing() {
    Slot slot = opened(2);
    Database.run(em -> new JpaQuotas(em).giveBack(slot));
    assertThat(find(slot).taken()).isZero();
  }

  @Test
  void listsTheSessionsOfAPeriodInOrder() {
    Slot first = opened(3);
    Slot second = opened(4);

    List<Quota> found = Database.in(em -> new JpaQuotas(em).between(first.day(), second.day()));

    assertThat(found).extracting(Quota::slot).containsExactly(first, second);
  }

  private static boolean take(Slot slot) {
    return Database.in(em -> new JpaQuotas(em).take(slot));
  }

  private static Quota find(Slot slot) {
    return Database.in(em -> new JpaQuotas(em).find(slot)).orElseThrow();
  }

  private static Slot opened(int capacity) {
    LocalDate day = LocalDate.of(2030, 1, 1).plusDays(DAYS.incrementAndGet());
    Slot slot = new Slot("BPN", day, EIGHT, SlotKind.REGULAR);
    Database.run(em -> new JpaQuotas(em).set(Quota.open(slot, LocalTime.of(10, 0), capacity)));
    return slot;
  }
}
