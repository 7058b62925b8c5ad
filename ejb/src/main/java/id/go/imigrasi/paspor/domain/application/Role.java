package id.go.imigrasi.paspor.domain.application;

/**
 * What somebody may do in the office. The names are the container's role names; the README's
 * glossary gives the Indonesian ones.
 */
public enum Role {
  INFORMATION_DESK,
  CUSTOMER_SERVICE,
  BIOMETRIC_OPERATOR,
  INTERVIEWER,
  SUPERVISOR,
  EXAMINER,
  CLEARANCE_INPUT,
  CLEARANCE_VERIFICATION,
  LOCAL_ADJUDICATOR,
  BOOKLET_CUSTODIAN,
  PRINT_OPERATOR,
  QUALITY_OFFICER,
  HAND_OVER_OFFICER,
  ARCHIVIST,
  TREASURER,
  SECTION_HEAD,
  DEPUTY_HEAD,
  HEAD_OF_OFFICE,
  OPERATOR,
  ADMINISTRATOR,
  AUDITOR,
  /** A citizen, through the app or the status page. */
  APPLICANT,
  /** The office's own timers and message listeners. */
  SYSTEM,
  M_PASPOR,
  SIMPONI,
  DIRECTORATE,
  STATION,
  AGENCY
}
