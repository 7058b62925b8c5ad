package id.go.imigrasi.paspor.domain.application;

import static id.go.imigrasi.paspor.domain.application.Requirement.A_PASSPORT_WAS_CONCEALED;
import static id.go.imigrasi.paspor.domain.application.Requirement.A_REGISTER_SPEAKS_AGAINST_IT;
import static id.go.imigrasi.paspor.domain.application.Requirement.BILL_EXPIRED;
import static id.go.imigrasi.paspor.domain.application.Requirement.CARD_AND_NUMBER_ARE_GIVEN;
import static id.go.imigrasi.paspor.domain.application.Requirement.CEKAL_IS_CLEAR;
import static id.go.imigrasi.paspor.domain.application.Requirement.CENTRE_AGREES;
import static id.go.imigrasi.paspor.domain.application.Requirement.CENTRE_HAS_REFUSED;
import static id.go.imigrasi.paspor.domain.application.Requirement.CENTRE_HAS_RETURNED_IT;
import static id.go.imigrasi.paspor.domain.application.Requirement.DUKCAPIL_AGREES;
import static id.go.imigrasi.paspor.domain.application.Requirement.EARLIER_PASSPORTS_ARE_SETTLED;
import static id.go.imigrasi.paspor.domain.application.Requirement.EXAMINATION_IS_SIGNED;
import static id.go.imigrasi.paspor.domain.application.Requirement.FINDING_IS_RECORDED;
import static id.go.imigrasi.paspor.domain.application.Requirement.FINGERS_ARE_TAKEN;
import static id.go.imigrasi.paspor.domain.application.Requirement.GROUND_IS_RECORDED;
import static id.go.imigrasi.paspor.domain.application.Requirement.INTERVIEW_IS_ACCEPTED;
import static id.go.imigrasi.paspor.domain.application.Requirement.ITS_PASSPORT_IS_FINISHED;
import static id.go.imigrasi.paspor.domain.application.Requirement.ITS_PASSPORT_IS_NOT_FINISHED;
import static id.go.imigrasi.paspor.domain.application.Requirement.NOBODY_ELSE_HAS_THESE_FINGERS;
import static id.go.imigrasi.paspor.domain.application.Requirement.NOTHING_OVERDUE;
import static id.go.imigrasi.paspor.domain.application.Requirement.NOT_THE_INTERVIEWER;
import static id.go.imigrasi.paspor.domain.application.Requirement.NO_EXAMINATION_OWED;
import static id.go.imigrasi.paspor.domain.application.Requirement.ORIGINALS_ARE_COMPLETE;
import static id.go.imigrasi.paspor.domain.application.Requirement.PHOTO_IS_TAKEN;
import static id.go.imigrasi.paspor.domain.application.Requirement.REASON_IS_GIVEN;
import static id.go.imigrasi.paspor.domain.application.Requirement.REGISTER_HAS_ANSWERED;
import static id.go.imigrasi.paspor.domain.application.Requirement.RESCHEDULE_IS_LEFT;
import static id.go.imigrasi.paspor.domain.application.Requirement.RETURN_PERIOD_IS_OVER;
import static id.go.imigrasi.paspor.domain.application.Requirement.SIGNATURE_IS_TAKEN;
import static id.go.imigrasi.paspor.domain.application.Requirement.SLOT_DAY_IS_OVER;
import static id.go.imigrasi.paspor.domain.application.Requirement.SLOT_IS_TODAY_OR_EXCUSED;
import static id.go.imigrasi.paspor.domain.application.Requirement.SUSPENSION_IS_OVER;
import static id.go.imigrasi.paspor.domain.application.Requirement.WHO_IT_IS_MUST_BE_EXAMINED;
import static id.go.imigrasi.paspor.domain.application.Role.APPLICANT;
import static id.go.imigrasi.paspor.domain.application.Role.CUSTOMER_SERVICE;
import static id.go.imigrasi.paspor.domain.application.Role.DEPUTY_HEAD;
import static id.go.imigrasi.paspor.domain.application.Role.DIRECTORATE;
import static id.go.imigrasi.paspor.domain.application.Role.EXAMINER;
import static id.go.imigrasi.paspor.domain.application.Role.HEAD_OF_OFFICE;
import static id.go.imigrasi.paspor.domain.application.Role.INFORMATION_DESK;
import static id.go.imigrasi.paspor.domain.application.Role.INTERVIEWER;
import static id.go.imigrasi.paspor.domain.application.Role.LOCAL_ADJUDICATOR;
import static id.go.imigrasi.paspor.domain.application.Role.M_PASPOR;
import static id.go.imigrasi.paspor.domain.application.Role.SUPERVISOR;
import static id.go.imigrasi.paspor.domain.application.Role.SYSTEM;
import static id.go.imigrasi.paspor.domain.application.Status.ACCEPTED;
import static id.go.imigrasi.paspor.domain.application.Status.APPROVED;
import static id.go.imigrasi.paspor.domain.application.Status.ARRIVED;
import static id.go.imigrasi.paspor.domain.application.Status.DRAFT;
import static id.go.imigrasi.paspor.domain.application.Status.ENROLLED;
import static id.go.imigrasi.paspor.domain.application.Status.IN_ADJUDICATION;
import static id.go.imigrasi.paspor.domain.application.Status.LAPSED;
import static id.go.imigrasi.paspor.domain.application.Status.READY;
import static id.go.imigrasi.paspor.domain.application.Status.REGISTERED;
import static id.go.imigrasi.paspor.domain.application.Status.REJECTED;
import static id.go.imigrasi.paspor.domain.application.Status.RETURNED;
import static id.go.imigrasi.paspor.domain.application.Status.SUSPENDED;
import static id.go.imigrasi.paspor.domain.application.Status.UNDER_EXAMINATION;
import static id.go.imigrasi.paspor.domain.application.Status.WITHDRAWN;
import static id.go.imigrasi.paspor.domain.application.Step.ACCEPT_DOCUMENTS;
import static id.go.imigrasi.paspor.domain.application.Step.APPROVE;
import static id.go.imigrasi.paspor.domain.application.Step.APPROVE_EXAMINATION;
import static id.go.imigrasi.paspor.domain.application.Step.CANCEL_REGISTRATION;
import static id.go.imigrasi.paspor.domain.application.Step.CHECK_IN;
import static id.go.imigrasi.paspor.domain.application.Step.CORRECT_REGISTRATION;
import static id.go.imigrasi.paspor.domain.application.Step.ENROL;
import static id.go.imigrasi.paspor.domain.application.Step.LAPSE_INCOMPLETE;
import static id.go.imigrasi.paspor.domain.application.Step.LAPSE_NO_SHOW;
import static id.go.imigrasi.paspor.domain.application.Step.LAPSE_UNPAID;
import static id.go.imigrasi.paspor.domain.application.Step.REFER_FOR_EARLIER_PASSPORT;
import static id.go.imigrasi.paspor.domain.application.Step.REFER_FOR_VERIFICATION;
import static id.go.imigrasi.paspor.domain.application.Step.REFER_TO_EXAMINATION;
import static id.go.imigrasi.paspor.domain.application.Step.REGISTER;
import static id.go.imigrasi.paspor.domain.application.Step.REJECT_AFTER_EXAMINATION;
import static id.go.imigrasi.paspor.domain.application.Step.REJECT_AT_INTERVIEW;
import static id.go.imigrasi.paspor.domain.application.Step.REJECT_BY_CENTRE;
import static id.go.imigrasi.paspor.domain.application.Step.REJECT_BY_SYSTEM;
import static id.go.imigrasi.paspor.domain.application.Step.REJECT_IN_ADJUDICATION;
import static id.go.imigrasi.paspor.domain.application.Step.RESCHEDULE;
import static id.go.imigrasi.paspor.domain.application.Step.RESUBMIT_DOCUMENTS;
import static id.go.imigrasi.paspor.domain.application.Step.RESUME;
import static id.go.imigrasi.paspor.domain.application.Step.RETURN_BY_CENTRE;
import static id.go.imigrasi.paspor.domain.application.Step.RETURN_DOCUMENTS;
import static id.go.imigrasi.paspor.domain.application.Step.RETURN_TO_BOOTH;
import static id.go.imigrasi.paspor.domain.application.Step.RETURN_TO_SHELF;
import static id.go.imigrasi.paspor.domain.application.Step.SUBMIT_TO_ADJUDICATION;
import static id.go.imigrasi.paspor.domain.application.Step.SUSPEND;

