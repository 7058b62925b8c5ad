package id.go.imigrasi.paspor.bench;

import id.go.imigrasi.paspor.domain.feed.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** When each event was committed, and when its message lay committed in the broker's queue. */
@ApplicationScoped
public class Deliveries {
  private static final double SECOND = 1e9;

  private final Map<String, Long> committed = new ConcurrentHashMap<>();
  private final Figures lag = new Figures();
  private final AtomicLong messages = new AtomicLong();
  private final AtomicLong busy = new AtomicLong();
  private volatile boolean bare;

  /**
   * From now on: events go straight to the broker in the caller's transaction, or to the outbox.
   */
  public void sendBare(boolean straight) {
    bare = straight;
  }

  boolean isBare() {
    return bare;
  }

  void committed(Outbox.Message message) {
    committed.put(message.body(), System.nanoTime());
  }

  /** The relay's transaction is over: rows gone, messages in the queue. */
  void delivered(List<Outbox.Waiting> rows, long began) {
    long now = System.nanoTime();
    for (Outbox.Waiting row : rows) {
      Long since = committed.remove(row.message().body());
      lag.add(since == null ? 0 : now - since);
    }
    messages.addAndGet(rows.size());
    busy.addAndGet(now - began);
  }

  public void forget() {
    committed.clear();
    lag.forget();
    messages.set(0);
    busy.set(0);
  }

  public Figures lag() {
    return lag;
  }

  /** What the relay carries while it has something to carry, in messages a second. */
  public String rate() {
    return String.format(Locale.ROOT, "%.0f", messages.get() * SECOND / Math.max(1, busy.get()));
  }
}
