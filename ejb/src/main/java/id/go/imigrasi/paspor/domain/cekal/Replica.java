package id.go.imigrasi.paspor.domain.cekal;

import id.go.imigrasi.paspor.domain.cekal.ListMessage.SnapshotPart;
import java.time.Instant;

/**
 * The office's copy of the watch list, fed by messages that may be lost, doubled or swapped. A
 * change acts on its entry as soon as it comes, whatever is still missing, unless the entry knows a
 * newer one; a snapshot acts piece by piece and is whole once all its pieces came, whereupon
 * everything older than it goes. What is missing in between is a gap, for which a snapshot is
 * asked.
 */
public final class Replica {
  private final ReplicaEntries entries;

  public Replica(ReplicaEntries entries) {
    this.entries = entries;
  }

  /** Takes a message in; one that came before, or is older than what is complete, does nothing. */
  public void take(ListMessage message, Instant now) {
    ReplicaStanding before = entries.claim();
    boolean news = isNews(message, before);
    boolean changed = news && message.enter(entries);
    long reached = before.version();
    if (news && completes(message)) {
      changed |= entries.removeOlder(message.version());
      reached = message.version();
    }
    reached = withFollowing(reached);
    if (reached > before.version()) {
      entries.settle(before.version(), reached);
    }
    ReplicaStanding after = before.heard(message, reached, now);
    entries.keep(changed ? after.changed(now) : after);
  }

  private boolean isNews(ListMessage message, ReplicaStanding before) {
    return !(message instanceof ListMessage.Standing)
        && message.version() > before.version()
        && entries.isFirst(message.version(), message.part());
  }

  private boolean completes(ListMessage message) {
    return message instanceof SnapshotPart snapshot
        && entries.parts(snapshot.version()) == snapshot.parts();
  }

  private long withFollowing(long version) {
    long reached = version;
    for (long next : entries.changesAbove(version)) {
      if (next != reached + 1) {
        return reached;
      }
      reached = next;
    }
    return reached;
  }
}
