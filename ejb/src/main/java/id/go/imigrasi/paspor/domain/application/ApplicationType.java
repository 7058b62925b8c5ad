package id.go.imigrasi.paspor.domain.application;

/** What is asked for: new passport, replacement by cause, or endorsement (domain facts: 2.1). */
public enum ApplicationType {
  NEW_ADULT(false),
  NEW_CHILD(false),
  EXPIRED(false),
  FULL(false),
  LOST(true),
  DAMAGED(true),
  LOST_BY_FORCE_MAJEURE(true),
  DAMAGED_BY_FORCE_MAJEURE(true),
  DATA_CHANGE(true),
  DUPLICATE(true),
  DUAL_NATIONAL_CHILD(false),
  MIGRANT_WORKER(false),
  HAJJ_UMRAH(false),
  ENDORSEMENT(false);

  private final boolean examined;

  ApplicationType(boolean examined) {
    this.examined = examined;
  }

  /** Whether an examination record (BAP) and the head's approval come before the booth. */
  public boolean isExamined() {
    return examined;
  }

  /** Whether the applicant says never to have held a passport. */
  public boolean claimsNoEarlierPassport() {
    return this == NEW_ADULT || this == NEW_CHILD;
  }

  /** Whether the applicant held a passport before. */
  public boolean isReplacement() {
    return switch (this) {
      case EXPIRED,
          FULL,
          LOST,
          DAMAGED,
          LOST_BY_FORCE_MAJEURE,
          DAMAGED_BY_FORCE_MAJEURE,
          DATA_CHANGE,
          DUPLICATE ->
          true;
      default -> false;
    };
  }
}
