package id.go.imigrasi.paspor.domain.handover;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a finished passport lies with the old one: rack and compartment of its location, one case
 * in each.
 *
 * @param rack 1 to 99
 * @param compartment 1 to 50 within the rack
 */
public record ShelfPlace(String location, int rack, int compartment) {
  public static final int RACKS = 99;
  public static final int COMPARTMENTS = 50;

  private static final Pattern LABEL = Pattern.compile("R([0-9]{2})-([0-9]{2})");

  /** Refuses a place that no shelf has. */
  public ShelfPlace {
    if (rack < 1 || rack > RACKS || compartment < 1 || compartment > COMPARTMENTS) {
      throw Refused.because("handover.shelf.label");
    }
  }

  /** Whether this is the label of a shelf and not the number of a case. */
  public static boolean isLabel(String code) {
    return LABEL.matcher(code).matches();
  }

  /**
   * @param label as the scanner reads it off the shelf
   * @throws Refused {@code handover.shelf.label}
   */
  public static ShelfPlace labelled(String location, String label) {
    Matcher read = LABEL.matcher(label);
    if (!read.matches()) {
      throw Refused.because("handover.shelf.label");
    }
    return new ShelfPlace(
        location, Integer.parseInt(read.group(1)), Integer.parseInt(read.group(2)));
  }

  /** The place with that running number of the location, from 1. */
  public static ShelfPlace numbered(String location, int running) {
    return new ShelfPlace(
        location, (running - 1) / COMPARTMENTS % RACKS + 1, (running - 1) % COMPARTMENTS + 1);
  }

  /** As the label on the shelf reads, for example {@code R03-17}. */
  public String label() {
    return String.format(Locale.ROOT, "R%02d-%02d", rack, compartment);
  }
}
