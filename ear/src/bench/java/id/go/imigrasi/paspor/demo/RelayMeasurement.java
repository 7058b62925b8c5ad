package id.go.imigrasi.paspor.demo;

import id.go.imigrasi.paspor.bench.Deliveries;
import id.go.imigrasi.paspor.bench.Figures;
import id.go.imigrasi.paspor.bench.Report;
import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.applicant.Contact;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.feed.Outbox;
import id.go.imigrasi.paspor.service.InformationService;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * The outbox with its relay against a bare JMS send in each transition's transaction: the same
 * transitions (a file goes back to the applicant and comes again), the same server, database and
 * broker; for each number of clients outbox, bare, bare, outbox.
 */
@Dependent
public class RelayMeasurement {
  private static final int[] CLIENTS = {1, 8, 32};
  private static final int FILES = 96;
  private static final int SET_UP_BY = 4;
  private static final double SECOND = 1e9;

  @Resource ManagedThreadFactory threads;
  @Inject Crowd crowd;
  @Inject InformationService information;
  @Inject FrontDesks front;
  @Inject Patience patience;
  @Inject OneStep step;
  @Inject Outbox outbox;
  @Inject Deliveries deliveries;
  @Inject Report report;

  void measure(int seconds) throws Exception {
    List<File> files = returnedFiles();
    round(8, true, seconds, files, new Way());
    round(8, false, seconds, files, new Way());
    report.line("%n(b) The outbox and its relay against a bare JMS send in the transition's JTA");
    report.line(
        "%-8s %-7s %13s %26s   %26s %9s",
        "clients",
        "way",
        "transitions/s",
        "transition ms p50 p95 p99",
        "lag ms p50 p95 p99",
        "relay/s");
    for (int clients : CLIENTS) {
      compare(clients, seconds, files);
    }
  }

  private void compare(int clients, int seconds, List<File> files) throws Exception {
    Way relayed = new Way();
    Way bare = new Way();
    for (boolean straight : new boolean[] {false, true, true, false}) {
      round(clients, straight, Math.max(1, seconds / 2), files, straight ? bare : relayed);
    }
    print(clients, "outbox", relayed, deliveries.lag().percentiles(), deliveries.rate());
    print(clients, "bare", bare, "in the same commit", "-");
    report.line(
        "%-8d ratio   %12.2fx transitions, %.2fx the median transition",
        clients,
        relayed.rate() / bare.rate(),
        relayed.took.percentile(50) / bare.took.percentile(50));
    deliveries.forget();
  }

  private void print(int clients, String name, Way way, String lag, String rate) {
    report.line(
        "%-8d %-7s %13.1f %s   %26s %9s",
        clients, name, way.rate(), way.took.percentiles(), lag, rate);
  }

  private void round(int clients, boolean straight, int seconds, List<File> files, Way way)
      throws Exception {
    deliveries.sendBare(straight);
    long began = System.nanoTime();
    long until = began + TimeUnit.SECONDS.toNanos(seconds);
    List<Callable<Void>> work = new ArrayList<>();
    for (int client = 0; client < clients; client++) {
      int first = client;
      work.add(() -> client(files, first, clients, until, way));
    }
    all(clients, work);
    way.lasted += System.nanoTime() - began;
    deliveries.sendBare(false);
    while (outbox.waiting() > 0) {
      TimeUnit.MILLISECONDS.sleep(200);
    }
  }

  /** Every client has files of its own, so that none waits for another's row. */
  private Void client(List<File> files, int first, int clients, long until, Way way)
      throws Exception {
    int at = first;
    while (System.nanoTime() < until) {
      File file = files.get(at);
      long began = System.nanoTime();
      Staff.PAPERS.does(() -> take(file));
      way.took.add(System.nanoTime() - began);
      at = at + clients < files.size() ? at + clients : first;
    }
    return null;
  }

  private Void take(File file) {
    step.take(file.number, file.isBack ? Step.RESUBMIT_DOCUMENTS : Step.RETURN_DOCUMENTS);
    file.isBack = !file.isBack;
    return null;
  }

  private List<File> returnedFiles() throws Exception {
    List<Walk> walks = crowd.come(FILES);
    List<Callable<Void>> work = new ArrayList<>();
    walks.forEach(walk -> work.add(() -> giveBack(walk)));
    all(SET_UP_BY, work);
    patience.ask();
    return walks.stream().map(walk -> new File(walk.number())).toList();
  }

  private Void giveBack(Walk walk) throws Exception {
    register(walk);
    front.checkIn(walk);
    front.giveBack(walk);
    return null;
  }

  /** Without an address, so that no letters are sent beside the measurement. */
  private void register(Walk walk) throws Exception {
    Applicant applicant = walk.player().applicant().withContact(new Contact("", ""));
    InformationService.WalkIn walkIn =
        new InformationService.WalkIn(
            walk.type(), "ELECTRONIC_10", false, false, applicant, Optional.empty());
    walk.numbered(Staff.INFORMATION.does(() -> information.register(walkIn)));
  }

  private void all(int threadCount, List<Callable<Void>> work) throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(threadCount, threads);
    try {
      for (Future<Void> each : clients.invokeAll(work)) {
        each.get();
      }
    } finally {
      clients.shutdownNow();
    }
  }

  /** A file that goes to and fro, and where it lies now. */
  private static final class File {
    private final ApplicationNumber number;
    private boolean isBack = true;

    File(ApplicationNumber number) {
      this.number = number;
    }
  }

  /** One of the two ways, over all its rounds. */
  private static final class Way {
    private final Figures took = new Figures();
    private long lasted;

    double rate() {
      return took.count() * SECOND / lasted;
    }
  }
}
