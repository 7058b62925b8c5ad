package id.go.imigrasi.paspor.domain.cekal;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What the directorate tells of the watch list. It numbers the list's changes one by one; every
 * message says which number the list had reached when it was sent.
 */
public sealed interface ListMessage {

  /** The number of the list's last change when this was sent, from 1. */
  long version();

  /** When the directorate sent it. */
  Instant at();

  /** The piece of a snapshot, from 1; 0 for whatever comes whole. */
  default int part() {
    return 0;
  }

  /** Brings its news into the replica; whether anybody is listed otherwise than before. */
  boolean enter(ReplicaEntries entries);

  /** A person is on the list, or the entry says something else from now on. */
  record Listed(long version, Instant at, ListedPerson person) implements ListMessage {
    public Listed {
      demand(version, at);
      Objects.requireNonNull(person);
    }

    @Override
    public boolean enter(ReplicaEntries entries) {
      return entries.put(version, person);
    }
  }

  /** The ban was lifted; one that ends by its date needs no such message. */
  record Unlisted(long version, Instant at, String entryId) implements ListMessage {
    public Unlisted {
      demand(version, at);
      Objects.requireNonNull(entryId);
    }

    @Override
    public boolean enter(ReplicaEntries entries) {
      return entries.remove(version, entryId);
    }
  }

  /**
   * A piece of the whole list as it stood after that change.
   *
   * @param parts how many pieces there are
   */
  record SnapshotPart(long version, Instant at, int part, int parts, List<ListedPerson> persons)
      implements ListMessage {
    public SnapshotPart {
      demand(version, at);
      persons = List.copyOf(persons);
      if (part < 1 || part > parts) {
        throw new IllegalArgumentException("a snapshot has pieces 1 to " + parts);
      }
    }

    @Override
    public boolean enter(ReplicaEntries entries) {
      boolean changed = false;
      for (ListedPerson person : persons) {
        changed |= entries.put(version, person);
      }
      return changed;
    }
  }

  /** Nothing new: the list is where it was, and the line is whole. */
  record Standing(long version, Instant at) implements ListMessage {
    public Standing {
      demand(version, at);
    }

    @Override
    public boolean enter(ReplicaEntries entries) {
      return false;
    }
  }

  private static void demand(long version, Instant at) {
    Objects.requireNonNull(at);
    if (version < 1) {
      throw new IllegalArgumentException("the list's changes are numbered from 1");
    }
  }
}
