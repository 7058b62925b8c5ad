package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Applications;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.booklet.Booklet;
import id.go.imigrasi.paspor.domain.passport.PassportStatus;
import id.go.imigrasi.paspor.domain.passport.Passports;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * The passports that are made and still in the office: one that vanishes there is lost in the
 * registers at once, and is handed over to nobody.
 */
@Dependent
public class FinishedBooks implements AfterStep {
  private final Applications applications;
  private final Passports passports;
  private final PassportBook register;
  private final Clock clock;

  @Inject
  public FinishedBooks(
      Applications applications, Passports passports, PassportBook register, Clock clock) {
    this.applications = applications;
    this.passports = passports;
    this.register = register;
    this.clock = clock;
  }

  /**
   * @param record number of the record of the incident
   * @throws Refused {@code booklet.handed-over} when it is not the office's any more, {@code
   *     booklet.held} before the quality desk has passed it: there it is spoilt first
   */
  void vanish(Booklet book, String record) {
    ApplicationNumber number = book.heldFor().orElseThrow(() -> Refused.because("booklet.unknown"));
    Status status =
        applications
            .find(number)
            .map(Application::status)
            .orElseThrow(() -> Refused.because("booklet.unknown"));
    if (status == Status.IN_QUALITY) {
      throw Refused.because("booklet.held");
    }
    if (status != Status.READY) {
      throw Refused.because("booklet.handed-over");
    }
    passports
        .of(number)
        .ifPresent(
            passport -> register.change(passport, PassportStatus.LOST, record, clock.instant()));
  }

  /** Refuses a hand-over, over the counter or by post, of a passport that is not there. */
  @Override
  public void taken(Application application, Transition transition) {
    if (transition.step() == Step.HAND_OVER
        && passports
            .of(application.number())
            .filter(passport -> passport.status() == PassportStatus.LOST)
            .isPresent()) {
      throw Refused.because("handover.passport.missing");
    }
  }
}
