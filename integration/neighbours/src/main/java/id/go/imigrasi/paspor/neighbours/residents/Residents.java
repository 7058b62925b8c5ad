package id.go.imigrasi.paspor.neighbours.residents;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
  private final AtomicLong listVersion = new AtomicLong();

  /** Back to the file. */
  @PostConstruct
  public void reset() {
    byNik.clear();
    watchList.clear();
    JsonObject file = file();
    file.getJsonArray("people").getValuesAs(Resident::of).forEach(this::register);
    file.getJsonArray("watchList").getValuesAs(ListedPerson::of).forEach(this::list);
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

  public void list(ListedPerson entry) {
    watchList.put(entry.entryId(), entry);
    listVersion.incrementAndGet();
  }

  /** Whether there was such an entry. */
  public boolean unlist(String entryId) {
    listVersion.incrementAndGet();
    return watchList.remove(entryId) != null;
  }

  /** Grows with every change of the watch list and never goes back. */
  public long listVersion() {
    return listVersion.get();
  }
}
