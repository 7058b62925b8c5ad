package id.go.imigrasi.paspor.domain.cekal;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * An entry as far as the centre shows it to an office. Permenimipas 13/2025 art. 9: an entry may
 * have only an age where others have a birth date.
 *
 * @param requestingAgency who asked for the ban
 * @param validUntil last day; the ban ends by it, nobody has to say so
 */
public record WatchListEntry(
    String entryId,
    WatchList list,
    String fullName,
    Optional<String> birthPlace,
    Optional<LocalDate> birthDate,
    Optional<Integer> birthYear,
    String requestingAgency,
    String decisionNumber,
    LocalDate validFrom,
    LocalDate validUntil) {

  public WatchListEntry {
    Objects.requireNonNull(entryId);
    Objects.requireNonNull(list);
    Objects.requireNonNull(fullName);
    Objects.requireNonNull(birthPlace);
    Objects.requireNonNull(birthDate);
    Objects.requireNonNull(birthYear);
    Objects.requireNonNull(validFrom);
    Objects.requireNonNull(validUntil);
  }

  public boolean isInForceOn(LocalDate day) {
    return !day.isBefore(validFrom) && !day.isAfter(validUntil);
  }

  @Override
  public String toString() {
    return "WatchListEntry[" + entryId + "]";
  }
}
