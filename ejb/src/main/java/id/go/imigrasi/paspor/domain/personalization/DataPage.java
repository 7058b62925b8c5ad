package id.go.imigrasi.paspor.domain.personalization;

import id.go.imigrasi.paspor.domain.applicant.Birth;
import id.go.imigrasi.paspor.domain.applicant.PassportName;
import id.go.imigrasi.paspor.domain.applicant.Sex;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.booklet.BookletNumber;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What the data page of one book says to a human reader (visual zone, Doc 9303-4 §4.1).
 *
 * @param documentType the letter printed as type, {@code P}
 * @param number the book's perforated number, which is the passport's
 * @param name as approved for the data page
 * @param nationality three letters, {@code IDN}
 * @param issuingState three letters, {@code IDN}
 * @param issuingOffice the place name printed as issuing office
 * @param registrationNumber the centre's, may be empty
 * @param personalNumber NIKIM, the centre's, may be empty; never the NIK
 */
public record DataPage(
    String documentType,
    BookletNumber number,
    PassportName name,
    String nationality,
    String issuingState,
    Sex sex,
    Birth birth,
    LocalDate issued,
    LocalDate expires,
    String issuingOffice,
    String registrationNumber,
    String personalNumber) {

  public DataPage {
    Objects.requireNonNull(documentType);
    Objects.requireNonNull(number);
    Objects.requireNonNull(name);
    Objects.requireNonNull(sex);
    Objects.requireNonNull(birth);
    registrationNumber = Objects.requireNonNullElse(registrationNumber, "");
    personalNumber = Objects.requireNonNullElse(personalNumber, "");
    if (!issued.isBefore(expires)) {
      throw Refused.because("personalization.dates.reversed");
    }
  }

  @Override
  public String toString() {
    return "DataPage[" + number + ", ***]";
  }
}
