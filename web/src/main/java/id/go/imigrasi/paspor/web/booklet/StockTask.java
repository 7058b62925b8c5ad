package id.go.imigrasi.paspor.web.booklet;

/** What a custodian comes to the page for. */
public enum StockTask {
  ISSUE,
  BRING_BACK,
  RECEIVE,
  SPOIL,
  COUNT,
  DESTROY,
  SEND_BACK,
  MISS,
  FIND;

  /** Whether it names a range of numbers. */
  public boolean isRange() {
    return this != COUNT;
  }

  /** Whether it concerns more than one book at once. */
  public boolean isMany() {
    return this != COUNT && this != SPOIL && this != MISS && this != FIND;
  }

  public boolean isBlankNamed() {
    return this == RECEIVE || this == COUNT;
  }

  /** Whether an official record (berita acara) with a number is written. */
  public boolean isRecorded() {
    return this == DESTROY || this == SEND_BACK || this == MISS || this == FIND;
  }
}
