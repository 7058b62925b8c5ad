package id.go.imigrasi.paspor.domain.application;

/**
 * What is true about a case independently of its status. Each desk tells its own through a {@link
 * FactSource}; a fact that nobody tells does not hold.
 */
public enum Fact {
  /** Every bill of the case is paid, and there is one. */
  PAID,
  /** The law lets the applicant pay nothing, and the ground is recorded. */
  LEGAL_GROUND_FOR_NOTHING_DUE,
  /** SIMPONI is silent: the applicant could not pay if he wanted to. */
  BILLING_CODE_AWAITED,
  /** The bill's end and its grace passed, and a last inquiry found it unpaid. */
  BILL_EXPIRED_UNPAID,
  SLOT_TODAY,
  /** The desk excused a wrong day, or the case needs no slot (walk-in, priority, examination). */
  SLOT_EXCUSED,
  SLOT_DAY_OVER,
  RESCHEDULE_LEFT,
  ORIGINALS_COMPLETE,
  FINDING_RECORDED,
  RETURN_PERIOD_OVER,
  /** Lift card and queue number are in the applicant's hand. */
  CARD_AND_NUMBER_GIVEN,
  /** The type needs an examination (BAP) that has not been approved. */
  EXAMINATION_OWED,
  EXAMINATION_SIGNED,
  SUSPENSION_OVER,
  PHOTO_TAKEN,
  /** Ten fingers, or a reason code for each that is missing. */
  FINGERS_TAKEN,
  SIGNATURE_TAKEN,
  INTERVIEW_ACCEPTED,
  /** The legal ground of a rejection is recorded. */
  GROUND_RECORDED,
  DUKCAPIL_MATCHED,
  /** Dukcapil confirmed the person after the decision, as printing asks. */
  DUKCAPIL_FRESH,
  /** The population register says of the applicant what only itself or Inteldakim can settle. */
  DUKCAPIL_CONTRADICTS,
  CEKAL_CLEAR,
  /** The centre looked through its list recently enough for printing or hand-over. */
  CEKAL_FRESH,
  /** The centre is away; the office's copy of its list, young enough, answered for hand-over. */
  CEKAL_FRESH_BY_COPY,
  EXIT_BAN_CONFIRMED,
  /** The centre holds the applicant for the foreigner of an entry ban; not examined since. */
  ENTRY_BAN_CONFIRMED,
  NO_DUPLICATE,
  /** The centre's second adjudication agreed, or none is asked for this case. */
  CENTRE_AGREED,
  CENTRE_REFUSED,
  /** The centre sent the case back: something has to be found out or taken again. */
  CENTRE_RETURNED,
  /** The passport register answered the newest question. */
  REGISTER_ANSWERED,
  /** Nothing that the register is known to say stands in the way of another passport. */
  EARLIER_PASSPORTS_SETTLED,
  /** The register knows a passport that was concealed, lost, damaged or taken in. */
  PASSPORT_CONCEALED,
  BOOKLET_RESERVED,
  PERSONALIZED,
  PERSONALIZATION_SPOILT,
  QUALITY_PASSED,
  QUALITY_FAILED,
  SHELF_PLACE_GIVEN,
  HEAD_APPROVED_ENDORSEMENT,
  COLLECTOR_ENTITLED,
  /** A finger or the face of the collector was compared, or the exception recorded. */
  COLLECTOR_VERIFIED,
  /** Dukcapil knows who collects for the applicant; nobody else is asked about. */
  COLLECTOR_CONFIRMED,
  /** There is no old passport, or an officer wrote down what he did with it. */
  OLD_PASSPORT_SETTLED,
  HAND_OVER_SIGNED,
  UNCOLLECTED_A_MONTH,
  /** The counter proposed to cancel it, and no head declined. */
  CANCELLATION_PROPOSED,
  WITHDRAWAL_SIGNED,
  DEATH_RECORDED,
  /** The transfer register from Lantaskim to Tikim carries the file with both signatures. */
  FILE_TRANSFERRED,
  FILE_BOXED
}
