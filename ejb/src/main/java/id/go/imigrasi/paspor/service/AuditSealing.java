package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.audit.Seal;
import id.go.imigrasi.paspor.domain.audit.Seals;
import id.go.imigrasi.paspor.domain.feed.Feed;
import id.go.imigrasi.paspor.domain.feed.FeedEvent;
import id.go.imigrasi.paspor.domain.office.Offices;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** Closes the audit log every minute and lays the seal before the directorate. */
@Stateless
@PermitAll
@RunAs("SYSTEM")
public class AuditSealing {
  private static final int MOST = 5_000;

  @Inject private Seals seals;
  @Inject private Feed feed;
  @Inject private Offices offices;
  @Inject private Clock clock;

  @Schedule(hour = "*", minute = "*", persistent = false)
  void everyMinute() {
    seal();
  }

  /** How many lines were closed. */
  public int seal() {
    List<Seals.Unsealed> lines = seals.claim(MOST);
    if (!lines.isEmpty()) {
      Seal seal =
          Seal.over(
              lines.stream().map(Seals.Unsealed::entry).toList(),
              seals.latest().orElse(null),
              clock.instant().truncatedTo(ChronoUnit.MICROS));
      seals.keep(seal, lines);
      feed.tell(event(seal));
    }
    return lines.size();
  }

  /** Whether a seal still closes the lines it closed. */
  public boolean isWhole(long number) {
    return seals.find(number).filter(seal -> seal.closes(seals.linesOf(number))).isPresent();
  }

  private FeedEvent event(Seal seal) {
    return new FeedEvent(
        "audit.seal",
        1,
        Long.toString(seal.number()),
        seal.at(),
        Map.of(
            "office", offices.own().code(),
            "lines", Integer.toString(seal.lines()),
            "previousHash", seal.previousHash(),
            "hash", seal.hash()));
  }
}
