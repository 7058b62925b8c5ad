package id.go.imigrasi.paspor.domain.cekal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** People of a watch list of whom nothing is known but their names. */
public final class ListedPeople {

  private ListedPeople() {}

  /** On the list from November 2026 for six months. */
  public static ListedPerson named(String entryId, String name) {
    LocalDate day = LocalDate.of(2026, 11, 1);
    WatchListEntry entry =
        new WatchListEntry(
            entryId,
            WatchList.EXIT_BAN,
            name,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "KPK",
            "KEP-" + entryId,
            day,
            day.plusMonths(6));
    return new ListedPerson(
        entry, List.of(ListedName.known(name)), Optional.empty(), List.of(), Set.of(), Set.of());
  }
}
