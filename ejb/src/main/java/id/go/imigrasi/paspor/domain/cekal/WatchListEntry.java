package id.go.imigrasi.paspor.domain.cekal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

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

  /**
   * Whether it still means the person that it meant before; another agency, decision or term is no
   * other person.
   */
  public boolean meansTheSameAs(WatchListEntry before) {
    return list == before.list
        && plain(fullName).equals(plain(before.fullName))
        && birthPlace
            .map(WatchListEntry::plain)
            .equals(before.birthPlace.map(WatchListEntry::plain))
        && birthDate.equals(before.birthDate)
        && birthYear.equals(before.birthYear);
  }

  /** The person of the entry, as far as the entry alone says who it is. */
  public ListedPerson person() {
    List<ListedBirth> births =
        birthDate
            .map(ListedBirth::on)
            .or(() -> birthYear.map(ListedBirth::in))
            .map(List::of)
            .orElse(List.of());
    return new ListedPerson(
        this,
        List.of(ListedName.known(fullName)),
        Optional.empty(),
        births,
        birthPlace.map(Set::of).orElse(Set.of()),
        Set.of());
  }

  private static String plain(String written) {
    return written.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return "WatchListEntry[" + entryId + "]";
  }
}
