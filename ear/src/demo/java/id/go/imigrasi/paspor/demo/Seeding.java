package id.go.imigrasi.paspor.demo;

import id.go.imigrasi.paspor.demo.clock.DemoTime;
import id.go.imigrasi.paspor.domain.application.Status;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Walks the demo's people through the office in the order of the story's time. A walk that fails
 * stops where it is, the others go on.
 */
@Dependent
public class Seeding {
  private static final Logger LOG = Logger.getLogger(Seeding.class.getName());
  private static final String SHEET = "demo-filled.txt";

  /** Nobody stays in these: a draft is never kept, and the station answers within seconds. */
  private static final Set<Status> PASSING = EnumSet.of(Status.DRAFT, Status.IN_PRODUCTION);

  @Inject Glance glance;
  @Inject Neighbourhood neighbours;
  @Inject Opening opening;
  @Inject Story story;
  @Inject Patience patience;

  @Inject
  @ConfigProperty(name = "jboss.server.data.dir")
  String data;

  private final Set<Walk> stopped = new HashSet<>();
  private int failures;

  /** Makes the people known to the neighbours, and fills the office if it has no application. */
  void fill() {
    attempt("the demo office", this::fillOnce);
  }

  private Void fillOnce() throws Exception {
    neighbours.awaitOpen();
    story.tell(glance.calendar());
    neighbours.register(story.players());
    story.peculiarities(neighbours);
    if (glance.isEmpty()) {
      long began = System.nanoTime();
      try {
        play();
      } finally {
        DemoTime.real();
      }
      tell(Duration.ofNanos(System.nanoTime() - began));
    }
    return null;
  }

  private void play() throws Exception {
    List<Walk.Move> moves =
        story.walks().stream()
            .flatMap(walk -> walk.moves().stream())
            .sorted(Comparator.comparing(Walk.Move::at))
            .toList();
    try (Pictures pictures = story.pictures()) {
      story.drawAhead(pictures);
      DemoTime.set(moves.get(0).at().minus(Duration.ofHours(1)));
      attempt("sessions", this::openSessions);
      attempt("booklets", this::receiveBooklets);
      moves.forEach(this::make);
      attempt("the display", this::callSomebody);
      attempt("the treasurer's stray payment", this::strayPayment);
    }
  }

  private void make(Walk.Move move) {
    if (stopped.contains(move.walk())) {
      return;
    }
    DemoTime.forwardTo(move.at());
    boolean done =
        attempt(
            move.toString(),
            () -> {
              move.act().of(move.walk());
              return null;
            });
    if (!done) {
      stopped.add(move.walk());
    }
  }

  /** A step's failure is told without names: the number of the application and what was done. */
  private boolean attempt(String what, Callable<Void> step) {
    FutureTask<Void> task = new FutureTask<>(step);
    task.run();
    try {
      task.get();
      return true;
    } catch (ExecutionException failed) {
      failures++;
      LOG.log(Level.WARNING, "demo: " + what + " failed", failed.getCause());
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
    return false;
  }

  private Void openSessions() throws Exception {
    opening.openSessions(story.calendar(), story.pastDays());
    return null;
  }

  private Void receiveBooklets() throws Exception {
    opening.receiveBooklets();
    return null;
  }

  private Void callSomebody() throws Exception {
    opening.callSomebody();
    return null;
  }

  /** Money for a bill that nobody knows waits for the treasurer. */
  private Void strayPayment() throws Exception {
    neighbours.pay("820260101999999", glance.now());
    return null;
  }

  private void tell(Duration took) throws IOException {
    Map<Status, Long> counts = glance.counts();
    String text =
        counts.entrySet().stream()
            .filter(each -> each.getValue() > 0)
            .map(each -> each.getKey() + " " + each.getValue())
            .collect(Collectors.joining(", "));
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    String line =
        "The demo office is filled: "
            + all
            + " applications after "
            + took.toSeconds()
            + " s, "
            + failures
            + " steps failed ("
            + text
            + ")";
    LOG.info(line);
    Set<Status> nobody = EnumSet.complementOf(EnumSet.copyOf(PASSING));
    nobody.removeIf(status -> counts.get(status) > 0);
    if (!nobody.isEmpty()) {
      LOG.log(Level.WARNING, "demo: nobody stands in {0}", nobody);
    }
    Files.writeString(Path.of(data, SHEET), line + System.lineSeparator());
  }
}
