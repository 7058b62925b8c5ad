package id.go.imigrasi.paspor.integration.cekal.names;

import id.go.imigrasi.paspor.domain.applicant.Birth;
import id.go.imigrasi.paspor.domain.applicant.FullName;
import id.go.imigrasi.paspor.domain.applicant.Nik;
import id.go.imigrasi.paspor.domain.applicant.Sex;
import id.go.imigrasi.paspor.domain.cekal.ListedBirth;
import id.go.imigrasi.paspor.domain.cekal.ListedName;
import id.go.imigrasi.paspor.domain.cekal.ListedPerson;
import id.go.imigrasi.paspor.domain.cekal.ScreeningQuestion;
import id.go.imigrasi.paspor.domain.cekal.WatchList;
import id.go.imigrasi.paspor.domain.cekal.WatchListEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * People who do not exist: two words in five are frequent Indonesian names, borne as often as such
 * names are (few by many, most by few), the others are put together from syllables.
 */
final class MadePeople {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final String[] STARTS = {
    "b", "d", "g", "h", "j", "k", "l", "m", "n", "p", "r", "s", "t", "w", "y", "sy", "ny", "pr",
    "tr", "k", "s", "m", "r"
  };
  private static final String[] VOWELS = {"a", "a", "a", "i", "i", "u", "u", "e", "o"};
  private static final String[] ENDS = {
    "", "", "", "n", "n", "r", "s", "t", "ng", "h", "l", "m", "d"
  };
  private static final String[] PLACES = {
    "BALIKPAPAN",
    "SAMARINDA",
    "SURABAYA",
    "BANDUNG",
    "MEDAN",
    "MAKASSAR",
    "BANJARMASIN",
    "SOLO",
    "PADANG",
    "PALU"
  };
  private static final String TITLES = "prof|dr|drs|dra|hj|kh|drg|spd|skom|msi|mkom";
  private static final int LONGEST_PLACE = 40;
  private static final int SPAN_DAYS = 365 * 55;

  private final Random random;
  private final List<String> frequent;

  MadePeople(long seed) {
    random = new Random(seed);
    frequent = KnownNames.spellings();
  }

  /** One word to four; shares as in the population register of a Javanese town. */
  String name() {
    int dice = random.nextInt(100);
    int words = dice < 12 ? 1 : dice < 62 ? 2 : dice < 92 ? 3 : 4;
    List<String> name = new ArrayList<>();
    while (name.size() < words) {
      String word = random.nextInt(5) < 2 ? often() : made();
      if (!name.contains(word)) {
        name.add(word);
      }
    }
    return String.join(" ", name);
  }

  /** The earlier in the list, the more people bear it. */
  private String often() {
    double skewed = Math.pow(random.nextDouble(), 2.2);
    return frequent.get((int) (skewed * frequent.size()));
  }

  private String made() {
    StringBuilder word = new StringBuilder();
    int syllables = 2 + random.nextInt(2);
    for (int i = 0; i < syllables; i++) {
      word.append(any(STARTS)).append(any(VOWELS)).append(i == syllables - 1 ? any(ENDS) : "");
    }
    return word.toString();
  }

  LocalDate birth() {
    return TODAY.minusYears(17).minusDays(random.nextInt(SPAN_DAYS));
  }

  private String any(String[] choices) {
    return choices[random.nextInt(choices.length)];
  }

  /** An entry of a list of which every fourth knows no day: no birth at all, an age, a year. */
  ListedPerson listed(String id) {
    int dice = random.nextInt(100);
    LocalDate birth = birth();
    List<ListedBirth> births =
        dice < 8
            ? List.of()
            : dice < 18
                ? List.of(ListedBirth.aged(TODAY.getYear() - birth.getYear(), TODAY))
                : dice < 26
                    ? List.of(ListedBirth.in(birth.getYear()))
                    : List.of(ListedBirth.on(birth));
    WatchListEntry entry =
        new WatchListEntry(
            id,
            WatchList.EXIT_BAN,
            "X",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "bench",
            id,
            TODAY,
            TODAY.plusMonths(6));
    Set<String> places = random.nextInt(3) == 0 ? Set.of() : Set.of(any(PLACES));
    return new ListedPerson(
        entry,
        List.of(ListedName.known(name())),
        Optional.of(random.nextInt(5) == 0 ? Sex.FEMALE : Sex.MALE),
        births,
        places,
        Set.of());
  }

  /** Somebody at the counter who is on no list. */
  ScreeningQuestion stranger() {
    Sex sex = random.nextBoolean() ? Sex.MALE : Sex.FEMALE;
    return question(name(), birth(), sex, any(PLACES), List.of());
  }

  static ScreeningQuestion question(
      String name, LocalDate birth, Sex sex, String place, List<String> passports) {
    return new ScreeningQuestion(
        TODAY,
        new Nik("6471010101900001"),
        asRegistered(name),
        Optional.empty(),
        sex,
        new Birth(
            place.length() > LONGEST_PLACE
                ? place.substring(0, LONGEST_PLACE)
                : place.isBlank() ? "X" : place,
            birth),
        passports);
  }

  /** In Latin letters, cut to what a civil paper holds; it has no titles (Permendagri 73/2022). */
  private static FullName asRegistered(String name) {
    List<String> words = Latin.words(name).stream().filter(word -> !word.matches(TITLES)).toList();
    String text = String.join(" ", words.isEmpty() ? Latin.words(name) : words);
    return new FullName(
        text.length() > FullName.LONGEST ? text.substring(0, FullName.LONGEST).strip() : text);
  }
}
