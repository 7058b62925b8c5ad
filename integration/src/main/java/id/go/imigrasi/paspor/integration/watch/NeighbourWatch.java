package id.go.imigrasi.paspor.integration.watch;

import id.go.imigrasi.paspor.domain.Neighbour;
import id.go.imigrasi.paspor.domain.Neighbours;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What this node saw last of each neighbour it asked; nothing is stored, because each node has its
 * own line. A neighbour that was never asked is not shown.
 */
@ApplicationScoped
class NeighbourWatch implements Neighbours {
  /** From here on an answer is slow: a clerk has begun to wait. */
  static final Duration SLOW = Duration.ofSeconds(3);

  private final Map<Neighbour, State> last = new ConcurrentHashMap<>();

  /** The first answer is never slow: the line was made for it. */
  void answered(Neighbour neighbour, Duration taken) {
    boolean quick = taken.compareTo(SLOW) < 0 || !last.containsKey(neighbour);
    last.put(neighbour, quick ? State.UP : State.SLOW);
  }

  void away(Neighbour neighbour) {
    last.put(neighbour, State.AWAY);
  }

  @Override
  public List<Standing> standings() {
    return last.entrySet().stream()
        .map(each -> new Standing(each.getKey(), each.getValue()))
        .sorted(Comparator.comparing(Standing::neighbour))
        .toList();
  }
}
