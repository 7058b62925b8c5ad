package id.go.imigrasi.paspor.demo;

import id.go.imigrasi.paspor.bench.DatabaseWork;
import id.go.imigrasi.paspor.bench.PgbenchScript;
import id.go.imigrasi.paspor.bench.Report;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Step;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * Whole applications through every desk, from the app to the archive, with an officer at each desk
 * and four booths, as fast as the desks can.
 */
@Dependent
public class WholeWay {
  private static final int BOOTHS = 4;
  private static final int MODELS = 8;
  private static final int PEOPLE_A_SECOND = 12;
  private static final int RIGHT_INDEX = 2;
  private static final double SECOND = 1e9;

  /** On a slow machine the look lasts until there is something to divide by, or two minutes. */
  private static final int FEWEST = 10;

  private static final long LONGEST = TimeUnit.MINUTES.toNanos(2);

  @Resource ManagedThreadFactory threads;

  @Resource(lookup = "java:jboss/datasources/PasporDS")
  DataSource source;

  @Inject Crowd crowd;
  @Inject Registrations registrations;
  @Inject Neighbourhood neighbours;
  @Inject Glance glance;
  @Inject Patience patience;
  @Inject FrontDesks front;
  @Inject Instance<Booths> booths;
  @Inject BackDesks back;
  @Inject Report report;

  private final List<Desk> desks = new ArrayList<>();

  void measure(int seconds) throws Exception {
    List<Walk> walks = crowd.come(Math.min(3500, 300 + PEOPLE_A_SECOND * seconds));
    ExecutorService officers = Executors.newCachedThreadPool(threads);
    try (Pictures pictures = new Pictures(MODELS)) {
      walks.forEach(walk -> draw(walk, pictures));
      open(officers, pictures);
      officers.submit(() -> sendIn(walks));
      warmUp(seconds);
      look(seconds);
    } finally {
      officers.shutdownNow();
      officers.awaitTermination(30, TimeUnit.SECONDS);
    }
  }

  private void draw(Walk walk, Pictures pictures) {
    pictures.drawForTheBooth(walk.player(), crowd.calendar().today());
    pictures.drawForTheHandOver(walk.player(), RIGHT_INDEX);
  }

  private void open(ExecutorService officers, Pictures pictures) {
    var today = crowd.calendar().today();
    var booking = Registrations.Booking.of(today, ApplicationType.NEW_ADULT).unpaid();
    staff(
        officers,
        Desk.working("registers; SIMPONI raises the bill (SOAP)"),
        walk -> registrations.byApp(walk, booking, pictures));
    staff(
        officers,
        Desk.working("pays at SIMPONI; the payment is pushed (HTTP)"),
        walk -> neighbours.pay(patience.billingCode(walk.number()), glance.now()));
    staff(
        officers,
        Desk.waiting("  wait: the payment is known"),
        walk -> patience.await(walk.number(), Step.CHECK_IN, Staff.INFORMATION));
    staff(officers, Desk.working("information desk checks in"), front::checkIn);
    staff(officers, Desk.working("Customer Service accepts the papers"), front::accept);
    Desk booth = Desk.working("booth: photo, ten fingers, signature, interview");
    for (int nth = 1; nth <= BOOTHS; nth++) {
      Booths one = booths.get();
      one.at(nth);
      officers.submit(() -> booth.work(walk -> one.enrol(walk, today, pictures)));
    }
    add(booth);
    staff(
        officers,
        Desk.waiting("  wait: Dukcapil, cekal, register, duplicates, centre"),
        walk -> patience.await(walk.number(), Step.APPROVE, Staff.ADJUDICATOR));
    staff(officers, Desk.working("adjudicator approves"), back::approve);
    staff(
        officers,
        Desk.waiting("  wait: Dukcapil and cekal once more"),
        walk -> patience.await(walk.number(), Step.START_PRODUCTION, Staff.PRINTER));
    staff(officers, Desk.working("print operator orders the booklet"), back::print);
    staff(
        officers,
        Desk.waiting("  wait: the station and the signer (JMS)"),
        walk -> patience.await(walk.number(), Step.PASS_QUALITY, Staff.QUALITY));
    staff(officers, Desk.working("quality desk passes it"), back::pass);
    staff(
        officers,
        Desk.waiting("  wait: cekal before the hand-over"),
        walk -> patience.await(walk.number(), Step.HAND_OVER, Staff.HAND_OVER));
    staff(
        officers,
        Desk.working("hand-over, compared by a finger"),
        walk -> back.handOver(walk, today, pictures));
    staff(officers, Desk.working("sent, received and boxed by the archive"), this::archive);
  }

