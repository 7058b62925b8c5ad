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
    return with(next, isInADrawer(next) ? drawer : "", next == BookletState.USED ? holder : null);
  }

  /** Issued from the vault to an operator at a location. */
  public Booklet issue(String toLocation, String toDrawer) {
    return new Booklet(number, blank, BookletStep.ISSUE.after(state), toLocation, toDrawer, null);
  }

  /** Whatever a movement does with it; what comes back comes into the vault of that location. */
  public Booklet moved(StockMovement movement) {
    return switch (movement.complete().step()) {
      case ISSUE -> issue(movement.location(), movement.drawer());
      case RESERVE -> reserve(movement.application());
      case BRING_BACK, FIND, RECOVER -> take(movement.step()).at(movement.location());
      default -> take(movement.step());
    };
  }

  /** Where it lies and who answers for it. */
  public Place place() {
    return new Place(state, location, drawer);
  }

  private Booklet at(String vault) {
    return new Booklet(number, blank, state, vault, drawer, holder);
  }

  private static boolean isInADrawer(BookletState state) {
    return state == BookletState.IN_DRAWER || state == BookletState.RESERVED;
  }

  private Booklet with(BookletState next, String nextDrawer, ApplicationNumber nextHolder) {
    return new Booklet(number, blank, next, location, nextDrawer, nextHolder);
  }
}
