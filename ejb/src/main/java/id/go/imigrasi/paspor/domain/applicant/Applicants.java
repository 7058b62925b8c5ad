package id.go.imigrasi.paspor.domain.applicant;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The applicants of all applications, one row per application. */
public interface Applicants {

  Optional<Applicant> of(ApplicationNumber application);

  /** Writes or replaces the applicant of this application. */
  void keep(ApplicationNumber application, Applicant applicant);

  /** Every application that this person ever filed here, the newest first. */
  List<ApplicationNumber> applicationsOf(Nik nik);

  /** Applications for anybody of this name born on this day, the newest first. */
  List<ApplicationNumber> applicationsOf(FullName name, LocalDate birthDate, int max);
}
