package id.go.imigrasi.paspor.domain.personalization;

/** The holder's sex as printed on the data page; unspecified is X there and a filler below. */
public enum HolderSex {
  MALE("L/M", 'M'),
  FEMALE("P/F", 'F'),
  UNSPECIFIED("X", '<');

  private final String printed;
  private final char mrz;

  HolderSex(String printed, char mrz) {
    this.printed = printed;
    this.mrz = mrz;
  }

  /** Indonesian and international letter, as the data page shows them. */
  public String printed() {
    return printed;
  }

  /** The letter of the machine readable zone (Doc 9303-4 §4.2.2, note p). */
  public char mrz() {
    return mrz;
  }
}
