package id.go.imigrasi.paspor.domain.applicant;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.util.Optional;

/**
 * The name as the data page prints it: the full name, or what officer and applicant shortened it
 * to, with the full name on the endorsement page.
 *
 * @param text upper-case words with one space between them, at most 38 characters: with the one
 *     double filler that still fits the 39 of the machine readable zone, Doc 9303-4 §4.2.2
 */
public record PassportName(String text) {
  /**
   * Letters and spaces that fit the name line of the data page: what the immigration offices of
   * Jakarta and Surabaya tell the public (facts of the field, 2.6). Doc 9303-4 §4.2.2 sets no such
   * number for the visual zone, only 39 places in the machine readable one.
   */
  public static final int USUAL_LIMIT = 34;

  private static final int MRZ_LIMIT = 38;

  public PassportName {
    text = new FullName(text).text();
    if (text.length() > MRZ_LIMIT) {
      throw Refused.because("applicant.passport-name.too-long", MRZ_LIMIT);
    }
  }

  /** The full name where it fits; empty where officer and applicant have to shorten it. */
  public static Optional<PassportName> of(FullName name, int limit) {
    return name.fits(limit) ? Optional.of(new PassportName(name.text())) : Optional.empty();
  }

  /** A shortened name keeps whole words or initials of the full name, in its order. */
  public static PassportName shortened(FullName full, String text, int limit) {
    PassportName name = new PassportName(text);
    if (name.text.length() > limit) {
      throw Refused.because("applicant.passport-name.too-long", limit);
    }
    if (!name.isDrawnFrom(full)) {
      throw Refused.because("applicant.passport-name.other-words");
    }
    return name;
  }

  private boolean isDrawnFrom(FullName full) {
    int at = 0;
    for (String word : text.split(" ")) {
      while (at < full.words().size() && !agrees(full.words().get(at), word)) {
        at++;
      }
      if (at++ >= full.words().size()) {
        return false;
      }
    }
    return true;
  }

  private static boolean agrees(String whole, String kept) {
    return whole.equals(kept) || kept.length() == 1 && whole.startsWith(kept);
  }

  @Override
  public String toString() {
    return new FullName(text).masked();
  }
}
