package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.cekal.CekalHit;
import id.go.imigrasi.paspor.domain.cekal.ListedPerson;
import id.go.imigrasi.paspor.domain.cekal.LocalList;
import id.go.imigrasi.paspor.domain.cekal.MatchingRulebook;
import id.go.imigrasi.paspor.domain.cekal.NameSearch;
import id.go.imigrasi.paspor.domain.cekal.ReplicaEntries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The copy of the watch list in this node's memory, as old as the rows: whoever asks it, asks the
 * rows first whether anybody is listed otherwise since it was read.
 */
@ApplicationScoped
public class LoadedList {
  private static final long NEVER = -1;

  private NameSearch search;
  private MatchingRulebook rulebook;
  private long revision = NEVER;
  private Map<String, Long> versions = Map.of();
  private final Map<String, LocalDate> lastDays = new HashMap<>();

  protected LoadedList() {}

  @Inject
  public LoadedList(NameSearch search, MatchingRulebook rulebook) {
    this.search = search;
    this.rulebook = rulebook;
  }

  /**
   * Reads the rows if they have changed, after the first time only those that did; the caller's
   * transaction sees them.
   */
  public synchronized void readFrom(ReplicaEntries rows) {
    long current = rows.standing().revision();
    if (current == revision) {
      return;
    }
    Map<String, Long> now = rows.versions();
    if (revision == NEVER) {
      List<ListedPerson> all = rows.all();
      search.load(all);
      all.forEach(this::remember);
    } else {
      follow(rows, now);
    }
    versions = now;
    revision = current;
  }

  private void follow(ReplicaEntries rows, Map<String, Long> now) {
    Set<String> news =
        now.keySet().stream()
            .filter(entryId -> !now.get(entryId).equals(versions.get(entryId)))
            .collect(Collectors.toSet());
    List<ListedPerson> listed = rows.of(news);
    listed.forEach(person -> news.remove(person.entry().entryId()));
    // who is in the versions and not among the listed went in between
    Set<String> gone = new HashSet<>(news);
    lastDays.keySet().stream().filter(entryId -> !now.containsKey(entryId)).forEach(gone::add);
    search.change(listed, gone);
    lastDays.keySet().removeAll(gone);
    listed.forEach(this::remember);
  }

  private void remember(ListedPerson person) {
    lastDays.put(person.entry().entryId(), person.entry().validUntil());
  }

  /** Whether anybody stands under this entry, whatever the day. */
  public synchronized boolean has(String entryId) {
    return lastDays.containsKey(entryId);
  }

  /** Whether nobody stands under this entry any more, or its last day is over. */
  public synchronized boolean hasEnded(String entryId, LocalDate today) {
    return !has(entryId) || lastDays.get(entryId).isBefore(today);
  }

  /** As it was read last, by the rules of the day asked about. */
  public LocalList list() {
    return new LocalList(search, rulebook);
  }

  /** Whom the hits name. */
  static Set<String> entries(List<CekalHit> hits) {
    return hits.stream().map(hit -> hit.entry().entryId()).collect(Collectors.toUnmodifiableSet());
  }
}
