package id.go.imigrasi.paspor.domain.cekal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The replica in memory, with the same contract as the rows. */
public final class ReplicaInMemory implements ReplicaEntries {
  private final Map<String, Row> rows = new TreeMap<>();
  private final TreeSet<Heard> heard = new TreeSet<>();
  private ReplicaStanding standing = ReplicaStanding.none(Instant.EPOCH);

  @Override
  public ReplicaStanding standing() {
    return standing;
  }

  @Override
  public ReplicaStanding claim() {
    return standing;
  }

  @Override
  public void keep(ReplicaStanding kept) {
    standing = kept;
  }

  @Override
  public boolean isFirst(long version, int part) {
    return heard.add(new Heard(version, part));
  }

  @Override
  public int parts(long version) {
    return (int) heard.stream().filter(each -> each.version == version && each.part > 0).count();
  }

  @Override
  public List<Long> changesAbove(long version) {
    return heard.stream()
        .filter(each -> each.version > version && each.part == 0)
        .map(Heard::version)
        .toList();
  }

  @Override
  public void settle(long before, long reached) {
    heard.removeIf(each -> each.version <= reached);
    rows.values()
        .removeIf(row -> row.person == null && row.version > before && row.version <= reached);
  }

  @Override
  public boolean put(long version, ListedPerson person) {
    return write(person.entry().entryId(), new Row(version, person));
  }

  @Override
  public boolean remove(long version, String entryId) {
    return write(entryId, new Row(version, null));
  }

  private boolean write(String entryId, Row row) {
    Row known = rows.getOrDefault(entryId, new Row(0, null));
    if (known.version >= row.version) {
      return false;
    }
    rows.put(entryId, row);
    return row.person == null ? known.person != null : !row.person.equals(known.person);
  }

  @Override
  public boolean removeOlder(long version) {
    boolean listed =
        rows.values().stream().anyMatch(row -> row.version < version && row.person != null);
    rows.values().removeIf(row -> row.version < version);
    return listed;
  }

  @Override
  public List<ListedPerson> all() {
    return rows.values().stream().filter(row -> row.person != null).map(Row::person).toList();
  }

  @Override
  public Map<String, Long> versions() {
    return rows.entrySet().stream()
        .filter(row -> row.getValue().person != null)
        .collect(Collectors.toMap(Map.Entry::getKey, row -> row.getValue().version));
  }

  @Override
  public List<ListedPerson> of(Collection<String> entryIds) {
    return all().stream().filter(each -> entryIds.contains(each.entry().entryId())).toList();
  }

  /** What is remembered beside those listed; nothing once all is complete. */
  int remembered() {
    return heard.size() + rows.size() - all().size();
  }

  private record Row(long version, ListedPerson person) {}

  private record Heard(long version, int part) implements Comparable<Heard> {
    @Override
    public int compareTo(Heard other) {
      return version == other.version
          ? Integer.compare(part, other.part)
          : Long.compare(version, other.version);
    }
  }
}
