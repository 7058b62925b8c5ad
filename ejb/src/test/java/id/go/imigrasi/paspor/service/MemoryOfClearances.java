package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.cekal.Clearance;
import id.go.imigrasi.paspor.domain.cekal.ClearanceState;
import id.go.imigrasi.paspor.domain.cekal.Clearances;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Clearances in memory. */
final class MemoryOfClearances implements Clearances {
  private final Map<UUID, Clearance> rows = new LinkedHashMap<>();

  @Override
  public void save(Clearance clearance) {
    rows.put(clearance.id(), clearance);
  }

  @Override
  public Optional<Clearance> find(UUID id) {
    return Optional.ofNullable(rows.get(id));
  }

  @Override
  public Optional<Clearance> find(ApplicationNumber application, String entryId) {
    return of(application).stream()
        .filter(each -> each.hit().entry().entryId().equals(entryId))
        .findFirst();
  }

  @Override
  public List<Clearance> of(ApplicationNumber application) {
    return rows.values().stream().filter(each -> each.application().equals(application)).toList();
  }

  @Override
  public List<Clearance> in(Set<ClearanceState> states, int first, int max) {
    return rows.values().stream()
        .filter(each -> states.contains(each.state()))
        .skip(first)
        .limit(max)
        .toList();
  }

  @Override
  public List<Clearance> settled(int max) {
    return rows.values().stream().filter(each -> each.state().isSettled()).limit(max).toList();
  }

  @Override
  public long count(Set<ClearanceState> states) {
    return in(states, 0, Integer.MAX_VALUE).size();
  }

  @Override
  public List<Clearance> claimDue(Instant now, int max) {
    return rows.values().stream()
        .filter(each -> each.waiting().filter(w -> w.isDue(now)).isPresent())
        .limit(max)
        .toList();
  }
}
