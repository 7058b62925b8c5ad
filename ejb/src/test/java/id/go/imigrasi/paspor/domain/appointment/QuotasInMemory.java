package id.go.imigrasi.paspor.domain.appointment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sessions of a test, in memory. */
public final class QuotasInMemory implements Quotas {
  private final Map<Slot, Quota> rows = new LinkedHashMap<>();

  @Override
  public void set(Quota quota) {
    int taken = find(quota.slot()).map(Quota::taken).orElse(quota.taken());
    put(quota, taken);
  }

  @Override
  public Optional<Quota> find(Slot slot) {
    return Optional.ofNullable(rows.get(slot));
  }

  @Override
  public List<Quota> between(LocalDate first, LocalDate last) {
    return rows.values().stream()
        .filter(quota -> !quota.slot().day().isBefore(first))
        .filter(quota -> !quota.slot().day().isAfter(last))
        .sorted(
            Comparator.comparing((Quota quota) -> quota.slot().day())
                .thenComparing(quota -> quota.slot().start())
                .thenComparing(quota -> quota.slot().location()))
        .toList();
  }

  @Override
  public boolean take(Slot slot) {
    Quota quota = rows.get(slot);
    if (quota == null || quota.free() == 0) {
      return false;
    }
    put(quota, quota.taken() + 1);
    return true;
  }

  @Override
  public void giveBack(Slot slot) {
    Quota quota = rows.get(slot);
    put(quota, quota.taken() - 1);
  }

  private void put(Quota quota, int taken) {
    rows.put(
        quota.slot(), new Quota(quota.slot(), quota.end(), quota.capacity(), taken, quota.open()));
  }
}
