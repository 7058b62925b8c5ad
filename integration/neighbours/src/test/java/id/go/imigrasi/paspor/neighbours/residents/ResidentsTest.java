package id.go.imigrasi.paspor.neighbours.residents;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The table of people, as it is shipped. */
class ResidentsTest {
  private final Residents residents = new Residents();

  @BeforeEach
  void openTheFile() {
    residents.reset();
  }

  @Test
  void theFileHasSomebodyInEveryCondition() {
    Set<Condition> found =
        residents.all().stream().map(Resident::condition).collect(Collectors.toSet());
    assertThat(found).containsExactlyInAnyOrderElementsOf(Arrays.asList(Condition.values()));
  }

  @Test
  void everybodyIsClearlySyntheticAndFromBalikpapan() {
    assertThat(residents.all())
        .hasSizeGreaterThan(40)
        .allSatisfy(
            each -> {
              assertThat(each.nik()).startsWith("6471");
              assertThat(each.nik().substring(12)).isGreaterThan("9000");
            });
  }

  @Test
  void everyNikSaysItsHoldersBirthDateAndSex() {
    assertThat(residents.all())
        .allSatisfy(
            each -> {
              int day = Integer.parseInt(each.nik().substring(6, 8));
              assertThat(day > 40 ? "F" : "M").isEqualTo(each.sex());
              assertThat(day % 40).isEqualTo(each.birthDate().getDayOfMonth());
            });
  }

  @Test
  void somebodyRegisteredLaterIsFoundUntilTheReset() {
    Resident late =
        Resident.of(
            Json.createObjectBuilder()
                .add("nik", "6471014101909500")
                .add("name", "TERDAFTAR KEMUDIAN")
                .add("birthDate", "1990-01-01")
                .build());
    residents.register(late);
    assertThat(residents.find("6471014101909500")).contains(late);
    residents.reset();
    assertThat(residents.find("6471014101909500")).isEmpty();
  }

  @Test
  void aPersonSurvivesTheWayThroughJson() {
    assertThat(residents.all())
        .allSatisfy(each -> assertThat(Resident.of(each.toJson())).isEqualTo(each));
    assertThat(residents.watchList())
        .allSatisfy(each -> assertThat(ListedPerson.of(each.toJson())).isEqualTo(each));
  }

  @Test
  void aPassportExpiresByTheDayAloneAndAnEntryToo() {
    HeldPassport held =
        new HeldPassport(
            "X9100099", "E48", "VALID", new Day("2020-01-01"), new Day("2025-01-01"), "2110");
    assertThat(held.statusOn(LocalDate.of(2025, 1, 1))).isEqualTo("VALID");
    assertThat(held.statusOn(LocalDate.of(2025, 1, 2))).isEqualTo("EXPIRED");
    assertThat(residents.watchList()).anyMatch(each -> !each.validOn(LocalDate.of(2026, 11, 22)));
  }

  @Test
  void aRelativeDayMovesWithTheQuestion() {
    assertThat(new Day("-P1Y2M").asOf(LocalDate.of(2026, 11, 22)))
        .isEqualTo(LocalDate.of(2025, 9, 22));
    assertThat(new Day("2024-02-29").asOf(LocalDate.of(2026, 11, 22)))
        .isEqualTo(LocalDate.of(2024, 2, 29));
  }
}
