package id.go.imigrasi.paspor.neighbours.cekal;

import id.go.imigrasi.paspor.neighbours.residents.ListedPerson;
import id.go.imigrasi.paspor.neighbours.residents.Residents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Looks somebody up on the lists in force: NIK or passport number decide alone, otherwise the name
 * and the birth date together; a name alone is worth nothing.
 */
@ApplicationScoped
public class Search {
  private static final int SHOWN_FROM = 80;
  private static final int NAME_WEIGHT = 60;
  private static final int DATE_WEIGHT = 40;

  private final Residents residents;

  @Inject
  public Search(Residents residents) {
    this.residents = residents;
  }

  /** For the container's proxy. */
  protected Search() {
    this(null);
  }

  /** Grows with every change of the list. */
  public String listVersion() {
    return Long.toString(residents.listVersion());
  }

  /** The best first. */
  public List<Match> find(Wanted wanted, LocalDate asOf) {
    return residents.watchList().stream()
        .filter(entry -> entry.validOn(asOf))
        .map(entry -> compare(wanted, entry))
        .filter(match -> match.score() >= SHOWN_FROM)
        .sorted(Comparator.comparingInt(Match::score).reversed())
        .toList();
  }

  private static Match compare(Wanted wanted, ListedPerson entry) {
    List<Match.Why> reasons = new ArrayList<>();
    if (entry.nik().filter(nik -> nik.equals(wanted.nik())).isPresent()) {
      reasons.add(new Match.Why("nik", "sama", 100));
    }
    wanted.passportNumbers().stream()
        .filter(entry.passportNumbers()::contains)
        .forEach(number -> reasons.add(new Match.Why("passportNumber", number, 100)));
    boolean decided = !reasons.isEmpty();
    int name = name(wanted, entry, reasons);
    int date = date(wanted, entry, reasons);
    boolean otherSex = entry.sex().filter(sex -> !sex.equals(wanted.sex())).isPresent();
    entry.sex().ifPresent(sex -> reasons.add(new Match.Why("sex", sex, otherSex ? 0 : 100)));
    if (decided) {
      return new Match(entry, 100, reasons);
    }
    int score = otherSex ? 0 : (NAME_WEIGHT * name + DATE_WEIGHT * date) / 100;
    return new Match(entry, score, reasons);
  }

  private static int name(Wanted wanted, ListedPerson entry, List<Match.Why> reasons) {
    int best = -1;
    String by = entry.fullName();
    for (String listed :
        Stream.concat(Stream.of(entry.fullName()), entry.aliases().stream()).toList()) {
      for (String own : wanted.names()) {
        int agreement = NameAgreement.of(own, listed);
        if (agreement > best) {
          best = agreement;
          by = listed;
        }
      }
    }
    reasons.add(new Match.Why("fullName", by, best));
    return best;
  }

  /** The whole date, day and month swapped, the same year or one off, or not known at all. */
  private static int date(Wanted wanted, ListedPerson entry, List<Match.Why> reasons) {
    LocalDate own = wanted.birthDate();
    if (entry.birthDate().isPresent()) {
      LocalDate listed = entry.birthDate().get();
      int agreement =
          listed.equals(own) ? 100 : swapped(own, listed) ? 70 : years(own, listed.getYear(), 30);
      reasons.add(new Match.Why("birthDate", listed.toString(), agreement));
      return agreement;
    }
    if (entry.birthYear().isPresent()) {
      int agreement = years(own, entry.birthYear().get(), 60);
      reasons.add(new Match.Why("birthYear", entry.birthYear().get().toString(), agreement));
      return agreement;
    }
    return 40;
  }

  private static int years(LocalDate own, int year, int same) {
    int apart = Math.abs(own.getYear() - year);
    return apart == 0 ? same : apart == 1 ? same / 2 : 0;
  }

  private static boolean swapped(LocalDate own, LocalDate listed) {
    return own.getYear() == listed.getYear()
        && own.getMonthValue() == listed.getDayOfMonth()
        && own.getDayOfMonth() == listed.getMonthValue();
  }
}
