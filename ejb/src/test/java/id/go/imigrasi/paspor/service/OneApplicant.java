package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.applicant.Applicants;
import id.go.imigrasi.paspor.domain.applicant.FullName;
import id.go.imigrasi.paspor.domain.applicant.Nik;
import id.go.imigrasi.paspor.domain.applicant.People;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.billing.BillFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One synthetic person, whoever is asked for. */
class OneApplicant implements Applicants {
  @Override
  public Optional<Applicant> of(ApplicationNumber application) {
    return Optional.of(People.siti());
  }

  @Override
  public void keep(ApplicationNumber application, Applicant applicant) {
    throw new UnsupportedOperationException("one person only");
  }

  @Override
  public List<ApplicationNumber> applicationsOf(Nik nik) {
    return List.of(BillFixture.NUMBER);
  }

  @Override
  public List<ApplicationNumber> applicationsOf(FullName name, LocalDate birthDate, int most) {
    return List.of(BillFixture.NUMBER);
  }
}
