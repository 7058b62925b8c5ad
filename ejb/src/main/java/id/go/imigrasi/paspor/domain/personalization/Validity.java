package id.go.imigrasi.paspor.domain.personalization;

import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import java.time.LocalDate;

/**
 * How long a passport is valid: the product's years for adults, five for all others, and for a
 * child with two citizenships never beyond the age by which it has to choose. Permenkumham 18/2022
 * art. 2A; UU 12/2006 art. 6.
 */
public final class Validity {
  private static final int YEARS_OF_A_CHILD = 5;
  private static final int AGE_OF_CHOICE = 21;

  private Validity() {}

  /**
   * The last day, the same day of the year as the issue; 29 February becomes the 28th.
   *
   * @param years the product's, 5 or 10
   */
  public static LocalDate until(
      Applicant applicant, ApplicationType type, int years, LocalDate issued) {
    int granted = applicant.isAdultOn(issued) ? years : Math.min(years, YEARS_OF_A_CHILD);
    LocalDate end = issued.plusYears(granted);
    if (type != ApplicationType.DUAL_NATIONAL_CHILD) {
      return end;
    }
    LocalDate choice = applicant.birth().date().plusYears(AGE_OF_CHOICE);
    return choice.isBefore(end) ? choice : end;
  }
}
