package id.go.imigrasi.paspor.domain.application;

/**
 * What somebody does to an application; {@link Lifecycle} says who may, when, and where it leads.
 */
public enum Step {
  REGISTER,
  RESCHEDULE,
  CORRECT_REGISTRATION,
  CANCEL_REGISTRATION,
  REJECT_BY_SYSTEM,
  LAPSE_UNPAID,
  LAPSE_NO_SHOW,
  CHECK_IN,
  ACCEPT_DOCUMENTS,
  RETURN_DOCUMENTS,
  RESUBMIT_DOCUMENTS,
  LAPSE_INCOMPLETE,
  REFER_TO_EXAMINATION,
  REFER_FOR_EARLIER_PASSPORT,
  /** Inteldakim finds out who somebody is; the name does not say why. */
  REFER_FOR_VERIFICATION,
  APPROVE_EXAMINATION,
  /** The examination of somebody whose finished passport waits for it has found nothing. */
  RETURN_TO_SHELF,
  SUSPEND,
  RESUME,
  REJECT_AFTER_EXAMINATION,
  ENROL,
  REJECT_AT_INTERVIEW,
  SUBMIT_TO_ADJUDICATION,
  APPROVE,
  RETURN_TO_BOOTH,
  REJECT_IN_ADJUDICATION,
  REJECT_BY_CENTRE,
  RETURN_BY_CENTRE,
  REJECT_FOR_EXIT_BAN,
  START_PRODUCTION,
  COMPLETE_PRODUCTION,
  SPOIL_IN_PRODUCTION,
  WRITE_ENDORSEMENT,
  PASS_QUALITY,
  FAIL_QUALITY,
  HAND_OVER,
  CANCEL_UNCOLLECTED,
  WITHDRAW,
  CANCEL_DECEASED,
  REINSTATE,
  REOPEN,
  ARCHIVE,
  /** On the opening day: an open case of the system before, with its place. */
  BRING_REGISTERED,
  /** The same, with accepted papers; it is captured here. */
  BRING_ACCEPTED,
  /** The same, with a finished passport on the shelf. */
  BRING_READY,
  /** A folder that lay in a box before the opening day. */
  BRING_ARCHIVED
}
