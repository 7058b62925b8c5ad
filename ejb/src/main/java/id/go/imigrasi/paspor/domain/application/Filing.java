package id.go.imigrasi.paspor.domain.application;

import java.util.Objects;

/**
 * What was filed, where, and in which order of events.
 *
 * @param office four digits of the Kanim
 * @param location code of the service location
 * @param product code of the passport product, for example electronic for ten years
 * @param sameDay percepatan: ready on the day, on its own clock
 */
public record Filing(
    String office,
    String location,
    Procedure procedure,
    ApplicationType type,
    String product,
    boolean sameDay) {
  public Filing {
    Objects.requireNonNull(office);
    Objects.requireNonNull(location);
    Objects.requireNonNull(procedure);
    Objects.requireNonNull(type);
    Objects.requireNonNull(product);
  }

  /** The same filing under another type, when Customer Service converts it. */
  public Filing convertedTo(ApplicationType other) {
    return new Filing(office, location, procedure, other, product, sameDay);
  }
}
