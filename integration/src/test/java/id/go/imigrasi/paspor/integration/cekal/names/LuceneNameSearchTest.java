package id.go.imigrasi.paspor.integration.cekal.names;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.applicant.Sex;
import id.go.imigrasi.paspor.domain.cekal.CekalHit;
import id.go.imigrasi.paspor.domain.cekal.ListedBirth;
import id.go.imigrasi.paspor.domain.cekal.ListedName;
import id.go.imigrasi.paspor.domain.cekal.ListedPerson;
import id.go.imigrasi.paspor.domain.cekal.MatchingRules;
import id.go.imigrasi.paspor.domain.cekal.Resemblance;
import id.go.imigrasi.paspor.domain.cekal.ScreeningQuestion;
import id.go.imigrasi.paspor.domain.cekal.WatchList;
import id.go.imigrasi.paspor.domain.cekal.WatchListEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LuceneNameSearchTest {
  private static final LocalDate BORN = LocalDate.of(1971, 3, 12);
  private static final int OTHERS = 2000;

  private final LuceneNameSearch search = new LuceneNameSearch();

  @Test
  void findsTheOneOfManyWhoseNameIsSpeltOtherwise() {
    load(listed("W", List.of(ListedBirth.on(BORN)), "Soetrisno Wibisono"));
    assertThat(found("Sutrisno Wibisana", BORN)).containsExactly("W");
  }

  @Test
  void findsAnAliasWhenTheNameIsAnother() {
    load(listed("W", List.of(ListedBirth.in(1971)), "Karel Tendean", "Soetrisno Wibisono"));
    assertThat(found("Wibisono Sutrisno", BORN)).containsExactly("W");
  }

  @Test
  void aSwappedDayAndMonthIsStillTheDay() {
    load(listed("W", List.of(ListedBirth.on(LocalDate.of(1971, 12, 3))), "Soetrisno Wibisono"));
    assertThat(found("Sutrisno Wibisono", BORN)).containsExactly("W");
  }

  @Test
  void anEntryWithOnlyAnAgeOrNoBirthCounts() {
    ListedBirth age = ListedBirth.aged(55, LocalDate.of(2026, 11, 22));
    load(
        listed("AGE", List.of(age), "Soetrisno Wibisono"),
        listed("NONE", List.of(), "Sutrisno Wibisono"));
    assertThat(found("Sutrisno Wibisono", BORN)).containsExactlyInAnyOrder("AGE", "NONE");
  }

  @Test
  void anotherBirthClearsAFrequentName() {
    load(listed("W", List.of(ListedBirth.on(BORN)), "Muhammad Yusuf"));
    assertThat(found("Muhammad Yusuf", LocalDate.of(1990, 8, 1))).doesNotContain("W");
    assertThat(found("Mohamad Jusuf", BORN)).contains("W");
  }

  @Test
  void oneOfFiveHundredOfTheSameNameIsFoundByTheBirth() {
    List<ListedPerson> same = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      same.add(
          listed("S" + i, List.of(ListedBirth.on(BORN.plusDays(400L + i * 31L))), "Ahmad Yani"));
    }
    same.add(listed("W", List.of(ListedBirth.on(BORN)), "Ahmad Yani"));
    search.load(same);
    assertThat(found("Achmad Yani", BORN)).contains("W");
  }

  @Test
  void aNumberInCommonIsAHitWhateverTheName() {
    ListedPerson person = listed("W", List.of(), "Karel Tendean");
    search.load(
        List.of(
            new ListedPerson(
                person.entry(),
                person.names(),
                person.sex(),
                person.births(),
                Set.of(),
                Set.of("A1234567"))));
    ScreeningQuestion question = question("Sutrisno Wibisono", BORN);
    ScreeningQuestion withPassport =
        new ScreeningQuestion(
            question.asOf(),
            question.nik(),
            question.fullName(),
            Optional.empty(),
            Sex.MALE,
            question.birth(),
            List.of("A1234567"));
    List<CekalHit> hits = hits(withPassport);
    assertThat(hits).singleElement().matches(CekalHit::isHard);
    assertThat(hits(question)).isEmpty();
  }

  @Test
  void whoIsLaidBesideTheApplicantAgreesAsWellAsWhoIsFound() {
    ListedPerson person =
        listed("W", List.of(ListedBirth.on(BORN)), "Karel Tendean", "Soetrisno Wibisono");
    load(person);
    ScreeningQuestion question = question("Sutrisno Wibisana", BORN);
    assertThat(search.candidates(question)).containsExactly(search.beside(question, person));
    assertThat(new LuceneNameSearch().beside(question, person).name().listed().text())
        .isEqualTo("Soetrisno Wibisono");
  }

  @Test
  void explainsTheHitInWordsAndParts() {
    load(listed("W", List.of(ListedBirth.on(BORN)), "Soetrisno Wibisono"));
    CekalHit hit = hits(question("Sutrisno Wibisono", BORN)).get(0);
    assertThat(hit.reasons())
        .extracting(CekalHit.Reason::element)
        .contains("fullName", "birth.SAME_DAY");
    assertThat(hit.reasons().get(0).listed()).contains("SUTRISNO ~ SOETRISNO");
    assertThat(hit.isHard()).isTrue();
  }

  @Test
  void whoIsListedAnewIsFoundAtOnceAndWhoIsGoneNoMore() {
    load(listed("W", List.of(ListedBirth.on(BORN)), "Soetrisno Wibisono"));
    search.change(
        List.of(listed("N", List.of(ListedBirth.on(BORN)), "Karel Tendean")), List.of("W"));
    assertThat(found("Karel Tendean", BORN)).containsExactly("N");
    assertThat(found("Sutrisno Wibisono", BORN)).isEmpty();
  }

  @Test
  void whoIsListedOtherwiseIsFoundAsThatAndOnlyOnce() {
    load(listed("W", List.of(ListedBirth.on(BORN)), "Soetrisno Wibisono"));
    search.change(List.of(listed("W", List.of(ListedBirth.in(1971)), "Karel Tendean")), List.of());
    search.change(
        List.of(listed("W", List.of(ListedBirth.in(1971)), "Karel Tendean")), List.of("X"));
    assertThat(found("Karel Tendean", BORN)).containsExactly("W");
    assertThat(found("Sutrisno Wibisono", BORN)).isEmpty();
  }

  @Test
  void changesInAnyOrderLeaveWhatLoadingAllAtOnceWouldHave() {
    MadePeople people = new MadePeople(43);
    Random random = new Random(47);
    Map<String, ListedPerson> standing = new TreeMap<>();
    search.load(List.of());
    for (int i = 0; i < 60; i++) {
      String entryId = "E" + random.nextInt(25);
      if (random.nextInt(3) == 0) {
        standing.remove(entryId);
        search.change(List.of(), List.of(entryId));
      } else {
        standing.put(entryId, people.listed(entryId));
        search.change(List.of(standing.get(entryId)), List.of());
      }
    }
    LuceneNameSearch afresh = new LuceneNameSearch();
    afresh.load(standing.values());
    for (ListedPerson person : standing.values()) {
      ScreeningQuestion question = question(person.names().get(0).text(), BORN);
      assertThat(search.candidates(question))
          .containsExactlyInAnyOrderElementsOf(afresh.candidates(question));
    }
  }

  @Test
  void whoeverSearchesWhileTheListChangesFindsTheStateBeforeOrAfter() throws Exception {
    load(listed("W", List.of(ListedBirth.on(BORN)), "Soetrisno Wibisono"));
    ExecutorService desk = Executors.newSingleThreadExecutor();
    try {
      Future<Boolean> always =
          desk.submit(
              () ->
                  IntStream.range(0, 40)
                      .allMatch(i -> found("Sutrisno Wibisono", BORN).equals(List.of("W"))));
      MadePeople people = new MadePeople(53);
      for (int i = 0; i < 40; i++) {
        search.change(
            List.of(people.listed("N" + i), listed("W", List.of(), "Soetrisno Wibisono")),
            List.of("O" + i));
        search.change(
            List.of(listed("W", List.of(ListedBirth.on(BORN)), "Soetrisno Wibisono")), List.of());
      }
      assertThat(always.get(60, TimeUnit.SECONDS)).isTrue();
    } finally {
      desk.shutdownNow();
    }
  }

  @Test
  void anEmptyListFindsNobody() {
    search.load(List.of());
    assertThat(found("Sutrisno Wibisono", BORN)).isEmpty();
  }

  private void load(ListedPerson... persons) {
    MadePeople others = new MadePeople(5);
    List<ListedPerson> list = new ArrayList<>(List.of(persons));
    for (int i = 0; i < OTHERS; i++) {
      list.add(others.listed("O" + i));
    }
    search.load(list);
  }

  private List<String> found(String name, LocalDate birth) {
    return hits(question(name, birth)).stream().map(hit -> hit.entry().entryId()).toList();
  }

  private List<CekalHit> hits(ScreeningQuestion question) {
    return search.candidates(question).stream()
        .map(each -> Resemblance.of(question, each, MatchingRules.standard()))
        .flatMap(Optional::stream)
        .toList();
  }

  private static ScreeningQuestion question(String name, LocalDate birth) {
    return MadePeople.question(name, birth, Sex.MALE, "BALIKPAPAN", List.of());
  }

  private static ListedPerson listed(String id, List<ListedBirth> births, String... names) {
    LocalDate day = LocalDate.of(2026, 6, 1);
    WatchListEntry entry =
        new WatchListEntry(
            id,
            WatchList.EXIT_BAN,
            names[0],
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "KPK",
            id,
            day,
            day.plusMonths(6));
    return new ListedPerson(
        entry,
        List.of(names).stream().map(ListedName::known).toList(),
        Optional.empty(),
        births,
        Set.of(),
        Set.of());
  }
}
