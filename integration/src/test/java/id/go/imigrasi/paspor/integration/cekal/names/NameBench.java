package id.go.imigrasi.paspor.integration.cekal.names;

import id.go.imigrasi.paspor.domain.applicant.Sex;
import id.go.imigrasi.paspor.domain.cekal.ListedName;
import id.go.imigrasi.paspor.domain.cekal.ListedPerson;
import id.go.imigrasi.paspor.domain.cekal.ScreeningQuestion;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * How well and how fast listed people are found; nothing of it is a test. {@code mvn -Pnames -pl
 * integration -am verify -Dnames.args="..."} with one of
 *
 * <ul>
 *   <li>{@code list FILE}: every listed person is asked for in every {@link Misspelling}, then
 *       strangers; see {@link ListFile} for the file
 *   <li>{@code queries FILE FILE}: a list, and questions {@code name,birth,sex,place,list_id}, the
 *       last empty for a stranger
 *   <li>{@code pairs FILE}: {@code name1,name2,is_match}
 *   <li>{@code made NUMBER}: a list of made people; up to 20,000 for quality, more for pace
 * </ul>
 */
final class NameBench {
  private static final int ASKED_FOR = Integer.getInteger("names.persons", 3000);
  private static final int STRANGERS = Integer.getInteger("names.strangers", 5000);
  private static final int FOR_QUALITY = 20_000;

  private final PrintStream out;
  private final Random random = new Random(7);
  private final Sieve sieve;

  NameBench(PrintStream out) {
    this.out = out;
    sieve = new Sieve(out);
  }

  public static void main(String[] args) throws IOException {
    NameBench bench = new NameBench(System.out);
    switch (args[0]) {
      case "list" -> bench.quality(ListFile.read(Path.of(args[1])));
      case "queries" -> bench.queries(ListFile.read(Path.of(args[1])), Path.of(args[2]));
      case "pairs" -> new PairBench(System.out).run(Path.of(args[1]));
      case "made" -> bench.made(Integer.parseInt(args[1]));
      default -> throw new IllegalArgumentException("list, queries, pairs or made");
    }
  }

  private void made(int size) {
    MadePeople people = new MadePeople(11);
    List<ListedPerson> list =
        Stream.iterate(0, i -> i + 1).limit(size).map(i -> people.listed("M" + i)).toList();
    if (size <= FOR_QUALITY) {
      quality(list);
    } else {
      sieve.load(list);
      // the first questions warm the machine
      sieve.pace(new MadePeople(13)::stranger, STRANGERS / 10);
      sieve.pace(new MadePeople(14)::stranger, STRANGERS / 2);
    }
  }

  private void quality(List<ListedPerson> list) {
    sieve.load(list);
    for (Misspelling way : Misspelling.values()) {
      list.stream()
          .limit(ASKED_FOR)
          .forEach(
              person ->
                  ask(person, way)
                      .ifPresent(
                          question -> sieve.find(way.name(), question, person.entry().entryId())));
    }
    sieve.tellRecall();
    sieve.falseAlerts("made strangers", new MadePeople(17)::stranger, STRANGERS);
    sieve.falseAlerts("strangers named with the list's own words", alike(list), STRANGERS);
    sieve.pace(new MadePeople(14)::stranger, STRANGERS / 5);
  }

  private void queries(List<ListedPerson> list, Path file) throws IOException {
    sieve.load(list);
    List<ScreeningQuestion> strangers = new ArrayList<>();
    for (Map<String, String> row : ListFile.records(file)) {
      ScreeningQuestion question =
          MadePeople.question(
              row.get("name"),
              LocalDate.parse(row.get("birth")),
              row.getOrDefault("sex", "").startsWith("F") ? Sex.FEMALE : Sex.MALE,
              row.getOrDefault("place", ""));
      if (row.getOrDefault("list_id", "").isBlank()) {
        strangers.add(question);
      } else {
        sieve.find("queries", question, row.get("list_id"));
      }
    }
    sieve.tellRecall();
    if (!strangers.isEmpty()) {
      sieve.falseAlerts("strangers", strangers.iterator()::next, strangers.size());
    }
  }

  private Supplier<ScreeningQuestion> alike(List<ListedPerson> list) {
    List<String> words =
        list.stream()
            .flatMap(person -> person.names().stream())
            .flatMap(name -> Latin.words(name.text()).stream())
            .filter(word -> word.length() > 1)
            .toList();
    MadePeople births = new MadePeople(19);
    return () -> {
      String name = any(words) + " " + any(words) + (random.nextBoolean() ? " " + any(words) : "");
      return MadePeople.question(name, births.birth(), Sex.MALE, "BALIKPAPAN");
    };
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private Optional<ScreeningQuestion> ask(ListedPerson person, Misspelling way) {
    List<ListedName> sure = person.names().stream().filter(name -> !name.weak()).toList();
    String place = person.birthPlaces().stream().findFirst().orElse("X");
    return way.of(any(sure).text(), random)
        .map(
            name ->
                MadePeople.question(
                    name,
                    new BirthAsTold(random).of(person.births()),
                    person.sex().orElse(Sex.MALE),
                    place));
  }
}
