package id.go.imigrasi.paspor.domain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Since when a rule, a name or a price is in force, until when, and by which decree.
 *
 * @param from first day in force, in the office's zone
 * @param until last day in force; null as long as nothing replaced it
 * @param source the legal source, for example {@code PP 45/2024}
 */
public record InForce(LocalDate from, LocalDate until, String source) {

  public InForce {
    Objects.requireNonNull(from);
    if (source == null || source.isBlank()) {
      throw new IllegalArgumentException("a rule in force has a legal source");
    }
    if (until != null && until.isBefore(from)) {
      throw new IllegalArgumentException("in force until before from");
    }
  }

  public static InForce since(LocalDate from, String source) {
    return new InForce(from, null, source);
  }

  public boolean on(LocalDate day) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }

  public Optional<LocalDate> lastDay() {
    return Optional.ofNullable(until);
  }
}