import java.util.List;
import java.util.stream.Stream;

/** The rows of {@link Lifecycle#OFFICE} from the registration to the decision. */
final class LifecycleToDecision {

  private LifecycleToDecision() {}

  static List<Lifecycle.Row> rows() {
    return Stream.of(
            registration(), papers(), examination(), booth(), captured(), decision(), entryBan())
        .flatMap(List::stream)
        .toList();
  }

  /**
   * M-Paspor hands over, or the office registers a walk-in; money and slot run out by themselves.
   */
  private static List<Lifecycle.Row> registration() {
    return List.of(
        Lifecycle.at(DRAFT)
            .on(REGISTER)
            .by(M_PASPOR, INFORMATION_DESK, CUSTOMER_SERVICE, APPLICANT)
            .to(REGISTERED),
        Lifecycle.at(REGISTERED)
            .on(RESCHEDULE)
            .by(M_PASPOR, APPLICANT, INFORMATION_DESK)
            .to(REGISTERED, RESCHEDULE_IS_LEFT),
        Lifecycle.at(REGISTERED).on(CORRECT_REGISTRATION).by(M_PASPOR, APPLICANT).to(REGISTERED),
        Lifecycle.at(REGISTERED).on(CANCEL_REGISTRATION).by(M_PASPOR, APPLICANT).to(WITHDRAWN),
        // the registers find it, an officer looks at it: no machine rejects (UU 27/2022 art. 10)
        Lifecycle.at(REGISTERED)
            .on(REJECT_BY_SYSTEM)
            .by(SUPERVISOR)
            .to(REJECTED, A_REGISTER_SPEAKS_AGAINST_IT, GROUND_IS_RECORDED),
        Lifecycle.at(REGISTERED).on(LAPSE_UNPAID).by(SYSTEM).to(LAPSED, BILL_EXPIRED),
        Lifecycle.at(REGISTERED).on(LAPSE_NO_SHOW).by(SYSTEM).to(LAPSED, SLOT_DAY_IS_OVER),
        Lifecycle.at(REGISTERED)
            .on(CHECK_IN)
            .by(INFORMATION_DESK)
            .to(ARRIVED, NOTHING_OVERDUE, SLOT_IS_TODAY_OR_EXCUSED));
  }

