package id.go.imigrasi.paspor.domain.biometrics;

import java.util.List;

/**
 * How good a capture is. Findings never refuse by themselves: the officer repeats or keeps (UU
 * 27/2022 art. 10).
 *
 * @param score 0 useless to 100 perfect
 * @param findings message keys, for example {@code biometrics.face.background-not-white}
 */
public record CaptureQuality(int score, List<String> findings) {
  private static final int GOOD = 70;
  private static final int FAIR = 40;

  public CaptureQuality {
    score = Math.max(0, Math.min(100, score));
    findings = List.copyOf(findings);
  }

  public Grade grade() {
    if (score >= GOOD) {
      return Grade.GOOD;
    }
    return score >= FAIR ? Grade.FAIR : Grade.POOR;
  }

  /** In a word, for a clerk. */
  public enum Grade {
    GOOD,
    FAIR,
    POOR
  }
}
