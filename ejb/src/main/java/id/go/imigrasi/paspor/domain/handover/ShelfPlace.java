package id.go.imigrasi.paspor.domain.handover;

import java.util.Locale;

/**
 * Where a finished passport lies: rack and compartment of its location.
 *
 * @param rack 1 to 99
 * @param compartment 1 to 50 within the rack
 */
public record ShelfPlace(String location, int rack, int compartment) {
  public static final int COMPARTMENTS = 50;

  /** The place with that running number of the location, from 1. */
  public static ShelfPlace numbered(String location, int running) {
    return new ShelfPlace(
        location, (running - 1) / COMPARTMENTS % 99 + 1, (running - 1) % COMPARTMENTS + 1);
  }

  /** As the label on the shelf reads, for example {@code R03-17}. */
  public String label() {
    return String.format(Locale.ROOT, "R%02d-%02d", rack, compartment);
  }
}
