package id.go.imigrasi.paspor.domain.queue;

/** A line in the waiting room; its letter begins the number. */
public enum Lane {
  CUSTOMER_SERVICE('A'),
  /** Photo, fingerprints and interview. */
  BOOTH('B'),
  EXAMINATION('E'),
  COLLECTION('C'),
  /** The old, the disabled, the pregnant, nursing mothers, small children. Permenkumham 25/2023. */
  PRIORITY('P');

  private final char letter;

  Lane(char letter) {
    this.letter = letter;
  }

  public char letter() {
    return letter;
  }
}
