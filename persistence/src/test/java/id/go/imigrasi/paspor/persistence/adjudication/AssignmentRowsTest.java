package id.go.imigrasi.paspor.persistence.adjudication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.adjudication.Assignment;
import id.go.imigrasi.paspor.domain.adjudication.Assignment.End;
import id.go.imigrasi.paspor.domain.adjudication.GroundOfRejection;
import id.go.imigrasi.paspor.domain.adjudication.Rejection;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.persistence.Cases;
import id.go.imigrasi.paspor.persistence.Database;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Whose hand a case lies in, and the grounds on which it may be rejected. */
class AssignmentRowsTest {
  private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

  @Test
  void aCaseLiesInOneHandUntilItEnds() {
    ApplicationNumber number = Cases.any();
    Assignment first = new Assignment(number, "adj-" + number, "adj-" + number, NOW);
    Database.run(em -> new JpaAssignments(em).give(first));

    Optional<Assignment> open = Database.in(em -> new JpaAssignments(em).open(number));
    Optional<Assignment> held = Database.in(em -> new JpaAssignments(em).inHandOf("adj-" + number));
    assertThat(open).contains(first);
    assertThat(held).contains(first);
    assertThatThrownBy(
            () ->
                Database.run(
                    em ->
                        new JpaAssignments(em).give(new Assignment(number, "other", "other", NOW))))
        .hasMessage("adjudication.assignment.taken");

    Database.run(em -> new JpaAssignments(em).end(number, End.CONFLICT, "Kakak kandung", NOW));
    Set<String> conflicted = Database.in(em -> new JpaAssignments(em).conflicted(number));
    assertThat(conflicted).containsExactly("adj-" + number);
    Database.run(em -> new JpaAssignments(em).give(new Assignment(number, "other", "other", NOW)));
    Optional<Assignment> next = Database.in(em -> new JpaAssignments(em).open(number));
    assertThat(next).map(Assignment::officer).contains("other");
  }

  @Test
  void conflictsOfTheDayAreCounted() {
    ApplicationNumber number = Cases.any();
    String officer = "con-" + number;
    Database.run(em -> new JpaAssignments(em).give(new Assignment(number, officer, officer, NOW)));
    Database.run(em -> new JpaAssignments(em).end(number, End.CONFLICT, "Kakak kandung", NOW));

    long today = Database.in(em -> new JpaAssignments(em).conflictsOf(officer, NOW));
    long later = Database.in(em -> new JpaAssignments(em).conflictsOf(officer, NOW.plusSeconds(1)));
    assertThat(today).isEqualTo(1);
    assertThat(later).isZero();
  }

  @Test
  void whoTakesTheNextCaseWaitsForWhoeverIsTakingOne() throws Exception {
    ApplicationNumber number = Cases.any();
    CountDownLatch holds = new CountDownLatch(1);
    ExecutorService desks = Executors.newFixedThreadPool(2);
    try {
      Future<?> first = desks.submit(() -> Database.run(em -> take(em, number, "first", holds)));
      holds.await();
      Future<?> second = desks.submit(() -> Database.run(em -> take(em, number, "second", holds)));
      first.get();
      second.get();
    } finally {
      desks.shutdownNow();
    }
    Optional<Assignment> open = Database.in(em -> new JpaAssignments(em).open(number));
    assertThat(open).map(Assignment::officer).contains("first");
  }

  /** As the desk does: looks whether the case is free, and takes it. */
  private static void take(
      EntityManager em, ApplicationNumber number, String officer, CountDownLatch holds) {
    JpaAssignments line = new JpaAssignments(em);
    line.standInLine();
    holds.countDown();
    if (line.open(number).isEmpty()) {
      line.give(new Assignment(number, officer, officer, NOW));
    }
  }

  @Test
  void aGroundHoldsFromTheDayOfItsLaw() {
    List<GroundOfRejection> before = exitBans(LocalDate.of(2024, 10, 16));
    List<GroundOfRejection> after = exitBans(LocalDate.of(2024, 10, 17));

    assertThat(before)
        .extracting(ground -> ground.inForce().source())
        .containsExactly("UU 6/2011 Pasal 91");
    assertThat(after)
        .extracting(ground -> ground.inForce().source())
        .containsExactly("UU 6/2011 Pasal 91 jo. UU 63/2024");
  }

  @Test
  void everyLevelWhereTheOfficeRejectsHasAGroundToday() {
    for (Rejection.Level level :
        List.of(
            Rejection.Level.EXAMINATION,
            Rejection.Level.ADJUDICATION,
            Rejection.Level.CENTRE,
            Rejection.Level.EXIT_BAN)) {
      List<GroundOfRejection> grounds =
          Database.in(em -> new JpaGroundsOfRejection(em).on(LocalDate.of(2026, 11, 23), level));
      assertThat(grounds).as(level.name()).isNotEmpty();
      assertThat(grounds).allSatisfy(each -> assertThat(each.citation().length()).isLessThan(201));
    }
  }

  private static List<GroundOfRejection> exitBans(LocalDate day) {
    return Database.in(em -> new JpaGroundsOfRejection(em).on(day, Rejection.Level.EXIT_BAN));
  }
}
