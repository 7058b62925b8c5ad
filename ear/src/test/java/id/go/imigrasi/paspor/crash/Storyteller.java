package id.go.imigrasi.paspor.crash;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Several desks at once that tell the directorate one event after the other, each about its own
 * subject, until the office is gone; what the office confirmed is remembered.
 */
final class Storyteller implements AutoCloseable {
  /** Of one desk: it is not the load that is tried. */
  private static final int MOST = 400;

  private final Outside office;
  private final List<String> subjects;
  private final Map<String, List<Integer>> confirmed = new ConcurrentHashMap<>();
  private final AtomicInteger sequence = new AtomicInteger();
  private ExecutorService desks;
  private volatile boolean enough;

  Storyteller(Outside office, List<String> subjects) {
    this.office = office;
    this.subjects = subjects;
    subjects.forEach(each -> confirmed.put(each, new CopyOnWriteArrayList<>()));
  }

  /** Begins to tell; each desk ends at the first event that the office does not confirm. */
  void begin() {
    desks = Executors.newFixedThreadPool(subjects.size());
    subjects.forEach(each -> desks.execute(() -> tell(each)));
    desks.shutdown();
  }

  /** Tells this much more at each desk, to an office that is there. */
  void tellOnce() {
    for (String each : subjects) {
      int next = sequence.incrementAndGet();
      if (!office.told(each, next)) {
        throw new IllegalStateException("the office did not take " + each + " " + next);
      }
      confirmed.get(each).add(next);
    }
  }

  private void tell(String subject) {
    boolean goesOn = true;
    while (goesOn && !enough && confirmed.get(subject).size() < MOST) {
      int next = sequence.incrementAndGet();
      goesOn = office.told(subject, next);
      if (goesOn) {
        confirmed.get(subject).add(next);
      }
    }
  }

  /** How many events the office has confirmed to all desks together. */
  int count() {
    return confirmed.values().stream().mapToInt(List::size).sum();
  }

  List<String> subjects() {
    return subjects;
  }

  List<Integer> confirmed(String subject) {
    return confirmed.get(subject);
  }

  /** Each desk ends what it is telling just now. */
  void stop() {
    enough = true;
    awaitEnd();
  }

  /** Until every desk has noticed that the office is gone. */
  void awaitEnd() {
    try {
      if (!desks.awaitTermination(60, TimeUnit.SECONDS)) {
        throw new IllegalStateException("a desk still talks to an office that is gone");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  @Override
  public void close() {
    enough = true;
    if (desks != null) {
      desks.shutdownNow();
    }
  }
}
