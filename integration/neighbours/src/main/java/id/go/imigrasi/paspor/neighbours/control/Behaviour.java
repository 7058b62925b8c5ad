package id.go.imigrasi.paspor.neighbours.control;

import java.util.Locale;

/** How a stand-in behaves at the moment. */
public enum Behaviour {
  /** Answers as its data say. */
  WELL,
  /** Answers as its data say, but only after the set delay. */
  SLOW,
  /** Closes the connection without a byte of answer; messages are left unanswered. */
  DOWN,
  /** Answers quickly, successfully and with something else than was asked for. */
  RUBBISH;

  /** The word used in addresses and JSON, for example {@code well}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Behaviour ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
