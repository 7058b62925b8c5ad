package id.go.imigrasi.paspor.domain.cekal;

import id.go.imigrasi.paspor.domain.applicant.Sex;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A person on a list with everything the list knows of them, as the local replica keeps it. Only
 * the name is always there (Permenimipas 13/2025 art. 9).
 *
 * @param entry what an officer is shown of the ban
 * @param names the name of the entry and every alias
 * @param births none, one, or several where the list is not sure
 * @param numbers NIK and numbers of travel documents, upper-case letters and digits only
 */
public record ListedPerson(
    WatchListEntry entry,
    List<ListedName> names,
    Optional<Sex> sex,
    List<ListedBirth> births,
    Set<String> birthPlaces,
    Set<String> numbers) {

  public ListedPerson {
    Objects.requireNonNull(entry);
    names = List.copyOf(names);
    Objects.requireNonNull(sex);
    births = List.copyOf(births);
    birthPlaces = Set.copyOf(birthPlaces);
    numbers = Set.copyOf(numbers);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("a listed person has a name");
    }
  }

  @Override
  public String toString() {
    return "ListedPerson[" + entry.entryId() + "]";
  }
}
