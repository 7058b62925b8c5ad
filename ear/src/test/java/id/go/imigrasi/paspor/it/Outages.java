package id.go.imigrasi.paspor.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.imigrasi.paspor.clock.MovableClock;
import id.go.imigrasi.paspor.domain.Awaited.What;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.feed.DeadLetters.DeadLetter;
import id.go.imigrasi.paspor.service.OperatorService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * Neighbours that go away, each in a way of its own, and the time until the office has missed them
 * or has caught up. The office's clock runs ahead meanwhile, so that nobody waits for a pause.
 */
@Dependent
public class Outages {
  /** The ways in which a neighbour is no use. */
  static final List<String> WAYS = List.of("down", "slow", "rubbish");

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Duration OFTEN = Duration.ofMillis(250);
  private static final Duration STRIDE = Duration.ofSeconds(10);
  private static final List<String> ALL =
      List.of(
          "m-paspor", "dukcapil", "cekal", "register", "simponi", "directorate", "mailbox", "abis");
  private static final Map<What, String> ASKED =
      Map.of(
          What.IDENTITY, "dukcapil",
          What.WATCH_LIST, "cekal",
          What.CLEARANCE, "directorate",
          What.EARLIER_PASSPORTS, "register");

  @Inject WhatWaits page;
  @Inject Desks desks;
  @Inject OperatorService operators;

  /** Filled in for a session of the office's today, but the app cannot hand it over. */
  JsonObject keptInTheApp(String nik) {
    JsonObject kept = StandIns.register(wish(nik));
    assertThat(kept.getBoolean("waiting")).isTrue();
    return kept;
  }

  private JsonObjectBuilder wish(String nik) {
    return wish(nik, "BPN");
  }

  private JsonObjectBuilder wish(String nik, String location) {
    return Json.createObjectBuilder()
        .add("nik", nik)
        .add("location", location)
        .add("day", desks.today().toString())
        .add("start", Desks.MORNING.toString());
  }

  /** Paid in the app, for a session of the office's today. */
  ApplicationNumber registered(String nik) {
    return registered(nik, "BPN");
  }

  /** The same for a session at another location. */
  ApplicationNumber registered(String nik, String location) {
    JsonObjectBuilder paid = wish(nik, location).add("paid", true);
    JsonObject sent = StandIns.register(paid);
    ApplicationNumber number = new ApplicationNumber(sent.getString("number"));
    soon(
        "the office has it, which said " + sent.get("office"),
        () -> desks.applications.find(number).isPresent());
    return number;
  }

  /** What nobody understood. */
  List<DeadLetter> poison() throws Exception {
    return operator().does(operators::deadLetters);
  }

  void layPoisonAside() throws Exception {
    for (DeadLetter each : poison()) {
      operator()
          .does(
              () -> {
                operators.close(each.id(), "rubbish of a neighbour");
                return null;
              });
    }
  }

  private static Caller operator() {
    return Caller.named("operator", Role.OPERATOR);
  }

  /** Everybody answers again. */
  void end() {
    ALL.forEach(each -> StandIns.turn(each, "well"));
  }

  /** Exactly these are down, everybody else is well. */
  void down(String... neighbours) {
    List<String> away = List.of(neighbours);
    ALL.forEach(each -> StandIns.turn(each, away.contains(each) ? "down" : "well"));
  }

  /**
   * Those who are asked for these answers are away, the first down, the next slow, the next talking
   * rubbish, until the office has asked each of them in vain and the page says so.
   *
   * @param turn with the next one everybody is away in another way
   */
  void untilMissed(ApplicationNumber number, int turn, What... answers) throws Exception {
    Map<What, Integer> before = page.attempts(number);
    List<Long> calls = calls(answers);
    for (int i = 0; i < answers.length; i++) {
      StandIns.turn(ASKED.get(answers[i]), WAYS.get((i + turn) % WAYS.size()));
    }
    soon(
        "missed in turn " + turn + ": " + List.of(answers),
        () -> wereAskedSince(before, page.attempts(number), calls, answers));
  }

  private static boolean wereAskedSince(
      Map<What, Integer> before, Map<What, Integer> now, List<Long> calls, What... answers) {
    List<Long> callsNow = calls(answers);
    for (int i = 0; i < answers.length; i++) {
      int attempts = before.getOrDefault(answers[i], 0);
      if (now.getOrDefault(answers[i], 0) <= attempts || callsNow.get(i) <= calls.get(i)) {
        return false;
      }
    }
    return true;
  }

  private static List<Long> calls(What... answers) {
    List<Long> calls = new ArrayList<>();
    for (What each : answers) {
      calls.add(StandIns.calls(ASKED.get(each)));
    }
    return calls;
  }

  /** The office's clock runs on until it is so. */
  static void soon(String what, Callable<Boolean> isSo) {
    await(what)
        .atMost(PATIENCE)
        .pollInterval(OFTEN)
        .until(
            () -> {
              boolean so = isSo.call();
              if (!so) {
                MovableClock.forward(STRIDE);
              }
              return so;
            });
  }

  /** The desk tries until it is let. */
  static void soonDone(String what, Part part) {
    soon(what, () -> isDone(part));
  }

  /** Whether the desk was let. */
  static boolean isDone(Part part) throws Exception {
    try {
      part.take();
      return true;
    } catch (Refused waits) {
      return false;
    }
  }

  /** One desk's part. */
  @FunctionalInterface
  interface Part {
    void take() throws Exception;
  }
}
