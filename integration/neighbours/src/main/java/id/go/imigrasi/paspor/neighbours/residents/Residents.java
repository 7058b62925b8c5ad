package id.go.imigrasi.paspor.neighbours.residents;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The people of {@code people.json} and those registered since: by the M-Paspor stand-in, by a test
 * or by hand. A reset forgets the latter.
 */
@ApplicationScoped
public class Residents {
  private final Map<String, Resident> byNik = new ConcurrentSkipListMap<>();
  private final Map<String, ListedPerson> watchList = new ConcurrentSkipListMap<>();
  private final ConcurrentNavigableMap<Long, ListChange> changes = new ConcurrentSkipListMap<>();
  private final AtomicLong listVersion = new AtomicLong(Instant.now().getEpochSecond());

  /** Back to the file. */
  @PostConstruct
  public synchronized void reset() {
    byNik.clear();
    JsonObject file = file();
    file.getJsonArray("people").getValuesAs(Resident::of).forEach(this::register);
    Map<String, ListedPerson> first = new TreeMap<>();
    file.getJsonArray("watchList")
        .getValuesAs(ListedPerson::of)
        .forEach(each -> first.put(each.entryId(), each));
    List.copyOf(watchList.keySet()).stream()
        .filter(entryId -> !first.containsKey(entryId))
        .forEach(this::unlist);
    first.values().stream()
        .filter(each -> !each.equals(watchList.get(each.entryId())))
        .forEach(this::list);
  }

  private static JsonObject file() {
    try (JsonReader reader =
        Json.createReader(
            Objects.requireNonNull(Residents.class.getResourceAsStream("people.json")))) {
      return reader.readObject();
    }
  }

  public Optional<Resident> find(String nik) {
    return Optional.ofNullable(byNik.get(nik));
  }

  /** Everybody, by NIK. */
  public List<Resident> all() {
    return List.copyOf(byNik.values());
  }

  /** Takes a person in, or replaces what was known under the same NIK. */
  public void register(Resident resident) {
    byNik.put(resident.nik(), resident);
  }

  public List<ListedPerson> watchList() {
    return List.copyOf(watchList.values());
  }

  public synchronized void list(ListedPerson entry) {
    watchList.put(entry.entryId(), entry);
    changed(entry.entryId(), Optional.of(entry));
  }

  /** Whether there was such an entry. */
  public synchronized boolean unlist(String entryId) {
    boolean listed = watchList.remove(entryId) != null;
    if (listed) {
      changed(entryId, Optional.empty());
    }
    return listed;
  }

  private void changed(String entryId, Optional<ListedPerson> entry) {
    long version = listVersion.incrementAndGet();
    changes.put(version, new ListChange(version, entryId, entry));
  }

  /**
   * Grows by one with every change of the watch list and never goes back, not even when the
   * stand-in is started anew: it begins with the seconds since 1970.
   */
  public long listVersion() {
    return listVersion.get();
  }

  /** The changes above a version, in their order; those up to it are forgotten. */
  public List<ListChange> changesAbove(long version) {
    changes.headMap(version, true).clear();
    return List.copyOf(changes.values());
  }

  /** The whole list and its version, of one moment. */
  public synchronized Snapshot snapshot() {
    return new Snapshot(listVersion(), watchList());
  }

  /** The list as it stood after a change. */
  public record Snapshot(long version, List<ListedPerson> entries) {}
}
