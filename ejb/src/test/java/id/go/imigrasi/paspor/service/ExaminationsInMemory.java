package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.examination.Endorsement;
import id.go.imigrasi.paspor.domain.examination.Examination;
import id.go.imigrasi.paspor.domain.examination.Examinations;
import id.go.imigrasi.paspor.domain.examination.Suspension;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Examination records, suspensions and endorsements in memory. */
final class ExaminationsInMemory implements Examinations {
  private final Map<ApplicationNumber, Examination> records = new HashMap<>();
  private final Map<ApplicationNumber, Suspension> suspensions = new HashMap<>();
  private final Map<ApplicationNumber, Endorsement> endorsements = new HashMap<>();

  @Override
  public Optional<Examination> of(ApplicationNumber application) {
    return Optional.ofNullable(records.get(application));
  }

  @Override
  public void keep(Examination examination) {
    records.put(examination.application(), examination);
  }

  @Override
  public Optional<Suspension> suspensionOf(ApplicationNumber application) {
    return Optional.ofNullable(suspensions.get(application));
  }

  @Override
  public void keep(Suspension suspension) {
    suspensions.put(suspension.application(), suspension);
  }

  @Override
  public List<Suspension> endingBy(LocalDate day, int max) {
    return suspensions.values().stream().filter(s -> s.isOverOn(day)).limit(max).toList();
  }

  @Override
  public Optional<Endorsement> claimEndorsement(ApplicationNumber application) {
    return endorsementOf(application);
  }

  @Override
  public Optional<Endorsement> endorsementOf(ApplicationNumber application) {
    return Optional.ofNullable(endorsements.get(application));
  }

  @Override
  public void keep(Endorsement endorsement) {
    endorsements.put(endorsement.application(), endorsement);
  }
}
