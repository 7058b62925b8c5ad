package id.go.imigrasi.paspor.domain.personalization;

/** How far the station is with an order, in its own words. */
public enum StationState {
  /** Sent, no answer yet. */
  REQUESTED(false),
  /** The station has it. */
  ACCEPTED(false),
  /** The blank is in the machine. */
  STARTED(false),
  /** The chip is written and its signature verified. */
  ENCODED(false),
  /** The data page is engraved. */
  ENGRAVED(false),
  /** The passport is made. */
  DONE(true),
  /** The blank is lost; the order ended without a passport. */
  SPOILT(true),
  /** The station cannot make it; the blank is untouched. */
  REJECTED(true);

  private final boolean last;

  StationState(boolean last) {
    this.last = last;
  }

  /** Whether nothing comes after it. */
  public boolean isLast() {
    return last;
  }

  /** Whether this tells more than the other: answers may arrive twice or overtake each other. */
  public boolean isBeyond(StationState other) {
    return !other.last && ordinal() > other.ordinal();
  }
}
