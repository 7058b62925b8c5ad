package id.go.imigrasi.paspor.domain.invalidation;

import static id.go.imigrasi.paspor.domain.invalidation.InvalidationState.DECREED;
import static id.go.imigrasi.paspor.domain.invalidation.InvalidationState.DISMISSED;
import static id.go.imigrasi.paspor.domain.invalidation.InvalidationState.LIFTED;
import static id.go.imigrasi.paspor.domain.invalidation.InvalidationState.PROPOSED;
import static id.go.imigrasi.paspor.domain.invalidation.InvalidationState.RETURNED;
import static id.go.imigrasi.paspor.domain.invalidation.InvalidationState.RETURN_PROPOSED;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The table of a measure's life: from which states, to which, and whether the head decides, who
 * then must not be the one who proposed it.
 */
public enum InvalidationStep {
  PROPOSE(PROPOSED, false),
  /** With the number of the decree. */
  DECREE(DECREED, true, PROPOSED),
  DISMISS(DISMISSED, true, PROPOSED),
  /** The book is handed in or taken in: Permenkumham 8/2014 art. 28, within three days. */
  SURRENDER(null, false, DECREED, RETURN_PROPOSED),
  /** The ban ended, the charge was not proven, the red notice is gone: art. 29. */
  PROPOSE_RETURN(RETURN_PROPOSED, false, DECREED),
  /** The head does not agree to its end. */
  KEEP(DECREED, true, RETURN_PROPOSED),
  /** With the number of the decree. */
  LIFT(LIFTED, true, RETURN_PROPOSED),
  HAND_BACK(RETURNED, false, LIFTED);

  private final InvalidationState to;
  private final boolean decided;
  private final List<InvalidationState> from;

  InvalidationStep(InvalidationState to, boolean decided, InvalidationState... from) {
    this.to = to;
    this.decided = decided;
    this.from = List.of(from);
  }

  /** Whether the head decides it, about somebody else's proposal. */
  public boolean isDecided() {
    return decided;
  }

  public Set<InvalidationState> from() {
    return Set.copyOf(from);
  }

  /** The state after this step; refused where the table has no row. */
  public InvalidationState after(InvalidationState state) {
    if (!from.contains(state)) {
      throw Refused.because("invalidation.step.impossible");
    }
    return to == null ? state : to;
  }

  /** A Markdown table, one line for each step. */
  public static String print() {
    return Arrays.stream(values())
        .map(InvalidationStep::line)
        .collect(
            Collectors.joining(
                "\n", "| step | from | to | decided by the head |\n|---|---|---|---|\n", "\n"));
  }

  private static String line(InvalidationStep step) {
    String before =
        step.from.isEmpty()
            ? "-"
            : step.from.stream().map(Enum::name).collect(Collectors.joining(", "));
    String after = step.to == null ? "the same" : step.to.name();
    return "| %s | %s | %s | %s |"
        .formatted(step, before, after, step.decided ? "yes, not by the proposer" : "no");
  }
}
