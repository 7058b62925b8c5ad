package id.go.imigrasi.paspor.integration.cekal.names;

import id.go.imigrasi.paspor.domain.applicant.Sex;
import id.go.imigrasi.paspor.domain.cekal.ListedBirth;
import id.go.imigrasi.paspor.domain.cekal.ListedName;
import id.go.imigrasi.paspor.domain.cekal.ListedPerson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Questions made from a list: its people in every {@link Misspelling}, and people who are not on
 * it.
 */
final class Derived {
  static final String STRANGERS = "made strangers";
  static final String OWN_WORDS = "strangers of the list's own words";
  static final String NAMESAKES = "namesakes born on another day";
  private static final int YEARS_APART = 3;

  private final List<ListedPerson> list;
  private final Random random = new Random(7);

  Derived(List<ListedPerson> list) {
    this.list = list;
  }

  /**
   * About so many people of the list, evenly taken, once for every way a name comes out
   * differently.
   */
  List<Asked> listed(int most) {
    int step = Math.max(1, list.size() / most);
    List<ListedPerson> persons =
        IntStream.range(0, list.size()).filter(at -> at % step == 0).mapToObj(list::get).toList();
    return Stream.of(Misspelling.values())
        .flatMap(way -> persons.stream().flatMap(person -> of(person, way)))
        .toList();
  }

  private Stream<Asked> of(ListedPerson person, Misspelling way) {
    List<ListedName> sure = person.names().stream().filter(name -> !name.weak()).toList();
    String name = sure.get(random.nextInt(sure.size())).text();
    ListedBirth listed = BirthAsTold.oneOf(person.births(), random);
    BirthAsTold told = BirthAsTold.any(listed, random);
    LocalDate birth = told.of(listed, random);
    String place = person.birthPlaces().stream().sorted().findFirst().orElse("X");
    return way
        .of(name, random)
        .map(
            spelt ->
                new Asked(
                    way.name(),
                    told.name(),
                    MadePeople.question(
                        spelt, birth, person.sex().orElse(Sex.MALE), place, List.of()),
                    Optional.of(person.entry().entryId())))
        .stream();
  }

  /** So many of each kind of stranger. */
  List<Asked> strangers(int each) {
    MadePeople made = new MadePeople(17);
    List<String> words = words();
    List<Asked> strangers = new ArrayList<>();
    for (int i = 0; i < each; i++) {
      strangers.add(Asked.stranger(STRANGERS, made.stranger()));
      String name = any(words) + " " + any(words) + (random.nextBoolean() ? " " + any(words) : "");
      strangers.add(stranger(OWN_WORDS, name, made.birth()));
      ListedPerson person = any(list);
      LocalDate birth = made.birth();
      if (isAnother(birth, person.births())) {
        strangers.add(stranger(NAMESAKES, person.names().get(0).text(), birth));
      }
    }
    return strangers;
  }

  private static Asked stranger(String kind, String name, LocalDate birth) {
    return Asked.stranger(
        kind, MadePeople.question(name, birth, Sex.MALE, "BALIKPAPAN", List.of()));
  }

  private static boolean isAnother(LocalDate birth, List<ListedBirth> listed) {
    return !listed.isEmpty()
        && listed.stream()
            .allMatch(
                each ->
                    birth.isBefore(each.earliest().minusYears(YEARS_APART))
                        || birth.isAfter(each.latest().plusYears(YEARS_APART)));
  }

  private List<String> words() {
    return list.stream()
        .flatMap(person -> person.names().stream())
        .flatMap(name -> Latin.words(name.text()).stream())
        .filter(word -> word.length() > 1)
        .toList();
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
