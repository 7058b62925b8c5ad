package id.go.imigrasi.paspor.domain.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Until when a finished passport may be collected: one month after it was ready, then the head may
 * cancel it. Permenkumham 8/2014 art. 30.
 *
 * @param last the last day
 */
public record CollectionPeriod(LocalDate last) {

  public static CollectionPeriod from(Instant ready, ZoneId zone) {
    return new CollectionPeriod(LocalDate.ofInstant(ready, zone).plusMonths(1));
  }

  public boolean isOver(Instant now, ZoneId zone) {
    return LocalDate.ofInstant(now, zone).isAfter(last);
  }
}