  private void staff(ExecutorService officers, Desk desk, Walk.Act part) {
    add(desk);
    officers.submit(() -> desk.work(part));
  }

  private void add(Desk desk) {
    if (!desks.isEmpty()) {
      desks.get(desks.size() - 1).passesOnTo(desk);
    }
    desks.add(desk);
  }

  private void archive(Walk walk) throws Exception {
    back.send(walk);
    back.receive(walk);
    back.file(walk);
  }

  private Void sendIn(List<Walk> walks) throws InterruptedException {
    for (Walk walk : walks) {
      desks.get(0).put(walk);
    }
    return null;
  }

  private Desk last() {
    return desks.get(desks.size() - 1);
  }

  /** Until the first ones are in the archive and the compiler has seen every desk. */
  private void warmUp(int seconds) throws InterruptedException {
    long longest = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
    while (last().done() == 0 && System.nanoTime() < longest) {
      TimeUnit.MILLISECONDS.sleep(200);
    }
    TimeUnit.SECONDS.sleep(seconds);
  }

  private void look(int seconds) throws InterruptedException, SQLException {
    boolean postgresql = DatabaseWork.isPostgresql(source);
    if (postgresql) {
      PgbenchScript.prepare(source);
      DatabaseWork.forgetStatements(source);
    }
    DatabaseWork before = postgresql ? DatabaseWork.of(source) : null;
    desks.forEach(Desk::forget);
    int done = last().done();
    Instant from = glance.now();
    long began = System.nanoTime();
    do {
      TimeUnit.SECONDS.sleep(seconds);
    } while (last().done() - done < FEWEST && System.nanoTime() - began < LONGEST);
    double lasted = (System.nanoTime() - began) / SECOND;
    int applications = last().done() - done;
    print(applications, lasted);
    report.window(from, glance.now(), applications);
    if (postgresql) {
      printWork(DatabaseWork.of(source).since(before), Math.max(1, applications));
    }
  }

  private void print(int applications, double lasted) {
    int failed = desks.stream().mapToInt(Desk::failed).sum();
    report.line(
        "%n(a) Whole applications: %.2f a second (%d in %.1f s, %d failed)",
        applications / lasted, applications, lasted, failed);
    report.keep("rate.txt", Double.toString(applications / lasted));
    double work =
        desks.stream().filter(desk -> !desk.waits()).mapToDouble(d -> d.took().total()).sum();
    report.line("%-58s %8s %8s %8s %7s %6s", "step (ms)", "p50", "p95", "p99", "share", "tray");
    for (Desk desk : desks) {
      String share = desk.waits() ? "-" : Math.round(100 * desk.took().total() / work) + " %";
      report.line("%-58s %s %7s %6d", desk.name(), desk.took().percentiles(), share, desk.inTray());
    }
  }

  private void printWork(DatabaseWork work, int applications) throws SQLException {
    DatabaseWork each = work.each(applications);
    report.line(
        "Each application: %d commits (%d that wrote), %d rows inserted, %d updated, %d deleted, %d kB"
            + " of log",
        each.commits(),
        each.writes(),
        each.inserted(),
        each.updated(),
        each.deleted(),
        each.bytes() / 1024);
    DatabaseWork.statements(source, applications).forEach(line -> report.line("%s", line));
    report.keep("pgbench.sql", new PgbenchScript(each).text());
  }
}
