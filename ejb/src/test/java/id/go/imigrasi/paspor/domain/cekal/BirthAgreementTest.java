package id.go.imigrasi.paspor.domain.cekal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthAgreementTest {
  private static final LocalDate BORN = LocalDate.of(1971, 3, 12);

  @ParameterizedTest
  @CsvSource({
    "1971-03-12, SAME_DAY",
    "1971-12-03, DAY_AND_MONTH_SWAPPED",
    "1971-03-21, ONE_PART_OFF",
    "1971-08-12, ONE_PART_OFF",
    "1977-03-12, ONE_PART_OFF",
    "1981-03-12, ONE_PART_OFF",
    "1970-11-30, ONE_YEAR_OFF",
    "1982-04-12, OTHER"
  })
  void aListedDayAgrees(LocalDate listed, BirthAgreement agreement) {
    assertThat(BirthAgreement.of(BORN, List.of(ListedBirth.on(listed)))).isEqualTo(agreement);
  }

  @ParameterizedTest
  @CsvSource({
    "1971, 1971, SAME_YEAR",
    "1970, 1974, WITHIN_SPAN",
    "1972, 1974, ONE_YEAR_OFF",
    "1973, 1974, OTHER"
  })
  void listedYearsAgree(int first, int last, BirthAgreement agreement) {
    assertThat(BirthAgreement.of(BORN, List.of(ListedBirth.between(first, last))))
        .isEqualTo(agreement);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-12, 55, WITHIN_SPAN",
    "2026-03-11, 54, WITHIN_SPAN",
    "2026-03-11, 55, ONE_YEAR_OFF",
    "2026-03-12, 60, OTHER"
  })
  void aListedAgeCountsFromTheDayItWasStated(LocalDate on, int age, BirthAgreement agreement) {
    assertThat(BirthAgreement.of(BORN, List.of(ListedBirth.aged(age, on)))).isEqualTo(agreement);
  }

  @Test
  void theBestOfSeveralListedBirthsCounts() {
    List<ListedBirth> listed = List.of(ListedBirth.in(1960), ListedBirth.on(BORN));
    assertThat(BirthAgreement.of(BORN, listed)).isEqualTo(BirthAgreement.SAME_DAY);
  }

  @Test
  void noListedBirthContradictsNobody() {
    assertThat(BirthAgreement.of(BORN, List.of())).isEqualTo(BirthAgreement.NOT_LISTED);
  }

  @Test
  void aBirthDoesNotEndBeforeItBegins() {
    assertThatThrownBy(() -> ListedBirth.between(1974, 1970))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
