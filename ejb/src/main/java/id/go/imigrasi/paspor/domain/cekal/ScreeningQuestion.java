package id.go.imigrasi.paspor.domain.cekal;

import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.applicant.Birth;
import id.go.imigrasi.paspor.domain.applicant.FullName;
import id.go.imigrasi.paspor.domain.applicant.Nik;
import id.go.imigrasi.paspor.domain.applicant.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who is to be looked for on the lists in force on a day.
 *
 * @param asOf in the office's zone
 * @param passportNumbers of earlier passports
 */
public record ScreeningQuestion(
    LocalDate asOf,
    Nik nik,
    FullName fullName,
    Optional<FullName> alias,
    Sex sex,
    Birth birth,
    List<String> passportNumbers) {

  public ScreeningQuestion {
    passportNumbers = List.copyOf(passportNumbers);
  }

  public static ScreeningQuestion about(
      Applicant applicant, List<String> passportNumbers, LocalDate asOf) {
    return new ScreeningQuestion(
        asOf,
        applicant.nik(),
        applicant.fullName(),
        Optional.ofNullable(applicant.alias()),
        applicant.sex(),
        applicant.birth(),
        passportNumbers);
  }

  @Override
  public String toString() {
    return "ScreeningQuestion[" + nik + "]";
  }
}
