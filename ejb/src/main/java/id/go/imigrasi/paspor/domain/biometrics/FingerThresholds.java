package id.go.imigrasi.paspor.domain.biometrics;

import java.time.LocalDate;

/** From which scores on fingers count as one person's, each rule in force from a day on. */
public interface FingerThresholds {

  /**
   * @throws IllegalStateException when no rule is in force on that day: fingers are never compared
   *     by a guess
   */
  MatchThresholds on(LocalDate day);
}
