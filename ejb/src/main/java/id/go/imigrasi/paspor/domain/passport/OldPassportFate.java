package id.go.imigrasi.paspor.domain.passport;

import java.util.Optional;

/** What became of the passport that the applicant held before. */
public enum OldPassportFate {
  /** The office never had it. */
  WITH_HOLDER,
  /** It lies in the file until somebody fetches it. */
  KEPT_IN_FILE,
  GIVEN_BACK,
  /** Perforated and given back: its successor is in the holder's hands. */
  PERFORATED,
  /** Penarikan, while a ban or a doubt lasts. */
  WITHDRAWN,
  /** Pencabutan: lost, or its holder died. */
  REVOKED;

  /** What the register of passports says of it from now on; empty when nothing changes. */
  public Optional<PassportStatus> becomes() {
    return switch (this) {
      case WITHDRAWN -> Optional.of(PassportStatus.WITHDRAWN);
      case PERFORATED, REVOKED -> Optional.of(PassportStatus.REVOKED);
      case WITH_HOLDER, KEPT_IN_FILE, GIVEN_BACK -> Optional.empty();
    };
  }
}
