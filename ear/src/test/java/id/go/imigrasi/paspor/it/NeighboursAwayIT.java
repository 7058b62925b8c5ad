package id.go.imigrasi.paspor.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.imigrasi.paspor.clock.MovableClock;
import id.go.imigrasi.paspor.domain.Awaited.What;
import id.go.imigrasi.paspor.domain.Neighbour;
import id.go.imigrasi.paspor.domain.Neighbours;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.billing.BillStatus;
import id.go.imigrasi.paspor.domain.feed.DeadLetters.DeadLetter;
import id.go.imigrasi.paspor.service.BillingService;
import id.go.imigrasi.paspor.service.OperatorService;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * One case for each way of being away, and at each point of its life where the office talks to
 * somebody, all whom it talks to there are away: the desks go on, say what waits, and the case
 * catches up by itself. The rows are {@link #POINTS}.
 */
@ExtendWith(ArquillianExtension.class)
@Tag("long")
class NeighboursAwayIT {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Duration OFTEN = Duration.ofMillis(500);
  private static final List<String> ALL =
      List.of("m-paspor", "dukcapil", "cekal", "register", "simponi", "directorate", "mailbox");

  /** Where the office talks to somebody: who is away, what the desk says, what goes on after. */
  private static final List<Point> POINTS =
      List.of(
          new Point(
              "registered",
              Set.of("dukcapil", "cekal", "register", "mailbox"),
              EnumSet.of(What.IDENTITY, What.WATCH_LIST, What.EARLIER_PASSPORTS, What.LETTER)),
          new Point(
              "captured and interviewed",
              Set.of("dukcapil", "cekal", "register"),
              EnumSet.of(What.IDENTITY, What.WATCH_LIST, What.EARLIER_PASSPORTS)),
          new Point("in adjudication", Set.of("directorate"), EnumSet.of(What.SECOND_ADJUDICATION)),
          new Point(
              "approved", Set.of("dukcapil", "cekal"), EnumSet.of(What.IDENTITY, What.WATCH_LIST)),
          new Point("on the shelf", Set.of("cekal"), EnumSet.of(What.WATCH_LIST)));

  private static final Point NOBODY = new Point("well", Set.of(), EnumSet.noneOf(What.class));

  @Inject Desks desks;
  @Inject WhatWaits page;
  @Inject OperatorService operators;
  @Inject BillingService billing;
  @EJB WalkInCounter counter;
  @Inject Neighbours neighbours;

  @Deployment
  static EnterpriseArchive office() {
    return BuiltOffice.withTests();
  }

  @BeforeEach
  void everybodyWell() {
    StandIns.firstMorning();
  }

  @AfterEach
  void realTimeAndNoPoisonLeft() throws Exception {
    MovableClock.reset();
    StandIns.firstMorning();
    Caller operator = Caller.named("operator", Role.OPERATOR);
    operator.does(
        () -> {
          operators.deadLetters().forEach(this::close);
          return null;
        });
  }

  private void close(DeadLetter letter) {
    operators.close(letter.id(), "rubbish of a neighbour");
  }

  @Test
  void downAtEachPoint() throws Exception {
    walkWhileAway("down", "6471055206989001", 55206989001L, "X51");
    assertThat(neighbours.standings())
        .filteredOn(each -> each.neighbour() == Neighbour.DUKCAPIL)
        .extracting(Neighbours.Standing::state)
        .containsExactly(Neighbours.State.UP);
  }

  /** Every question waits for its time limit first, so this one takes longest. */
  @Test
  void tooSlowAtEachPoint() throws Exception {
    walkWhileAway("slow", "6471020205589001", 20205589001L, "X52");
  }

  @Test
  void tooSlowAtTheRegistration() throws Exception {
    desks.openTheOffice("X54");
    away(POINTS.get(0), "slow");
    ApplicationNumber number = registered("6471060901729001");
    waits(POINTS.get(0), "slow", number);
    desks.checkIn(number);
    away(NOBODY, "slow");
    goesOn(() -> page.awaited(number).isEmpty());
  }

  @Test
  void simponiHasNoCodeToGive() throws Exception {
    for (String behaviour : List.of("down", "rubbish")) {
      away(new Point("billed", Set.of("simponi"), EnumSet.of(What.BILLING_CODE)), behaviour);
      String nik = "down".equals(behaviour) ? "6471034909779001" : "6471041111939001";
      ApplicationNumber number = counter.walkIn(nik);
      Caller.named("budi", Role.CUSTOMER_SERVICE).does(() -> billing.raise(number));
      assertThat(page.awaited(number)).contains(What.BILLING_CODE);
      away(NOBODY, behaviour);
      goesOn(() -> bill(number) == BillStatus.UNPAID);
      assertThat(page.awaited(number)).doesNotContain(What.BILLING_CODE);
    }
  }

  private BillStatus bill(ApplicationNumber number) throws Exception {
    return Caller.named("bendahara", Role.TREASURER).does(() -> billing.of(number)).get(0).status();
  }

  @Test
  void rubbishAtEachPoint() throws Exception {
    walkWhileAway("rubbish", "6471036311799001", 36311799001L, "X53");
  }

  private void walkWhileAway(String behaviour, String nik, long hands, String series)
      throws Exception {
    desks.openTheOffice(series);
    away(POINTS.get(0), behaviour);
    ApplicationNumber number = registered(nik);
    desks.checkIn(number);
    desks.acceptPapers(number);
    waits(POINTS.get(0), behaviour, number);

    away(POINTS.get(1), behaviour);
    desks.capture(number, hands);
    desks.interview(number);
    waits(POINTS.get(1), behaviour, number);
    assertThat(desks.application(number).status()).isEqualTo(Status.ENROLLED);

    away(POINTS.get(2), behaviour);
    goesOn(() -> desks.application(number).status() == Status.IN_ADJUDICATION);
    waits(POINTS.get(2), behaviour, number);
    assertThat(page.refused(number, Role.LOCAL_ADJUDICATOR, Step.APPROVE))
        .containsExactly("lifecycle.centre-agrees");
    away(POINTS.get(3), behaviour);
    goesOn(() -> isDone(() -> desks.approve(number)));

    isPrintedAndCollected(number, hands, behaviour);
  }

  private void isPrintedAndCollected(ApplicationNumber number, long hands, String behaviour)
      throws Exception {
    waits(POINTS.get(3), behaviour, number);
    assertThat(page.refused(number, Role.PRINT_OPERATOR, Step.START_PRODUCTION))
        .contains("lifecycle.dukcapil-confirmed-since-decision");
    away(POINTS.get(4), behaviour);
    // the watch list has to be asked before printing, too
    StandIns.turn("cekal", "well");
    goesOn(() -> isDone(() -> desks.print(number)));
    goesOn(() -> desks.application(number).status() == Status.IN_QUALITY);

    away(POINTS.get(4), behaviour);
    desks.passQuality(number);
    waits(POINTS.get(4), behaviour, number);
    assertThat(page.refused(number, Role.HAND_OVER_OFFICER, Step.HAND_OVER))
        .contains("lifecycle.cekal-is-clear");
    StandIns.turn("cekal", "well");
    goesOn(() -> isDone(() -> desks.handOver(number, hands)));
    goesOn(() -> page.awaited(number).isEmpty());
  }

  /** Exactly those of the point are away. */
  private static void away(Point point, String behaviour) {
    for (String each : ALL) {
      StandIns.turn(each, point.away().contains(each) ? behaviour : "well");
    }
  }

  private void waits(Point point, String behaviour, ApplicationNumber number) {
    // an SMTP server has no way to be slow or to talk rubbish in the stand-in
    EnumSet<What> told = EnumSet.copyOf(point.waits());
    if (!"down".equals(behaviour)) {
      told.remove(What.LETTER);
    }
    await(point.name() + ", " + behaviour)
        .atMost(PATIENCE)
        .pollInterval(OFTEN)
        .untilAsserted(() -> assertThat(page.awaited(number)).containsAll(told));
  }

  /** The office's clock runs on until what waited has caught up. */
  private static void goesOn(Callable<Boolean> caughtUp) {
    await()
        .atMost(PATIENCE)
        .pollInterval(OFTEN)
        .until(
            () -> {
              boolean done = caughtUp.call();
              if (!done) {
                MovableClock.forward(Duration.ofSeconds(10));
              }
              return done;
            });
  }

  private static boolean isDone(Part part) throws Exception {
    try {
      part.take();
      return true;
    } catch (Refused waits) {
      return false;
    }
  }

  /** Paid in the app, for a session of today; the app hands over until the office has it. */
  private ApplicationNumber registered(String nik) {
    ApplicationNumber number =
        new ApplicationNumber(
            StandIns.register(
                    Json.createObjectBuilder()
                        .add("nik", nik)
                        .add("day", desks.today().toString())
                        .add("start", Desks.MORNING.toString())
                        .add("paid", true))
                .getString("number"));
    await().atMost(PATIENCE).until(() -> desks.applications.find(number).isPresent());
    return number;
  }

  /**
   * One row.
   *
   * @param waits what the page under the head of the case says
   */
  private record Point(String name, Set<String> away, Set<What> waits) {}

  /** One desk's part. */
  @FunctionalInterface
  private interface Part {
    void take() throws Exception;
  }
}
