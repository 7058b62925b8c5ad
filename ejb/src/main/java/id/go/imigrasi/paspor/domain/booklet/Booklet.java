package id.go.imigrasi.paspor.domain.booklet;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.util.Objects;
import java.util.Optional;

/**
 * One numbered blank book (blanko), or the passport it became.
 *
 * @param blank kind of the blank, as products name it
 * @param location code of the service location that holds it
 * @param drawer login of the operator who answers for it, empty in the vault
 * @param holder the application it is set aside for or was used for, or null
 */
public record Booklet(
    BookletNumber number,
    String blank,
    BookletState state,
    String location,
    String drawer,
    ApplicationNumber holder) {

  public Booklet {
    Objects.requireNonNull(number);
    Objects.requireNonNull(blank);
    Objects.requireNonNull(state);
    Objects.requireNonNull(location);
    drawer = Objects.requireNonNullElse(drawer, "");
  }

  /** The application it is set aside for or was used for. */
  public Optional<ApplicationNumber> heldFor() {
    return Optional.ofNullable(holder);
  }

  /** Set aside for one application. */
  public Booklet reserve(ApplicationNumber application) {
    return with(BookletStep.RESERVE.after(state), drawer, Objects.requireNonNull(application));
  }

  /** Every other step: a book that leaves RESERVED other than by use no longer has a holder. */
  public Booklet take(BookletStep step) {
    BookletState next = step.after(state);
    return with(
        next,
        next == BookletState.IN_VAULT ? "" : drawer,
        next == BookletState.USED ? holder : null);
  }

  /** Issued from the vault to an operator at a location. */
  public Booklet issue(String toLocation, String toDrawer) {
    return new Booklet(number, blank, BookletStep.ISSUE.after(state), toLocation, toDrawer, null);
  }

  private Booklet with(BookletState next, String nextDrawer, ApplicationNumber nextHolder) {
    return new Booklet(number, blank, next, location, nextDrawer, nextHolder);
  }
}
