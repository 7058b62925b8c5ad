package id.go.imigrasi.paspor.domain.cekal;

/**
 * The centre's answer to a clearance request.
 *
 * @param reference the centre's number for it
 */
public record CentreWord(Meaning meaning, String reference, String listVersion) {

  /** What the centre says. */
  public enum Meaning {
    /** Another person. */
    CLEARED,
    /** The person of the entry. */
    CONFIRMED,
    /** Undecided: the office finds out more and asks again. */
    NEED_MORE
  }
}
