package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.adjudication.SecondAdjudication;
import id.go.imigrasi.paspor.domain.adjudication.SecondAdjudications;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The questions to the directorate in memory, with the same contract as the rows. */
final class SecondAdjudicationsInMemory implements SecondAdjudications {
  private final Map<UUID, SecondAdjudication> rows = new LinkedHashMap<>();

  @Override
  public void save(SecondAdjudication adjudication) {
    rows.put(adjudication.id(), adjudication);
  }

  @Override
  public Optional<SecondAdjudication> claim(UUID id) {
    return Optional.ofNullable(rows.get(id));
  }

  @Override
  public Optional<SecondAdjudication> latest(ApplicationNumber application) {
    List<SecondAdjudication> all = of(application);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  @Override
  public List<SecondAdjudication> of(ApplicationNumber application) {
    return rows.values().stream()
        .filter(row -> row.application().equals(application))
        .sorted(Comparator.comparing(SecondAdjudication::at))
        .toList();
  }

  @Override
  public long waiting() {
    return rows.values().stream().filter(row -> row.asked() && row.verdict().isEmpty()).count();
  }
}
