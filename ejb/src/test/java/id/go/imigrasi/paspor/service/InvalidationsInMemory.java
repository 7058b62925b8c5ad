package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.invalidation.Invalidation;
import id.go.imigrasi.paspor.domain.invalidation.Invalidations;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The book of measures, for tests. */
final class InvalidationsInMemory implements Invalidations {
  private final Map<UUID, Invalidation> rows = new LinkedHashMap<>();

  @Override
  public Optional<Invalidation> find(UUID id) {
    return Optional.ofNullable(rows.get(id));
  }

  @Override
  public List<Invalidation> of(String passport) {
    return rows.values().stream().filter(each -> each.passport().equals(passport)).toList();
  }

  @Override
  public Optional<Invalidation> opened(String passport, String occasion) {
    return of(passport).stream().filter(each -> each.occasion().equals(occasion)).findFirst();
  }

  @Override
  public List<Invalidation> unfinished(int max) {
    return rows.values().stream().filter(Invalidation::isUnfinished).limit(max).toList();
  }

  @Override
  public void keep(Invalidation invalidation) {
    rows.put(invalidation.id(), invalidation);
  }
}
