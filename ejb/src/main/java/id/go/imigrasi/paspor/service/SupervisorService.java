package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.adjudication.GroundOfRejection;
import id.go.imigrasi.paspor.domain.adjudication.GroundsOfRejection;
import id.go.imigrasi.paspor.domain.adjudication.Rejection;
import id.go.imigrasi.paspor.domain.adjudication.Rejections;
import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Applications;
import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.documentcheck.DocumentKind;
import id.go.imigrasi.paspor.domain.documentcheck.Finding;
import id.go.imigrasi.paspor.domain.documentcheck.Findings;
import id.go.imigrasi.paspor.domain.office.Offices;
import id.go.imigrasi.paspor.domain.queue.Counter;
import id.go.imigrasi.paspor.domain.queue.Counters;
import id.go.imigrasi.paspor.domain.queue.Lane;
import id.go.imigrasi.paspor.domain.queue.TicketState;
import id.go.imigrasi.paspor.domain.queue.Tickets;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The supervisor: counters and queues of the location, cases that are stuck, withdrawals. */
@Stateless
@RolesAllowed({"SUPERVISOR", "SECTION_HEAD"})
public class SupervisorService {
  private static final int MOST = 50;
  private static final String AGAINST = "lifecycle.a-register-speaks-against-it";

  private static final Set<Status> IN_WORK =
      EnumSet.of(
          Status.ARRIVED,
          Status.RETURNED,
          Status.ACCEPTED,
          Status.UNDER_EXAMINATION,
          Status.SUSPENDED,
          Status.ENROLLED,
          Status.IN_ADJUDICATION,
          Status.APPROVED,
          Status.IN_PRODUCTION,
          Status.IN_QUALITY);

  @Inject Applications applications;
  @Inject Casework casework;
  @Inject Findings findings;
  @Inject Rejections rejections;
  @Inject GroundsOfRejection grounds;
  @Inject Counters counters;
  @Inject Tickets tickets;
  @Inject WaitingRoom room;
  @Inject Offices offices;
  @Inject Callers callers;
  @Inject Clock clock;

  /** The counters of the supervisor's location with who works there. */
  public List<Counter> counters() {
    return counters.at(callers.current().location());
  }

  /** How many wait in each lane of the location. */
  public List<LaneLoad> lanes() {
    String location = callers.current().location();
    return Arrays.stream(Lane.values()).map(lane -> load(location, lane)).toList();
  }

  /** Cases of the location that the office works on, the longest in their step first. */
  public List<Applications.WorkItem> inWork(int first, int max) {
    return applications.waiting(IN_WORK, callers.current().location(), first, max);
  }

  /** Cases of the location that a register speaks against before the applicant has come. */
  public List<Applications.WorkItem> spokenAgainst() {
    Actor officer = callers.current();
    return applications.doubted(officer.location(), MOST).stream()
        .filter(item -> isSpokenAgainst(item.number(), officer))
        .toList();
  }

  private boolean isSpokenAgainst(ApplicationNumber number, Actor officer) {
    return casework
        .choices(casework.load(number), officer)
        .getOrDefault(Step.REJECT_BY_SYSTEM, List.of(Refusal.of(AGAINST)))
        .stream()
        .map(Refusal::key)
        .noneMatch(AGAINST::equals);
  }

  /** Closes a counter that somebody left open. */
  public void closeCounter(String code) {
    Counter counter =
        counters
            .find(callers.current().location(), code)
            .orElseThrow(() -> Refused.because("queue.counter.unknown"));
    counters.keep(counter.closed());
  }

  /** Opens a counter for another lane, or closes and reopens it. */
  public void reassign(String code, Lane lane) {
    Counter counter =
        counters
            .find(callers.current().location(), code)
            .orElseThrow(() -> Refused.because("queue.counter.unknown"));
    counters.keep(
        new Counter(counter.location(), counter.code(), counter.name(), lane, counter.officer()));
  }

  /**
   * The applicant draws back by a signed letter.
   *
   * @param letter date and number of the letter
   */
  public Transition withdraw(ApplicationNumber number, long version, String letter) {
    Actor officer = callers.current();
    findings.keep(
        number,
        new Finding(
            DocumentKind.WITHDRAWAL_LETTER,
            Finding.Verdict.IN_ORDER,
            true,
            letter,
            officer.id(),
            clock.instant()));
    Transition taken = casework.take(number, version, Step.WITHDRAW, officer, letter);
    return taken;
  }

  /** On which law a case may be rejected that the registers speak against. */
  public List<GroundOfRejection> grounds() {
    return grounds.on(offices.own().today(clock), Rejection.Level.SYSTEM);
  }

  /**
   * Follows what the registers found before the applicant has come.
   *
   * @param ground code of a ground in force
   */
  public Transition rejectBySystem(
      ApplicationNumber number, long version, String ground, String words) {
    Actor officer = callers.current();
    LocalDate today = offices.own().today(clock);
    rejections.add(
        new Rejection(
            number,
            Rejection.Level.SYSTEM,
            grounds.chosen(today, Rejection.Level.SYSTEM, ground).citation(),
            words,
            officer.id(),
            clock.instant()));
    return casework.take(number, version, Step.REJECT_BY_SYSTEM, officer, words);
  }

  /** A captured case that turns out doubtful goes to Inteldakim. */
  public Transition refer(ApplicationNumber number, long version, String reason) {
    return casework.take(number, version, Step.REFER_TO_EXAMINATION, callers.current(), reason);
  }

  /** A lapsed application goes on, for a reason. */
  public Transition reinstate(ApplicationNumber number, long version, String reason) {
    return casework.take(number, version, Step.REINSTATE, callers.current(), reason);
  }

  private LaneLoad load(String location, Lane lane) {
    LocalDate today = offices.own().today(clock);
    int waiting = tickets.of(location, today, lane, EnumSet.of(TicketState.WAITING)).size();
    int served = tickets.of(location, today, lane, EnumSet.of(TicketState.SERVED)).size();
    return new LaneLoad(lane, waiting, served);
  }

  /** A lane's day so far. */
  public record LaneLoad(Lane lane, int waiting, int served) {}
}
