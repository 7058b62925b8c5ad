package id.go.imigrasi.paspor.domain.personalization;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What the data page of one book says to a human reader (visual zone, Doc 9303-4 §4.1).
 *
 * @param documentType the letter printed as type, {@code P}
 * @param passportNumber the book's perforated number, at most 9 characters
 * @param fullName as approved: at most 34 characters, letters and spaces
 * @param nationality three letters, {@code IDN}
 * @param issuingState three letters, {@code IDN}
 * @param issuingOffice the place name printed as issuing office
 * @param registrationNumber the centre's, may be empty
 * @param personalNumber NIKIM, the centre's, may be empty; never the NIK
 */
public record DataPage(
    String documentType,
    String passportNumber,
    String fullName,
    String nationality,
    String issuingState,
    HolderSex sex,
    String birthPlace,
    LocalDate birthDate,
    LocalDate issued,
    LocalDate expires,
    String issuingOffice,
    String registrationNumber,
    String personalNumber) {

  /** Places for the name on the data page. */
  public static final int NAME_PLACES = 34;

  public DataPage {
    Objects.requireNonNull(sex);
    Objects.requireNonNull(birthDate);
    registrationNumber = Objects.requireNonNullElse(registrationNumber, "");
    personalNumber = Objects.requireNonNullElse(personalNumber, "");
    if (fullName == null || fullName.isBlank() || fullName.length() > NAME_PLACES) {
      throw Refused.because("personalization.name.too-long", NAME_PLACES);
    }
    if (passportNumber == null || !passportNumber.matches("[A-Z0-9]{1,9}")) {
      throw Refused.because("booklet.number.malformed");
    }
    if (!issued.isBefore(expires)) {
      throw Refused.because("personalization.dates.reversed");
    }
  }

  @Override
  public String toString() {
    return "DataPage[" + passportNumber + ", ***]";
  }
}
