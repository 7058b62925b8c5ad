package id.go.imigrasi.paspor.domain.examination;

import id.go.imigrasi.paspor.domain.application.Refused;

/**
 * The number under which a decree of the head (surat keputusan) stands in the office's register of
 * letters.
 *
 * @param text at most 60 letters; refuses {@code examination.suspension.decree-missing}
 */
public record DecreeNumber(String text) {
  private static final int LONGEST = 60;

  public DecreeNumber {
    if (text == null || text.isBlank() || text.length() > LONGEST) {
      throw Refused.because("examination.suspension.decree-missing");
    }
  }
}
