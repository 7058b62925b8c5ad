package id.go.imigrasi.paspor.domain.booklet;

import java.util.Objects;

/**
 * One account of the stock book: where a book lies and who answers for it.
 *
 * @param location code of the service location
 * @param drawer login of the operator who answers for it, empty where the office does
 */
public record Place(BookletState state, String location, String drawer) {
  public Place {
    Objects.requireNonNull(state);
    Objects.requireNonNull(location);
    drawer = Objects.requireNonNullElse(drawer, "");
  }

  /** The vault of a location. */
  public static Place vault(String location) {
    return new Place(BookletState.IN_VAULT, location, "");
  }

  public static Place drawer(String location, String operator) {
    return new Place(BookletState.IN_DRAWER, location, operator);
  }
}
