package id.go.imigrasi.paspor.domain.interview;

/** What the interviewer decides. */
public enum Outcome {
  /** Everything is in order: the enrolment is complete. */
  ACCEPT,
  /** Something is missing or has to be brought: the papers go back with a finding. */
  HOLD,
  /** Doubtful: Inteldakim examines. */
  REFER,
  /** Rejected on a legal ground. */
  REJECT
}
