package id.go.imigrasi.paspor.domain.cekal;

/** How far an indication has been looked into. */
public enum ClearanceState {
  /** Waits for the first officer. */
  OPEN,
  /** The first officer says it is somebody else; the second has to agree. */
  PROPOSED,
  /** Waits for the centre's word. */
  AT_THE_CENTRE,
  /** Somebody else: two officers or the centre said so. */
  CLEARED,
  /** The applicant is the person meant. */
  CONFIRMED;

  public boolean isSettled() {
    return this == CLEARED || this == CONFIRMED;
  }
}
