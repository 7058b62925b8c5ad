package id.go.imigrasi.paspor.integration.watch;

import id.go.imigrasi.paspor.domain.feed.Lines;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Watches the neighbours that are reached by message: who leaves the first message of the queue
 * lying is away; and M-Paspor, which calls by itself.
 */
@Stateless
@PermitAll
@RunAs("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LineWatch {
  @Inject private Lines lines;
  @Inject private NeighbourWatch watch;
  @Inject private AppWatch app;

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  void everyFiveSeconds() {
    long now = System.nanoTime();
    lines.all().forEach(line -> watch.looked(line, now));
    app.look();
  }
}
