package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.cekal.ListMessage;
import id.go.imigrasi.paspor.domain.cekal.ProvisionalScreening;
import id.go.imigrasi.paspor.domain.cekal.Replica;
import id.go.imigrasi.paspor.domain.cekal.ReplicaEntries;
import id.go.imigrasi.paspor.domain.cekal.ReplicaStanding;
import id.go.imigrasi.paspor.domain.cekal.Screening;
import id.go.imigrasi.paspor.domain.cekal.ScreeningQuestion;
import id.go.imigrasi.paspor.domain.feed.Feed;
import id.go.imigrasi.paspor.domain.feed.FeedEvent;
import id.go.imigrasi.paspor.domain.office.Offices;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The office's copy of the watch list: fed by the directorate, asked while the centre is away. */
@Stateless
@RolesAllowed("SYSTEM")
public class ReplicaService {
  private static final String WANTED = "watchlist.snapshot-requested";

  @Inject ReplicaEntries entries;
  @Inject LoadedList loaded;
  @Inject ReplicaLimit limit;
  @Inject Feed feed;
  @Inject Offices offices;
  @Inject BannedHolders holders;
  @Inject Clock clock;

  /** A message of the directorate; a repeated one changes nothing. */
  public void heard(ListMessage message) {
    new Replica(entries).take(message, clock.instant());
    holders.look(message);
  }

  /** Asks for the whole list if a gap has stayed for too long; whether it did. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean askForTheList() {
    Instant now = clock.instant();
    // a look first: whoever takes the row lets every message wait
    if (!wantsTheList(entries.standing(), now)) {
      return false;
    }
    ReplicaStanding standing = entries.claim();
    boolean wanted = wantsTheList(standing, now);
    if (wanted) {
      entries.keep(standing.asked(now));
      String office = offices.own().code();
      feed.tell(new FeedEvent(WANTED, 1, office, now, Map.of("office", office)));
    }
    return wanted;
  }

  private static boolean wantsTheList(ReplicaStanding standing, Instant now) {
    return standing.asking().filter(each -> each.isDue(now)).isPresent();
  }

  /** The copy's word on somebody; empty when the copy is older than it may be. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Optional<ProvisionalScreening> screen(ScreeningQuestion question) {
    Instant now = clock.instant();
    ReplicaStanding standing = entries.standing();
    if (!limit.lets(standing, now)) {
      return Optional.empty();
    }
    loaded.readFrom(entries);
    Screening screening =
        new Screening(Long.toString(standing.version()), loaded.list().hits(question), now);
    return standing.asOf().map(asOf -> new ProvisionalScreening(screening, asOf));
  }

  /** Whether the entry's ban is over; a copy that is older than it may be does not tell. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean hasEnded(String entryId) {
    if (!limit.lets(entries.standing(), clock.instant())) {
      return false;
    }
    loaded.readFrom(entries);
    return loaded.hasEnded(entryId, offices.own().today(clock));
  }

  /** Reads the copy into this node's memory if it has changed. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void load() {
    loaded.readFrom(entries);
  }

  /** The revision with which the open cases are to be screened again now, by the caller alone. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public OptionalLong claimRound() {
    Instant now = clock.instant();
    if (!wantsScreening(entries.standing(), now)) {
      return OptionalLong.empty();
    }
    ReplicaStanding standing = entries.claim();
    if (!wantsScreening(standing, now)) {
      return OptionalLong.empty();
    }
    entries.keep(standing.screening(now));
    return OptionalLong.of(standing.revision());
  }

  private static boolean wantsScreening(ReplicaStanding standing, Instant now) {
    return standing.screenDue().filter(due -> !due.isAfter(now)).isPresent();
  }

  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void roundDone(long revision) {
    entries.keep(entries.claim().screened(revision, clock.instant()));
  }
}
