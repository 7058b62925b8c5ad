package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.passport.Explanation;
import id.go.imigrasi.paspor.domain.passport.Explanations;
import java.util.ArrayList;
import java.util.List;

/** Officers' words about findings of the register in memory. */
final class ExplanationsInMemory implements Explanations {
  private final List<Explanation> rows = new ArrayList<>();

  @Override
  public void add(Explanation explanation) {
    rows.add(explanation);
  }

  @Override
  public List<Explanation> of(ApplicationNumber application) {
    return rows.stream().filter(row -> row.application().equals(application)).toList();
  }
}
