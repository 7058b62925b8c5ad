package id.go.imigrasi.paspor.domain.applicant;

/** The sex as the civil papers state it. */
public enum Sex {
  MALE('M', "L/M", "Laki-Laki"),
  FEMALE('F', "P/F", "Perempuan");

  private final char mrz;
  private final String printed;
  private final String civil;

  Sex(char mrz, String printed, String civil) {
    this.mrz = mrz;
    this.printed = printed;
    this.civil = civil;
  }

  /** The letter of the machine readable zone. Doc 9303-4 §4.2.2. */
  public char mrz() {
    return mrz;
  }

  /** As the data page prints it, Indonesian and English: {@code L/M} or {@code P/F}. */
  public String printed() {
    return printed;
  }

  /** The word of the population register: {@code Laki-Laki} or {@code Perempuan}. */
  public String civil() {
    return civil;
  }
}
