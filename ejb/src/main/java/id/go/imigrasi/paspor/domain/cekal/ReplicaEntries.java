package id.go.imigrasi.paspor.domain.cekal;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The office's own copy of the watch list, encrypted, and what it knows of its gaps. */
public interface ReplicaEntries {

  ReplicaStanding standing();

  /** The same, for the caller's transaction alone: one message after the other. */
  ReplicaStanding claim();

  void keep(ReplicaStanding standing);

  /**
   * Remembers that a piece of news above the standing came.
   *
   * @return false when it came before
   */
  boolean isFirst(long version, int part);

  /** How many pieces of the snapshot of this version came. */
  int parts(long version);

  /** The numbers of the single changes that came and lie above this one, the lowest first. */
  List<Long> changesAbove(long version);

  /**
   * Everything up to {@code reached} is complete: what was remembered above the old version goes.
   */
  void settle(long before, long reached);

  /** Enters the person unless the entry is newer already; whether that changed anything. */
  boolean put(long version, ListedPerson person);

  /** Takes the entry off unless it is newer; whether anybody was listed under it. */
  boolean remove(long version, String entryId);

  /** Takes off all entries that are older; whether there were any. */
  boolean removeOlder(long version);

  /** Everybody listed, also those whose ban has ended or not begun. */
  List<ListedPerson> all();

  /** The entries with anybody under them, each with the number of its last change. */
  Map<String, Long> versions();

  /** Those who are listed under these entries, as far as anybody is. */
  List<ListedPerson> of(Collection<String> entryIds);
}
