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
import java.util.List;
import java.util.Set;

/**
 * The table of what may happen to a book: from which states, to which, whether two people sign (Doc
 * 9303-2 §4.3) and whether an official record (berita acara) is written.
 */
public enum BookletStep {
  /** With a delivery; its note is the record. No book is anywhere before. */
  RECEIVE(IN_VAULT, true, false),
  ISSUE(IN_DRAWER, true, false, IN_VAULT),
  BRING_BACK(IN_VAULT, true, false, IN_DRAWER),
  RESERVE(RESERVED, false, false, IN_DRAWER),
  RELEASE(IN_DRAWER, false, false, RESERVED),
  USE(USED, false, false, RESERVED),
  SPOIL(SPOILT, true, false, IN_VAULT, IN_DRAWER, RESERVED, USED),
  SEND_BACK(RETURNED, true, true, IN_VAULT),
  DESTROY(DESTROYED, true, true, SPOILT),
  /** Whatever the office still holds may vanish: a blank, a spoilt book, a finished passport. */
  MISS(MISSING, true, true, IN_VAULT, IN_DRAWER, RESERVED, SPOILT, USED),
  FIND(IN_VAULT, true, true, MISSING),
  /** Found again, but no blank any more when it vanished: it is kept until destroyed. */
  RECOVER(SPOILT, true, true, MISSING);

  private final BookletState to;
  private final boolean witnessed;
  private final boolean recorded;
  private final Set<BookletState> from;

  BookletStep(BookletState to, boolean witnessed, boolean recorded, BookletState... from) {
    this.to = to;
    this.witnessed = witnessed;
    this.recorded = recorded;
    this.from = EnumSet.noneOf(BookletState.class);
    this.from.addAll(List.of(from));
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

  /** Whether an official record with a number of its own has to be written. */
  public boolean recorded() {
    return recorded;
  }

  /** The state after this step; refused where the table has no row. */
  public BookletState after(BookletState state) {
    if (!from.contains(state)) {
      throw Refused.because("booklet.step.impossible", name(), state.name());
    }
    return to;
  }
}
