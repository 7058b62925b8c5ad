package id.go.imigrasi.paspor.domain.biometrics;

/** Why a finger is not taken; an officer states it, a machine never does. */
public enum MissingFinger {
  AMPUTATED(true),
  BANDAGED(false),
  /** Worn or scarred ridges that no scanner reads after three presses. */
  UNREADABLE(true),
  DEFORMED(true),
  /** A small child gives the photo only. */
  CHILD(false);

  private final boolean lasting;

  MissingFinger(boolean lasting) {
    this.lasting = lasting;
  }

  /** Whether it will be the same at the next passport. */
  public boolean isLasting() {
    return lasting;
  }
}
