package id.go.imigrasi.paspor.domain.invalidation;

import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.passport.PassportStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * One measure against one passport, from its proposal on.
 *
 * @param occasion what gave rise to it, for example {@code exit-ban:ENTRY}; the same occasion never
 *     opens a second measure against the passport
 * @param citation the ground as the decree cites it, as it read when it was proposed
 * @param acts what was done, in order; the first is the proposal
 */
public record Invalidation(
    UUID id,
    String passport,
    Measure measure,
    String ground,
    String citation,
    PassportStatus becomes,
    boolean confidential,
    String occasion,
    InvalidationState state,
    List<Act> acts) {
  /** Permenkumham 8/2014 art. 28(2). */
  private static final int DAYS_TO_SURRENDER = 3;

  public Invalidation {
    Objects.requireNonNull(id);
    Objects.requireNonNull(passport);
    Objects.requireNonNull(measure);
    Objects.requireNonNull(ground);
    Objects.requireNonNull(citation);
    Objects.requireNonNull(becomes);
    Objects.requireNonNull(occasion);
    Objects.requireNonNull(state);
    acts = List.copyOf(acts);
  }

  public static Invalidation proposed(
      String passport, GroundOfInvalidation ground, String occasion, Act proposal) {
    return new Invalidation(
        UUID.randomUUID(),
        passport,
        ground.measure(),
        ground.code(),
        ground.citation(),
        ground.becomes(),
        ground.confidential(),
        occasion,
        InvalidationState.PROPOSED,
        List.of(proposal));
  }

  /**
   * @throws Refused {@code invalidation.*} when the table has no such row, when the proposer
   *     decides, when a measure for good shall end, or when the book is in the wrong hands for it
   */
  public Invalidation took(Act act) {
    InvalidationState next = act.step().after(state);
    if (act.step() == InvalidationStep.PROPOSE_RETURN && !measure.endsOneDay()) {
      throw Refused.because("invalidation.for-good");
    }
    if (act.step().isDecided() && act.officer().equals(proposer())) {
      throw Refused.because("invalidation.own-proposal");
    }
    if (act.step() == InvalidationStep.SURRENDER && isSurrendered()) {
      throw Refused.because("invalidation.surrendered-already");
    }
    if (act.step() == InvalidationStep.HAND_BACK && !isSurrendered()) {
      throw Refused.because("invalidation.not-surrendered");
    }
    List<Act> longer = new ArrayList<>(acts);
    longer.add(act);
    return new Invalidation(
        id, passport, measure, ground, citation, becomes, confidential, occasion, next, longer);
  }

  /** Whoever made the proposal that waits for the head, or waited last. */
  private String proposer() {
    return last(InvalidationStep.PROPOSE_RETURN)
        .or(() -> last(InvalidationStep.PROPOSE))
        .map(Act::officer)
        .orElse("");
  }

  public Optional<Act> last(InvalidationStep step) {
    return acts.stream().filter(act -> act.step() == step).reduce((first, second) -> second);
  }

  /** Whether the book came in. */
  public boolean isSurrendered() {
    return last(InvalidationStep.SURRENDER).isPresent();
  }

  /** The last day on which the holder may bring the book; empty where nobody has to. */
  public Optional<LocalDate> surrenderBy(ZoneId office) {
    return last(InvalidationStep.DECREE)
        .filter(decree -> state.isInForce() && !isSurrendered())
        .filter(decree -> becomes != PassportStatus.LOST)
        .map(decree -> LocalDate.ofInstant(decree.at(), office).plusDays(DAYS_TO_SURRENDER));
  }

  /** Whether somebody has still to do something: decide, bring the book, take it back. */
  public boolean isUnfinished() {
    return switch (state) {
      case PROPOSED, RETURN_PROPOSED -> true;
      case DECREED -> measure.endsOneDay() || !isSurrendered() && becomes != PassportStatus.LOST;
      case LIFTED -> isSurrendered();
      case DISMISSED, RETURNED -> false;
    };
  }

  /** Since when it is as it is. */
  public Instant since() {
    return acts.get(acts.size() - 1).at();
  }

  @Override
  public String toString() {
    return "Invalidation[" + id + " " + measure + " " + state + "]";
  }
}
