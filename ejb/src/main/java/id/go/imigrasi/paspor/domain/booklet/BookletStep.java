package id.go.imigrasi.paspor.domain.booklet;

import static id.go.imigrasi.paspor.domain.booklet.BookletState.DESTROYED;
import static id.go.imigrasi.paspor.domain.booklet.BookletState.IN_DRAWER;
import static id.go.imigrasi.paspor.domain.booklet.BookletState.IN_VAULT;
import static id.go.imigrasi.paspor.domain.booklet.BookletState.MISSING;
import static id.go.imigrasi.paspor.domain.booklet.BookletState.RESERVED;
import static id.go.imigrasi.paspor.domain.booklet.BookletState.RETURNED;
import static id.go.imigrasi.paspor.domain.booklet.BookletState.SPOILT;
import static id.go.imigrasi.paspor.domain.booklet.BookletState.USED;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.util.EnumSet;
import java.util.Set;

/**
 * The table of what may happen to a book: from which states, to which, and whether two people sign
 * (Doc 9303-2 §4.3).
 */
public enum BookletStep {
  ISSUE(IN_DRAWER, true, IN_VAULT),
  BRING_BACK(IN_VAULT, true, IN_DRAWER),
  RESERVE(RESERVED, false, IN_DRAWER),
  RELEASE(IN_DRAWER, false, RESERVED),
  USE(USED, false, RESERVED),
  SPOIL(SPOILT, true, IN_VAULT, IN_DRAWER, RESERVED, USED),
  SEND_BACK(RETURNED, true, IN_VAULT),
  DESTROY(DESTROYED, true, SPOILT),
  MISS(MISSING, true, IN_VAULT, IN_DRAWER, RESERVED),
  FIND(IN_VAULT, true, MISSING);

  private final BookletState to;
  private final boolean witnessed;
  private final Set<BookletState> from;

  BookletStep(BookletState to, boolean witnessed, BookletState first, BookletState... others) {
    this.to = to;
    this.witnessed = witnessed;
    this.from = EnumSet.of(first, others);
  }

  public BookletState to() {
    return to;
  }

  /** The states it may be taken from. */
  public Set<BookletState> from() {
    return EnumSet.copyOf(from);
  }

  /** Whether a second person has to sign. */
  public boolean witnessed() {
    return witnessed;
  }

  /** The state after this step; refused where the table has no row. */
  public BookletState after(BookletState state) {
    if (!from.contains(state)) {
      throw Refused.because("booklet.step.impossible", name(), state.name());
    }
    return to;
  }
}
