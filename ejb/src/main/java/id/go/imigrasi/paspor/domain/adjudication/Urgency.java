package id.go.imigrasi.paspor.domain.adjudication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What puts one case before another in the adjudicators' line: same-day service first, then the
 * fewest working days left of the office's promise, then those whom the law puts first, then the
 * longest waiting.
 *
 * @param daysLeft working days up to the promised day, negative when it has passed; empty where
 *     nothing was promised
 * @param first why the law puts the applicant first; empty where it does not
 * @param since when the case came before the adjudicators
 */
public record Urgency(boolean sameDay, Optional<Integer> daysLeft, Set<First> first, Instant since)
    implements Comparable<Urgency> {
  private static final int ELDERLY_FROM = 60;
  private static final int SMALL_UP_TO = 5;
  private static final Comparator<Urgency> LINE =
      Comparator.comparing((Urgency each) -> !each.sameDay)
          .thenComparing(each -> each.daysLeft.orElse(Integer.MAX_VALUE))
          .thenComparing(each -> each.first.isEmpty())
          .thenComparing(Urgency::since);

  public Urgency {
    Objects.requireNonNull(daysLeft);
    Objects.requireNonNull(since);
    first = Set.copyOf(first);
  }

  /**
   * Whom the law puts first (Permenkumham 25/2023).
   *
   * @param called whether the information desk gave the applicant a number of the priority lane,
   *     for example to somebody with a disability
   */
  public static Set<First> firstOn(LocalDate day, Optional<LocalDate> born, boolean called) {
    EnumSet<First> first = EnumSet.noneOf(First.class);
    Optional<Integer> age = born.map(each -> Period.between(each, day).getYears());
    if (age.filter(years -> years >= ELDERLY_FROM).isPresent()) {
      first.add(First.ELDERLY);
    }
    if (age.filter(years -> years <= SMALL_UP_TO).isPresent()) {
      first.add(First.SMALL_CHILD);
    }
    if (called && first.isEmpty()) {
      first.add(First.PRIORITY_LANE);
    }
    return first;
  }

  @Override
  public int compareTo(Urgency other) {
    return LINE.compare(this, other);
  }

  /** Why the law puts somebody first. */
  public enum First {
    /** From 60 years on. */
    ELDERLY,
    /** Up to five years. */
    SMALL_CHILD,
    /** Disabled, pregnant or nursing: the information desk saw it. */
    PRIORITY_LANE
  }
}
