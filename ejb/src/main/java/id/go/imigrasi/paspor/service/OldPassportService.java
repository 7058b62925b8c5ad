package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.passport.OldPassportAct;
import id.go.imigrasi.paspor.domain.passport.OldPassportActs;
import id.go.imigrasi.paspor.domain.passport.OldPassportFacts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** The hand-over desk perforates the old passport and gives it back, or writes down why not. */
@Stateless
@RolesAllowed("HAND_OVER_OFFICER")
public class OldPassportService {
  @Inject Casework casework;
  @Inject OldPassportFacts facts;
  @Inject OldPassportActs acts;
  @Inject Callers callers;
  @Inject Clock clock;

  /** Whether the applicant has an old passport to be dealt with at the counter. */
  public boolean isExpected(ApplicationNumber number) {
    return facts.isExpected(casework.load(number));
  }

  /** Whether it lies with the new one. */
  public boolean isHeld(ApplicationNumber number) {
    return facts.isHeld(casework.load(number));
  }

  /** The number that the registers have of it. */
  public Optional<String> number(ApplicationNumber number) {
    return facts.number(casework.load(number));
  }

  /** What was done with it. */
  public Optional<OldPassportAct> act(ApplicationNumber number) {
    return acts.of(number);
  }

  /**
   * Perforated and given back.
   *
   * @param scanned the number as the book itself has it
   * @throws Refused {@code handover.old-passport.none}, {@code handover.old-passport.other}
   */
  public void perforate(ApplicationNumber number, String scanned) {
    Application application = open(number);
    acts.keep(
        OldPassportAct.perforated(
            number, facts.number(application), scanned, callers.current().id(), clock.instant()));
  }

  /**
   * There is no book to perforate.
   *
   * @param words what the holder shows for it: the police report, the receipt of who has it
   * @throws Refused {@code handover.old-passport.held} when it lies in the folder
   */
  public void missing(ApplicationNumber number, OldPassportAct.Outcome outcome, String words) {
    Application application = open(number);
    if (facts.isHeld(application)) {
      throw Refused.because("handover.old-passport.held");
    }
    acts.keep(
        new OldPassportAct(
            number,
            outcome,
            facts.number(application).orElse(null),
            words,
            callers.current().id(),
            clock.instant()));
  }

  private Application open(ApplicationNumber number) {
    Application application = casework.load(number);
    if (application.status() != Status.READY) {
      throw Refused.because("lifecycle.step-out-of-order");
    }
    if (!facts.isExpected(application)) {
      throw Refused.because("handover.old-passport.none");
    }
    return application;
  }
}
