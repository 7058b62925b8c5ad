package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.handover.Attempt;
import id.go.imigrasi.paspor.domain.handover.Attempts;
import java.util.ArrayList;
import java.util.List;

/** What was tried at the hand-over desk, for tests. */
final class AttemptsInMemory implements Attempts {
  private final List<Attempt> rows = new ArrayList<>();

  @Override
  public void add(Attempt attempt) {
    rows.add(attempt);
  }

  @Override
  public List<Attempt> of(ApplicationNumber application) {
    return rows.stream().filter(row -> row.application().equals(application)).toList();
  }
}
