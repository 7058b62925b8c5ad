package id.go.imigrasi.paspor.domain.invalidation;

import id.go.imigrasi.paspor.domain.passport.PassportStatus;
import java.util.EnumSet;
import java.util.Set;

/** The three ways in which an issued passport stops being valid by the office's decree. */
public enum Measure {
  /** Penarikan: taken in while a ban, a charge or a red notice lasts; several may last at once. */
  WITHDRAWAL(PassportStatus.VALID, PassportStatus.WITHDRAWN),
  /** Pencabutan: for good, because of what became of its holder or of the book. */
  REVOCATION(
      PassportStatus.VALID,
      PassportStatus.EXPIRED,
      PassportStatus.WITHDRAWN,
      PassportStatus.LOST,
      PassportStatus.DAMAGED),
  /** Pembatalan: it should never have been issued. */
  CANCELLATION(
      PassportStatus.VALID,
      PassportStatus.EXPIRED,
      PassportStatus.WITHDRAWN,
      PassportStatus.LOST,
      PassportStatus.DAMAGED,
      PassportStatus.REVOKED);

  private final Set<PassportStatus> possible;

  Measure(PassportStatus first, PassportStatus... more) {
    possible = EnumSet.of(first, more);
  }

  /** Whether it changes anything for a passport of this status. */
  public boolean isPossibleFor(PassportStatus status) {
    return possible.contains(status);
  }

  /** Whether the passport may be given back one day. */
  public boolean endsOneDay() {
    return this == WITHDRAWAL;
  }
}
