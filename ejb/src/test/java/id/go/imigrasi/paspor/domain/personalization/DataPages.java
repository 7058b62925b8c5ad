package id.go.imigrasi.paspor.domain.personalization;

import id.go.imigrasi.paspor.domain.applicant.Birth;
import id.go.imigrasi.paspor.domain.applicant.PassportName;
import id.go.imigrasi.paspor.domain.applicant.Sex;
import id.go.imigrasi.paspor.domain.booklet.BookletNumber;
import java.time.LocalDate;

/** Data pages of invented people, for tests. */
public final class DataPages {
  private DataPages() {}

  /** An adult woman of Balikpapan with a one-word name. */
  public static DataPage suhartini() {
    return page(
        "SUHARTINI", "X1234567", Sex.FEMALE, LocalDate.of(1990, 2, 15), LocalDate.of(2036, 3, 10));
  }

  public static DataPage budiSantoso() {
    return page(
        "BUDI SANTOSO", "C7654321", Sex.MALE, LocalDate.of(1985, 8, 17), LocalDate.of(2031, 1, 5));
  }

  public static DataPage page(
      String name, String number, Sex sex, LocalDate birth, LocalDate expires) {
    return new DataPage(
        "P",
        new BookletNumber(number),
        new PassportName(name),
        "IDN",
        "IDN",
        sex,
        new Birth("BALIKPAPAN", birth),
        expires.minusYears(10),
        expires,
        "BALIKPAPAN",
        "",
        "");
  }
}
