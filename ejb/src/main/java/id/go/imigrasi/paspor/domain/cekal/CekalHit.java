package id.go.imigrasi.paspor.domain.cekal;

import java.util.List;
import java.util.Objects;

/**
 * An entry that the applicant resembles, and why.
 *
 * @param score 0 to 100 over all elements
 */
public record CekalHit(WatchListEntry entry, int score, List<Reason> reasons) {
  /** From this score an office may not clear alone: the centre decides. */
  public static final int HARD = 95;

  public CekalHit {
    Objects.requireNonNull(entry);
    reasons = List.copyOf(reasons);
    if (score < 0 || score > 100) {
      throw new IllegalArgumentException("a score is 0 to 100");
    }
  }

  public boolean isHard() {
    return score >= HARD;
  }

  /**
   * One element that was compared.
   *
   * @param element for example {@code name} or {@code birthDate}
   * @param listed what the entry has there
   * @param agreement 0 to 100
   */
  public record Reason(String element, String listed, int agreement) {
    @Override
    public String toString() {
      return "Reason[" + element + " " + agreement + "]";
    }
  }
}
