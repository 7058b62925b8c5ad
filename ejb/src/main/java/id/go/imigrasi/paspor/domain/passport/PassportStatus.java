package id.go.imigrasi.paspor.domain.passport;

/**
 * What became of a passport. Withdrawal (penarikan), revocation (pencabutan) and cancellation
 * (pembatalan) are three things with three grounds.
 */
public enum PassportStatus {
  VALID,
  EXPIRED,
  LOST,
  DAMAGED,
  /** Taken in while a ban or an investigation lasts. */
  WITHDRAWN,
  /** Taken for good. */
  REVOKED,
  /** Never rightly issued, or spoilt in its making, or not collected. */
  CANCELLED;

  /** Whether its holder must hand it in or account for it before another is issued. */
  public boolean standsInTheWay() {
    return this == VALID || this == WITHDRAWN || this == LOST || this == DAMAGED;
  }
}
