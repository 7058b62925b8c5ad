package id.go.imigrasi.paspor.domain.applicant;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Applicants in memory, for tests of whoever looks them up. */
public final class ApplicantsInMemory implements Applicants {
  private final Map<ApplicationNumber, Applicant> people = new LinkedHashMap<>();

  @Override
  public Optional<Applicant> of(ApplicationNumber application) {
    return Optional.ofNullable(people.get(application));
  }

  @Override
  public void keep(ApplicationNumber application, Applicant applicant) {
    people.put(application, applicant);
  }

  @Override
  public List<ApplicationNumber> applicationsOf(Nik nik) {
    return people.keySet().stream().filter(n -> people.get(n).nik().equals(nik)).toList();
  }

  @Override
  public List<ApplicationNumber> applicationsOf(FullName name, LocalDate birthDate, int max) {
    return people.keySet().stream()
        .filter(n -> people.get(n).fullName().equals(name))
        .filter(n -> people.get(n).birth().date().equals(birthDate))
        .limit(max)
        .toList();
  }
}
