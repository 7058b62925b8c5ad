package id.go.imigrasi.paspor.service;

import static id.go.imigrasi.paspor.service.WholeOffice.NUMBER;

import id.go.imigrasi.paspor.domain.adjudication.SecondAdjudication;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.billing.BillFixture;
import id.go.imigrasi.paspor.domain.biometrics.Captures;
import id.go.imigrasi.paspor.domain.documentcheck.FileReturn;
import id.go.imigrasi.paspor.domain.handover.Collector;
import id.go.imigrasi.paspor.domain.handover.Comparison;
import id.go.imigrasi.paspor.domain.interview.Interview;
import id.go.imigrasi.paspor.domain.passport.OldPassportAct;
import java.time.Duration;

/** Every desk and sweep that ends cases, each ending its own. */
final class EndingDesks {
  private final WholeOffice office;

  EndingDesks(WholeOffice office) {
    this.office = office;
  }

  /** Through the service or the sweep that takes the step. */
  void end(Step step) {
    long version = office.application().version();
    switch (step) {
      case LAPSE_UNPAID, LAPSE_NO_SHOW, LAPSE_INCOMPLETE -> lapse(step);
      case CANCEL_REGISTRATION ->
          office.as(Role.M_PASPOR, RegistrationService.class).cancel(NUMBER);
      case WITHDRAW ->
          office
              .as(Role.SUPERVISOR, SupervisorService.class)
              .withdraw(NUMBER, version, "12/XI/2026");
      case REJECT_BY_SYSTEM ->
          office
              .as(Role.SUPERVISOR, SupervisorService.class)
              .rejectBySystem(NUMBER, version, "G", null);
      case REJECT_AT_INTERVIEW ->
          office
              .as(Role.INTERVIEWER, InterviewService.class)
              .reject(Interview.begin(NUMBER), version, "FALSE_DATA", "Tidak benar");
      case REJECT_IN_ADJUDICATION ->
          office
              .as(Role.LOCAL_ADJUDICATOR, AdjudicationService.class)
              .reject(NUMBER, version, "G", "Ragu");
      case REJECT_BY_CENTRE -> rejectByCentre();
      case REJECT_FOR_EXIT_BAN ->
          office
              .as(Role.CLEARANCE_VERIFICATION, ClearanceService.class)
              .reject(NUMBER, version, "G");
      case HAND_OVER -> handOver(version);
      default -> decide(office.as(Role.HEAD_OF_OFFICE, HeadService.class), step, version);
    }
  }

  private void lapse(Step step) {
    if (step == Step.LAPSE_UNPAID) {
      office.clock.forward(Duration.ofHours(3));
      office.as(Role.SYSTEM, BillSweep.class).sweep();
    } else if (step == Step.LAPSE_NO_SHOW) {
      office.clock.forward(Duration.ofDays(1));
      office.as(Role.SYSTEM, AppointmentSweep.class).sweep();
    } else {
      office.papers.keep(FileReturn.at(NUMBER, BillFixture.NOW, new OneOffice().own().zone()));
      office.clock.forward(Duration.ofDays(9));
      office.as(Role.SYSTEM, DeskSweep.class).sweep();
    }
  }

  private static void decide(HeadService head, Step step, long version) {
    switch (step) {
      case CANCEL_DECEASED -> head.cancelDeceased(NUMBER, version, "6471-KM-01");
      case CANCEL_UNCOLLECTED -> head.cancelUncollected(NUMBER, version, "SK-2");
      case REJECT_AFTER_EXAMINATION ->
          head.rejectAfterExamination(NUMBER, version, "UU 6/2011 art. 26", "Data palsu", "SK-3");
      case SUSPEND -> head.suspend(NUMBER, version, "SK-1", 6);
      default -> throw new IllegalArgumentException(step.name());
    }
  }

  private void rejectByCentre() {
    SecondAdjudication asked = SecondAdjudication.asked(NUMBER, BillFixture.NOW);
    office.adjudications.save(asked);
    office
        .as(Role.SYSTEM, SecondAdjudicationService.class)
        .answered(asked.id(), SecondAdjudication.Decision.REJECTED, "Data ganda", "D-1");
    office.as(Role.SYSTEM, ProgressSweep.class).sweep();
  }

  private void handOver(long version) {
    HandOverService desk = office.as(Role.HAND_OVER_OFFICER, HandOverService.class);
    desk.begin(
        NUMBER,
        new Collector(Collector.Kind.APPLICANT, "SITI", "6471", Collector.Kind.APPLICANT.asked()));
    desk.compareByEye(NUMBER, Comparison.Method.FACE, true, "");
    oldPassport();
    desk = office.as(Role.HAND_OVER_OFFICER, HandOverService.class);
    desk.handOver(NUMBER, version, Captures.png(400, 160));
  }

  /** Whoever has one gives it to the officer, or says that it is lost. */
  private void oldPassport() {
    OldPassportService old = office.as(Role.HAND_OVER_OFFICER, OldPassportService.class);
    if (old.isHeld(NUMBER)) {
      old.perforate(NUMBER, EndingCase.OLD);
    } else if (old.isExpected(NUMBER)) {
      old.missing(NUMBER, OldPassportAct.Outcome.LOST, "LP/77/2026");
    }
  }
}
