package id.go.imigrasi.paspor.domain.passport;

import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.applicant.FullName;
import id.go.imigrasi.paspor.domain.applicant.Nik;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whom or which passport to look for; everything that is given is looked for, and one agreement is
 * enough.
 */
public record RegisterQuestion(
    Optional<Nik> nik,
    Optional<FullName> fullName,
    Optional<LocalDate> birthDate,
    Optional<String> passportNumber) {

  public static RegisterQuestion of(Nik nik) {
    return new RegisterQuestion(
        Optional.of(nik), Optional.empty(), Optional.empty(), Optional.empty());
  }

  public static RegisterQuestion of(Nik nik, FullName name, LocalDate birthDate) {
    return new RegisterQuestion(
        Optional.of(nik), Optional.of(name), Optional.of(birthDate), Optional.empty());
  }

  /** The person by number and by name with birth date, and the passport that somebody named. */
  public static RegisterQuestion about(Applicant applicant, Optional<OldPassportNumber> stated) {
    return new RegisterQuestion(
        Optional.of(applicant.nik()),
        Optional.of(applicant.fullName()),
        Optional.of(applicant.birth().date()),
        stated.map(OldPassportNumber::text));
  }

  public static RegisterQuestion ofNumber(String passportNumber) {
    return new RegisterQuestion(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(passportNumber));
  }

  @Override
  public String toString() {
    return "RegisterQuestion[***]";
  }
}
