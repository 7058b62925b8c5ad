package id.go.imigrasi.paspor.domain.personalization;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.applicant.Birth;
import id.go.imigrasi.paspor.domain.applicant.CivilStatus;
import id.go.imigrasi.paspor.domain.applicant.People;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Permenkumham 18/2022 art. 2A and its explanation. */
class ValidityTest {

  @ParameterizedTest
  @CsvSource({
    "1990-02-15,10,2026-11-23,2036-11-23",
    "1990-02-15,5,2026-11-23,2031-11-23",
    "2009-11-23,10,2026-11-23,2036-11-23",
    "2009-11-24,10,2026-11-23,2031-11-23",
    "1990-02-15,5,2028-02-29,2033-02-28"
  })
  void countsFromTheIssueByAgeAndProduct(
      LocalDate birth, int years, LocalDate issued, LocalDate end) {
    assertThat(Validity.until(born(birth), ApplicationType.NEW_ADULT, years, issued))
        .isEqualTo(end);
  }

  @Test
  void whoeverIsMarriedIsAdult() {
    Applicant bride = bornAndMarried(LocalDate.of(2010, 6, 1));
    assertThat(Validity.until(bride, ApplicationType.NEW_ADULT, 10, LocalDate.of(2026, 11, 23)))
        .isEqualTo(LocalDate.of(2036, 11, 23));
  }

  @Test
  void aChildOfTwoCitizenshipsOfEighteenGetsThreeYears() {
    Applicant child = born(LocalDate.of(2008, 11, 23));
    LocalDate issued = LocalDate.of(2026, 11, 23);
    assertThat(Validity.until(child, ApplicationType.DUAL_NATIONAL_CHILD, 10, issued))
        .isEqualTo(LocalDate.of(2029, 11, 23));
  }

  private static Applicant born(LocalDate day) {
    return with(day, CivilStatus.SINGLE);
  }

  private static Applicant bornAndMarried(LocalDate day) {
    return with(day, CivilStatus.MARRIED);
  }

  private static Applicant with(LocalDate day, CivilStatus status) {
    Applicant some = People.suhartini();
    return new Applicant(
        some.nik(),
        some.familyCard(),
        some.fullName(),
        some.passportName(),
        some.alias(),
        some.sex(),
        new Birth("BALIKPAPAN", day),
        status,
        some.occupation(),
        some.address(),
        some.contact(),
        some.family(),
        some.guardians());
  }
}
