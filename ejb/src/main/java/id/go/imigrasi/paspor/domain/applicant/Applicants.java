package id.go.imigrasi.paspor.domain.applicant;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.util.List;
import java.util.Optional;

/** The applicants of all applications, one row per application. */
public interface Applicants {

  Optional<Applicant> of(ApplicationNumber application);

  /** Writes or replaces the applicant of this application. */
  void keep(ApplicationNumber application, Applicant applicant);

  /** Every application that this person ever filed here, the newest first. */
  List<ApplicationNumber> applicationsOf(Nik nik);
}
