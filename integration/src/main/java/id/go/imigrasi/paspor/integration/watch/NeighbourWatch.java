package id.go.imigrasi.paspor.integration.watch;

import id.go.imigrasi.paspor.domain.Neighbour;
import id.go.imigrasi.paspor.domain.Neighbours;
import id.go.imigrasi.paspor.domain.feed.Lines.Line;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What this node saw last of each neighbour it asked; nothing is stored, because each node has its
 * own line. A neighbour that was never asked is not shown.
 */
@ApplicationScoped
class NeighbourWatch implements Neighbours {
  /** From here on an answer is slow: a clerk has begun to wait. */
  static final Duration SLOW = Duration.ofSeconds(3);

  private static final Logger LOG = Logger.getLogger(NeighbourWatch.class.getName());

  /** A bridge or a listener takes a message within moments. */
  static final Duration PATIENCE = Duration.ofSeconds(15);

  private final Map<Neighbour, Head> heads = new ConcurrentHashMap<>();
  private final Map<Neighbour, State> last = new ConcurrentHashMap<>();

  /** The first answer after a start is never slow: the office itself was still warming up. */
  void answered(Neighbour neighbour, Duration taken) {
    boolean quick = taken.compareTo(SLOW) < 0 || !last.containsKey(neighbour);
    put(neighbour, quick ? State.UP : State.SLOW);
  }

  void away(Neighbour neighbour) {
    put(neighbour, State.AWAY);
  }

  /**
   * Somebody looked at its queue. Away is who leaves the same message at the head of it lying; who
   * was never missed is not shown either.
   *
   * @param now of {@link System#nanoTime}, for the office's clock may be moved
   */
  void looked(Line line, long now) {
    Neighbour neighbour = line.neighbour();
    if (line.waiting() == 0) {
      heads.remove(neighbour);
      if (last.containsKey(neighbour)) {
        put(neighbour, State.UP);
      }
    } else if (line.oldest() != null) {
      Head head =
          heads.merge(
              neighbour,
              new Head(line.oldest(), now),
              (before, seen) -> before.sent().equals(seen.sent()) ? before : seen);
      if (now - head.firstSeen() > PATIENCE.toNanos()) {
        put(neighbour, State.AWAY);
      }
    }
  }

  /** The log says once that somebody is away and once that he is back. */
  private void put(Neighbour neighbour, State state) {
    State before = last.put(neighbour, state);
    if (state == State.AWAY && before != State.AWAY) {
      LOG.log(Level.WARNING, "{0} is away: what is for it waits", neighbour);
    } else if (state != State.AWAY && before == State.AWAY) {
      LOG.log(Level.INFO, "{0} is back", neighbour);
    }
  }

  @Override
  public List<Standing> standings() {
    return last.entrySet().stream()
        .map(each -> new Standing(each.getKey(), each.getValue()))
        .sorted(Comparator.comparing(Standing::neighbour))
        .toList();
  }

  /** The first message of a queue, and when it was seen there first. */
  private record Head(Instant sent, long firstSeen) {}
}
