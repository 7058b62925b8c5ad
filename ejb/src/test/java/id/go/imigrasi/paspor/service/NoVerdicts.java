package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.adjudication.Verdict;
import id.go.imigrasi.paspor.domain.adjudication.Verdicts;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.util.List;

/** Nothing was decided before, and what is decided is of no matter. */
final class NoVerdicts implements Verdicts {
  @Override
  public void add(Verdict verdict) {}

  @Override
  public List<Verdict> of(ApplicationNumber application) {
    return List.of();
  }
}
