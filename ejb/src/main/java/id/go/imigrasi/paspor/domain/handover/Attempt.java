package id.go.imigrasi.paspor.domain.handover;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What the hand-over desk keeps of somebody who came and did not get the passport at once; never
 * changed, and never the person's name.
 *
 * @param words why, at most 200 letters; empty for a comparison that did not agree
 */
public record Attempt(
    ApplicationNumber application,
    Collector.Kind collector,
    Outcome outcome,
    String officer,
    Instant at,
    String words) {
  private static final int LONGEST = 200;

  /** One finger may slip; after a second one that does not agree a head decides. */
  private static final int TRIES = 2;

  public Attempt {
    Objects.requireNonNull(application);
    Objects.requireNonNull(collector);
    Objects.requireNonNull(outcome);
    Objects.requireNonNull(officer);
    Objects.requireNonNull(at);
    words = words == null ? "" : words.strip();
    if (words.isEmpty() && outcome != Outcome.DIFFERED) {
      throw Refused.because("handover.attempt.words-missing");
    }
    if (words.length() > LONGEST) {
      throw Refused.because("handover.comparison.note-too-long", LONGEST);
    }
  }

  /** Whether nobody may compare again before a head has spoken. */
  public static boolean isUsedUp(List<Attempt> soFar) {
    int differed = 0;
    for (Attempt attempt : soFar) {
      differed =
          switch (attempt.outcome()) {
            case DIFFERED -> differed + 1;
            case ALLOWED -> 0;
            case REFUSED -> differed;
          };
    }
    return differed >= TRIES;
  }

  @Override
  public String toString() {
    return "Attempt[" + application + " " + outcome + "]";
  }

  /** How it went. */
  public enum Outcome {
    /** Finger, face or photo did not agree. */
    DIFFERED,
    /** Sent away without the passport. */
    REFUSED,
    /** A head took it on himself who the collector is. */
    ALLOWED
  }
}
