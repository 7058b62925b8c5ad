package id.go.imigrasi.paspor.demo;

import id.go.imigrasi.paspor.demo.clock.DemoTime;
import id.go.imigrasi.paspor.domain.Unreachable;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Status;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
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

  /** Longer than a circuit stays open. */
  private static final int PAUSE = 12;

  private static final int TRIES = 5;

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
  private final Set<Walk> resumed = new HashSet<>();
  private Diary diary;
  private int failures;

  /** Makes the people known to the neighbours, and fills the office as far as it is not yet. */
  void fill() {
    attempt("the demo office", this::fillOnce);
  }

  private Void fillOnce() throws Exception {
    diary = new Diary(Path.of(data));
    neighbours.awaitOpen();
    story.tell(diary.day().map(glance::calendar).orElseGet(() -> glance.calendar(glance.now())));
    neighbours.register(story.players());
    story.peculiarities(neighbours);
    List<Walk.Move> moves = story.moves();
    if (isToBeFilled(moves.size())) {
      fillNow(moves);
    }
    return null;
  }

  /** A new office, or one that was closed before it was full. */
  private boolean isToBeFilled(int moves) throws IOException {
    if (diary.day().isEmpty() && glance.isEmpty()) {
      diary.begin(glance.now(), moves);
    }
    return diary.tells(moves) && !Files.exists(Path.of(data, SHEET));
  }

  private void fillNow(List<Walk.Move> moves) throws Exception {
    long began = System.nanoTime();
    Closing.watch();
    try {
      play(moves);
      if (!Closing.told()) {
        tell(Duration.ofNanos(System.nanoTime() - began));
      }
    } finally {
      if (!Closing.told()) {
        DemoTime.real();
      }
    }
  }

  private void play(List<Walk.Move> moves) throws Exception {
    try (Pictures pictures = story.pictures()) {
      story.drawAhead(pictures);
      if (DemoTime.isReal()) {
        DemoTime.set(beginOf(moves));
      }
      once(-1, "sessions", this::openSessions);
      once(-2, "booklets", this::receiveBooklets);
      resume(moves);
      for (int at = 0; at < moves.size(); at++) {
        make(at, moves.get(at));
      }
      once(-3, "the display", this::callSomebody);
      once(-4, "the treasurer's stray payment", this::strayPayment);
    }
  }

  /** Before the first move that is still to be made. */
  private Instant beginOf(List<Walk.Move> moves) {
    for (int at = 0; at < moves.size(); at++) {
      if (!diary.isDone(at)) {
        return moves.get(at).at().minus(at == 0 ? Duration.ofHours(1) : Duration.ZERO);
      }
    }
    return moves.get(moves.size() - 1).at();
  }

  /** Those who were on their way have their numbers again. */
  private void resume(List<Walk.Move> moves) {
    for (int at = 0; at < moves.size(); at++) {
      Walk walk = moves.get(at).walk();
      diary
          .numberAt(at)
          .ifPresent(
              number -> {
                walk.numbered(new ApplicationNumber(number));
                resumed.add(walk);
              });
    }
  }

  private void once(int move, String what, Callable<Void> work) throws IOException {
    if (!diary.isDone(move) && !Closing.told() && attempt(what, work)) {
      diary.done(move, null);
    }
  }

  private void make(int at, Walk.Move move) throws IOException {
    Walk walk = move.walk();
    if (diary.isDone(at) || stopped.contains(walk) || Closing.told()) {
      return;
    }
    DemoTime.forwardTo(move.at());
    boolean done = attempt(move.toString(), () -> made(move));
    if (done) {
      diary.done(at, walk.number() == null ? null : walk.number().digits());
    } else if (!resumed.contains(walk)) {
      stopped.add(walk);
    }
    // the first move after an interruption may have been made already, only not been noted
    resumed.remove(walk);
  }

  /** A neighbour that does not answer is asked again; nothing was written meanwhile. */
  private static Void made(Walk.Move move) throws Exception {
    for (int left = TRIES; ; left--) {
      try {
        move.act().of(move.walk());
        return null;
      } catch (Unreachable away) {
        if (left == 0 || Closing.told()) {
          throw away;
        }
        TimeUnit.SECONDS.sleep(PAUSE);
      }
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