  /** Customer Service checks the originals; incomplete papers have seven days. */
  private static List<Lifecycle.Row> papers() {
    return List.of(
        Lifecycle.at(ARRIVED)
            .on(ACCEPT_DOCUMENTS)
            .by(CUSTOMER_SERVICE)
            .to(
                ACCEPTED,
                ORIGINALS_ARE_COMPLETE,
                NO_EXAMINATION_OWED,
                EARLIER_PASSPORTS_ARE_SETTLED,
                CARD_AND_NUMBER_ARE_GIVEN),
        Lifecycle.at(ARRIVED)
            .on(RETURN_DOCUMENTS)
            .by(CUSTOMER_SERVICE)
            .to(RETURNED, FINDING_IS_RECORDED),
        Lifecycle.at(ARRIVED)
            .on(REFER_TO_EXAMINATION)
            .by(CUSTOMER_SERVICE)
            .to(UNDER_EXAMINATION, REASON_IS_GIVEN),
        Lifecycle.at(RETURNED)
            .on(RESUBMIT_DOCUMENTS)
            .by(INFORMATION_DESK, CUSTOMER_SERVICE)
            .to(ARRIVED),
        Lifecycle.at(RETURNED).on(LAPSE_INCOMPLETE).by(SYSTEM).to(LAPSED, RETURN_PERIOD_IS_OVER));
  }

  /** Inteldakim examines, the head decides: lost, damaged, duplicate, changed or doubtful data. */
  private static List<Lifecycle.Row> examination() {
    return List.of(
        Lifecycle.at(UNDER_EXAMINATION)
            .on(APPROVE_EXAMINATION)
            .by(HEAD_OF_OFFICE, DEPUTY_HEAD)
            .to(ACCEPTED, EXAMINATION_IS_SIGNED, ITS_PASSPORT_IS_NOT_FINISHED),
        Lifecycle.at(UNDER_EXAMINATION)
            .on(RETURN_TO_SHELF)
            .by(HEAD_OF_OFFICE, DEPUTY_HEAD)
            .to(READY, EXAMINATION_IS_SIGNED, ITS_PASSPORT_IS_FINISHED),
        Lifecycle.at(UNDER_EXAMINATION)
            .on(SUSPEND)
            .by(HEAD_OF_OFFICE, DEPUTY_HEAD)
            .to(SUSPENDED, EXAMINATION_IS_SIGNED, REASON_IS_GIVEN),
        Lifecycle.at(UNDER_EXAMINATION)
            .on(REJECT_AFTER_EXAMINATION)
            .by(HEAD_OF_OFFICE, DEPUTY_HEAD)
            .to(REJECTED, EXAMINATION_IS_SIGNED, GROUND_IS_RECORDED),
        Lifecycle.at(SUSPENDED)
            .on(RESUME)
            .by(EXAMINER, SYSTEM)
            .to(UNDER_EXAMINATION, SUSPENSION_IS_OVER));
  }

