package id.go.imigrasi.paspor.domain.adjudication;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import java.time.Instant;
import java.util.Objects;

/**
 * Why an application is rejected: the ground that the letter names and the offices' statistics
 * count by level.
 *
 * @param ground the law's article as the letter cites it, at most 200 letters
 * @param words what the officer adds, at most 1000 letters; may be null
 */
public record Rejection(
    ApplicationNumber application,
    Level level,
    String ground,
    String words,
    String officer,
    Instant at) {

  static final int LONGEST_GROUND = 200;

  public Rejection {
    Objects.requireNonNull(application);
    Objects.requireNonNull(level);
    Objects.requireNonNull(officer);
    Objects.requireNonNull(at);
    if (ground == null || ground.isBlank() || ground.length() > LONGEST_GROUND) {
      throw Refused.because("adjudication.ground-missing");
    }
    if (words != null && words.length() > Verdict.LONGEST) {
      throw Refused.because("adjudication.words-too-long", Verdict.LONGEST);
    }
  }

  @Override
  public String toString() {
    return "Rejection[" + application + " " + level + "]";
  }

  /** Where in the procedure it was rejected. */
  public enum Level {
    SYSTEM,
    INTERVIEW,
    EXAMINATION,
    ADJUDICATION,
    CENTRE,
    EXIT_BAN
  }
}
