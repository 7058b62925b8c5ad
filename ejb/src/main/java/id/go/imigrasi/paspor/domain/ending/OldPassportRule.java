package id.go.imigrasi.paspor.domain.ending;

import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.passport.OldPassportFate;

/**
 * What an ending does to the applicant's old passport. Withdrawal (penarikan) and revocation
 * (pencabutan): Permenkumham 8/2014 art. 25 to 35.
 */
public enum OldPassportRule {
  WITH_HOLDER,
  GIVEN_BACK,
  /** Nobody came for the new one, so nobody came for the old one: it waits in the file. */
  KEPT_IN_FILE,
  WITHDRAWN,
  /** Withdrawn when data or identity were in doubt, else given back. */
  WITHDRAWN_IF_IN_DOUBT,
  REVOKED,
  /** Perforated and given back, revoked if it is lost; an endorsed one goes back as it is. */
  PERFORATED;

  /**
   * What becomes of one book.
   *
   * @param held whether it lies in the office's file
   * @param inDoubt whether it was examined for doubtful data or a duplicate
   */
  public OldPassportFate fate(Procedure procedure, boolean held, boolean inDoubt) {
    return switch (this) {
      case WITH_HOLDER -> OldPassportFate.WITH_HOLDER;
      case GIVEN_BACK -> back(held);
      case KEPT_IN_FILE -> held ? OldPassportFate.KEPT_IN_FILE : OldPassportFate.WITH_HOLDER;
      case WITHDRAWN -> OldPassportFate.WITHDRAWN;
      case WITHDRAWN_IF_IN_DOUBT -> inDoubt ? OldPassportFate.WITHDRAWN : back(held);
      case REVOKED -> OldPassportFate.REVOKED;
      case PERFORATED -> replaced(procedure, held);
    };
  }

  private static OldPassportFate replaced(Procedure procedure, boolean held) {
    if (procedure == Procedure.ENDORSEMENT) {
      return back(held);
    }
    return held ? OldPassportFate.PERFORATED : OldPassportFate.REVOKED;
  }

  private static OldPassportFate back(boolean held) {
    return held ? OldPassportFate.GIVEN_BACK : OldPassportFate.WITH_HOLDER;
  }
}
