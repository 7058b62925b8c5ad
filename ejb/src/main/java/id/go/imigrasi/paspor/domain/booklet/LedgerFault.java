package id.go.imigrasi.paspor.domain.booklet;

import java.util.Objects;

/** One number for which the stock book and the places do not agree. */
public record LedgerFault(BookletNumber number, Kind kind) {
  public LedgerFault {
    Objects.requireNonNull(number);
    Objects.requireNonNull(kind);
  }

  /** What is wrong with it. */
  public enum Kind {
    /** The delivery names it and nobody booked it in. */
    NOT_RECEIVED,
    /** It was booked in more than once. */
    RECEIVED_TWICE,
    /** A line or a place has a number that no delivery brought. */
    NOT_DELIVERED,
    /** A line takes it from a place where it was not. */
    TAKEN_FROM_ELSEWHERE,
    /** A line takes it by a step that leads to another state, or from none such. */
    STEP_IMPOSSIBLE,
    /** Two people should have signed a line and did not. */
    NOT_SIGNED,
    /** It lies somewhere else than its last line says, or nowhere. */
    LIES_ELSEWHERE,
    /** It belongs to another application than its last line says. */
    HELD_BY_ANOTHER
  }
}
