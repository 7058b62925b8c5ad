package id.go.imigrasi.paspor.domain.identity;

/** What the register's answer means for the office. */
public enum Outcome {
  /** Every element agrees as far as the office asks. */
  MATCH,
  /** The person is the one, but something is written differently: an officer looks at it. */
  PARTIAL,
  /** A decisive element belongs to somebody else. */
  NO_MATCH,
  /** The register does not know the NIK (code 13). */
  NOT_FOUND,
  /** The register knows the holder as dead (code 11): possible fraud, not a clerical matter. */
  DECEASED,
  /** The register holds the NIK twice (code 12). */
  DUPLICATE,
  /** The record is not active (code 14). */
  INACTIVE,
  /** The register does not accept the NIK's form (code 15). */
  BAD_FORMAT;

  /** Whether the applicant can have it put right at the civil registry and come back. */
  public boolean isForTheCivilRegistry() {
    return switch (this) {
      case NOT_FOUND, DUPLICATE, INACTIVE, BAD_FORMAT, NO_MATCH -> true;
      case MATCH, PARTIAL, DECEASED -> false;
    };
  }
}
