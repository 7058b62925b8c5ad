package id.go.imigrasi.paspor.domain.notice;

import id.go.imigrasi.paspor.domain.application.Step;
import java.util.Locale;
import java.util.Optional;

/** Why the office writes to a citizen. The words are the same for everybody and tell no reason. */
public enum NoticeKind {
  REGISTERED,
  /** Somebody without an appointment was entered at the desk. */
  RECEIVED,
  PAID,
  BILL_ENDED,
  APPOINTMENT_MOVED,
  PAPERS_MISSING,
  IN_PROCESS,
  /** Takes longer; never says why. */
  FURTHER_VERIFICATION,
  /** The applicant is expected at the booth. */
  COME_AGAIN,
  /** A decree says until when. */
  SUSPENDED,
  READY,
  HANDED_OVER,
  ENDED;

  /**
   * What the applicant is told when this step was taken. Registration, a moved appointment and
   * money are told with their details by who decides them; a death is told by letter to the family.
   */
  public static Optional<NoticeKind> after(Step step) {
    return switch (step) {
      case RETURN_DOCUMENTS -> Optional.of(PAPERS_MISSING);
      case ENROL, REINSTATE -> Optional.of(IN_PROCESS);
      case REFER_TO_EXAMINATION, REFER_FOR_EARLIER_PASSPORT, REFER_FOR_VERIFICATION, REOPEN ->
          Optional.of(FURTHER_VERIFICATION);
      case APPROVE_EXAMINATION, RETURN_TO_BOOTH, RETURN_BY_CENTRE -> Optional.of(COME_AGAIN);
      case SUSPEND -> Optional.of(SUSPENDED);
      case PASS_QUALITY, WRITE_ENDORSEMENT, RETURN_TO_SHELF -> Optional.of(READY);
      case HAND_OVER -> Optional.of(HANDED_OVER);
      case CANCEL_REGISTRATION,
          LAPSE_NO_SHOW,
          LAPSE_INCOMPLETE,
          WITHDRAW,
          CANCEL_UNCOLLECTED,
          REJECT_BY_SYSTEM,
          REJECT_AT_INTERVIEW,
          REJECT_AFTER_EXAMINATION,
          REJECT_IN_ADJUDICATION,
          REJECT_BY_CENTRE,
          REJECT_FOR_EXIT_BAN ->
          Optional.of(ENDED);
      default -> Optional.empty();
    };
  }

  /** The key of its texts: {@code papers-missing}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
