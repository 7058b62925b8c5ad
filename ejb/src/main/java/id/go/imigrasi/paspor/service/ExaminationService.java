package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Applications;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.biometrics.Images;
import id.go.imigrasi.paspor.domain.biometrics.Signature;
import id.go.imigrasi.paspor.domain.examination.Answer;
import id.go.imigrasi.paspor.domain.examination.Examination;
import id.go.imigrasi.paspor.domain.examination.Examinations;
import id.go.imigrasi.paspor.domain.examination.Ground;
import id.go.imigrasi.paspor.domain.examination.Opinion;
import id.go.imigrasi.paspor.domain.examination.Proposal;
import id.go.imigrasi.paspor.domain.queue.Lane;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Inteldakim's desk: the record of questions and answers, and the opinion for the head. */
@Stateless
@RolesAllowed("EXAMINER")
public class ExaminationService {
  @Inject Applications applications;
  @Inject Casework casework;
  @Inject Examinations examinations;
  @Inject Images images;
  @Inject WaitingRoom room;
  @Inject Callers callers;
  @Inject Clock clock;

  /** Cases to be examined, the oldest first, of all locations. */
  public List<Applications.WorkItem> waiting(int first, int max) {
    return applications.waiting(Set.of(Status.UNDER_EXAMINATION), null, first, max);
  }

  public Optional<Examination> record(ApplicationNumber number) {
    return examinations.of(number);
  }

  /** Opens a new record; a record of an earlier referral gives way to it. */
  public Examination open(ApplicationNumber number, Ground ground) {
    requireUnderExamination(number);
    Examination opened = Examination.open(number, ground, callers.current().id(), clock.instant());
    examinations.keep(opened);
    return opened;
  }

  public Examination ask(ApplicationNumber number, String question, String answer) {
    return keep(load(number).answered(new Answer(question, answer)));
  }

  /**
   * The applicant has read the record and signs it.
   *
   * @param png of the pad
   */
  public Examination sign(ApplicationNumber number, byte[] png) {
    Signature signature = Signature.of(png);
    Examination record = load(number);
    Examination signed =
        record.signed(
            images.keep(signature.bytes(), signature.header().format().mediaType()),
            clock.instant());
    room.finish(number, callers.current().id(), Lane.EXAMINATION);
    return keep(signed);
  }

  /**
   * @param legalGround the article that a rejection rests on; null otherwise
   */
  public Examination conclude(
      ApplicationNumber number, Proposal proposal, String reasons, String legalGround) {
    return keep(
        load(number)
            .concluded(
                new Opinion(
                    proposal, reasons, legalGround, callers.current().id(), clock.instant())));
  }

  private Examination load(ApplicationNumber number) {
    requireUnderExamination(number);
    return examinations.of(number).orElseThrow(() -> Refused.because("examination.none"));
  }

  private Examination keep(Examination record) {
    examinations.keep(record);
    return record;
  }

  private void requireUnderExamination(ApplicationNumber number) {
    Application application = casework.load(number);
    if (application.status() != Status.UNDER_EXAMINATION) {
      throw Refused.because("lifecycle.step-out-of-order");
    }
  }
}