  /** One sitting: photo, fingers, signature, interview. */
  private static List<Lifecycle.Row> booth() {
    return List.of(
        Lifecycle.at(ACCEPTED)
            .on(ENROL)
            .by(INTERVIEWER)
            .to(
                ENROLLED,
                NOTHING_OVERDUE,
                PHOTO_IS_TAKEN,
                FINGERS_ARE_TAKEN,
                SIGNATURE_IS_TAKEN,
                INTERVIEW_IS_ACCEPTED),
        Lifecycle.at(ACCEPTED)
            .on(RETURN_DOCUMENTS)
            .by(INTERVIEWER)
            .to(RETURNED, FINDING_IS_RECORDED),
        Lifecycle.at(ACCEPTED)
            .on(REFER_TO_EXAMINATION)
            .by(INTERVIEWER)
            .to(UNDER_EXAMINATION, REASON_IS_GIVEN),
        Lifecycle.at(ACCEPTED)
            .on(REJECT_AT_INTERVIEW)
            .by(INTERVIEWER)
            .to(REJECTED, GROUND_IS_RECORDED));
  }

  /** The checks are answered: by itself to the adjudicator, or to the examiner. */
  private static List<Lifecycle.Row> captured() {
    return List.of(
        Lifecycle.at(ENROLLED)
            .on(SUBMIT_TO_ADJUDICATION)
            .by(SYSTEM)
            .to(
                IN_ADJUDICATION,
                DUKCAPIL_AGREES,
                CEKAL_IS_CLEAR,
                REGISTER_HAS_ANSWERED,
                EARLIER_PASSPORTS_ARE_SETTLED,
                NOBODY_ELSE_HAS_THESE_FINGERS),
        Lifecycle.at(ENROLLED)
            .on(REFER_FOR_EARLIER_PASSPORT)
            .by(SYSTEM)
            .to(UNDER_EXAMINATION, A_PASSPORT_WAS_CONCEALED),
        Lifecycle.at(ENROLLED)
            .on(REFER_TO_EXAMINATION)
            .by(SUPERVISOR)
            .to(UNDER_EXAMINATION, REASON_IS_GIVEN));
  }

  /** One who did not interview decides; the centre where it is asked. */
  private static List<Lifecycle.Row> decision() {
    return List.of(
        Lifecycle.at(IN_ADJUDICATION)
            .on(APPROVE)
            .by(LOCAL_ADJUDICATOR)
            .to(
                APPROVED,
                NOT_THE_INTERVIEWER,
                DUKCAPIL_AGREES,
                CEKAL_IS_CLEAR,
                REGISTER_HAS_ANSWERED,
                EARLIER_PASSPORTS_ARE_SETTLED,
                NOBODY_ELSE_HAS_THESE_FINGERS,
                CENTRE_AGREES),
        Lifecycle.at(IN_ADJUDICATION)
            .on(RETURN_TO_BOOTH)
            .by(LOCAL_ADJUDICATOR)
            .to(ACCEPTED, NOT_THE_INTERVIEWER, REASON_IS_GIVEN),
        Lifecycle.at(IN_ADJUDICATION)
            .on(REFER_TO_EXAMINATION)
            .by(LOCAL_ADJUDICATOR)
            .to(UNDER_EXAMINATION, NOT_THE_INTERVIEWER, REASON_IS_GIVEN),
        Lifecycle.at(IN_ADJUDICATION)
            .on(REJECT_IN_ADJUDICATION)
            .by(LOCAL_ADJUDICATOR)
            .to(REJECTED, NOT_THE_INTERVIEWER, GROUND_IS_RECORDED),
        Lifecycle.at(IN_ADJUDICATION)
            .on(REJECT_BY_CENTRE)
            .by(DIRECTORATE, SYSTEM)
            .to(REJECTED, CENTRE_HAS_REFUSED),
        Lifecycle.at(IN_ADJUDICATION)
            .on(RETURN_BY_CENTRE)
            .by(DIRECTORATE, SYSTEM)
            .to(ACCEPTED, CENTRE_HAS_RETURNED_IT));
  }

  /**
   * An entry ban concerns foreigners: nobody is rejected for it, Inteldakim finds out who the
   * applicant is, at whatever desk the case lies and also while the finished passport does.
   */
  private static List<Lifecycle.Row> entryBan() {
    return Stream.of(ARRIVED, ACCEPTED, ENROLLED, IN_ADJUDICATION, APPROVED, READY)
        .map(
            from ->
                Lifecycle.at(from)
                    .on(REFER_FOR_VERIFICATION)
                    .by(SYSTEM)
                    .to(UNDER_EXAMINATION, WHO_IT_IS_MUST_BE_EXAMINED))
        .toList();
  }
}
