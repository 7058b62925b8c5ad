package id.go.imigrasi.paspor.domain.cekal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** The directorate's list, and the messages it sends about it. */
final class ListSource {
  static final Instant MORNING = Instant.parse("2026-11-23T01:00:00Z");
  private static final int PIECE = 3;

  private final Map<String, ListedPerson> list = new TreeMap<>();
  private long version;

  ListMessage lists(String entryId, String name) {
    ListedPerson person = ListedPeople.named(entryId, name);
    list.put(entryId, person);
    version++;
    return new ListMessage.Listed(version, at(), person);
  }

  ListMessage lifts(String entryId) {
    list.remove(entryId);
    version++;
    return new ListMessage.Unlisted(version, at(), entryId);
  }

  ListMessage standing() {
    return new ListMessage.Standing(version, at());
  }

  List<ListMessage> snapshot() {
    List<ListedPerson> all = all();
    int parts = Math.max(1, (all.size() + PIECE - 1) / PIECE);
    List<ListMessage> messages = new ArrayList<>();
    for (int part = 1; part <= parts; part++) {
      int first = (part - 1) * PIECE;
      List<ListedPerson> piece = all.subList(first, Math.min(all.size(), first + PIECE));
      messages.add(new ListMessage.SnapshotPart(version, at(), part, parts, piece));
    }
    return messages;
  }

  /** Any change: somebody new, another word on somebody, a ban lifted. */
  ListMessage changes(Random chance) {
    String entry = "CG-" + chance.nextInt(12);
    return list.containsKey(entry) && chance.nextInt(3) == 0
        ? lifts(entry)
        : lists(entry, "ORANG " + chance.nextInt(1000));
  }

  List<ListedPerson> all() {
    return List.copyOf(list.values());
  }

  long version() {
    return version;
  }

  private Instant at() {
    return MORNING.plusSeconds(version);
  }
}
