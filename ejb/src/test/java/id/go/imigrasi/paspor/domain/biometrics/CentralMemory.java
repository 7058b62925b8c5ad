package id.go.imigrasi.paspor.domain.biometrics;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A central ABIS that only notes what it is asked, and the office's rows about it. */
public final class CentralMemory implements CentralAbis, CentralSearches {
  private final Map<ApplicationNumber, CentralSearch> rows = new LinkedHashMap<>();
  private final List<CentralQuestion> asked = new ArrayList<>();
  private boolean connected = true;

  public void disconnect() {
    connected = false;
  }

  /** The latest question. */
  public CentralQuestion question() {
    return asked.get(asked.size() - 1);
  }

  public int questions() {
    return asked.size();
  }

  @Override
  public boolean isConnected() {
    return connected;
  }

  @Override
  public void ask(CentralQuestion question, boolean again, Instant now) {
    asked.add(question);
  }

  @Override
  public Optional<CentralSearch> find(ApplicationNumber application) {
    return Optional.ofNullable(rows.get(application));
  }

  @Override
  public Optional<CentralSearch> asking(UUID request) {
    return rows.values().stream().filter(row -> row.request().equals(request)).findFirst();
  }

  @Override
  public Optional<CentralSearch> known(UUID reference) {
    return rows.values().stream().filter(row -> row.reference().equals(reference)).findFirst();
  }

  @Override
  public void save(CentralSearch search) {
    rows.put(search.application(), search);
  }

  @Override
  public List<CentralSearch> claimDue(Instant now, int max) {
    return rows.values().stream()
        .filter(row -> row.waiting() != null && row.waiting().isDue(now))
        .limit(max)
        .toList();
  }
}
