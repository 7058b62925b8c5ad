package id.go.imigrasi.paspor.demo;

import id.go.imigrasi.paspor.bench.Figures;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * One desk of the measured office: takes the next one from its tray, does its part, passes on. A
 * full tray holds up the desk before it.
 */
final class Desk {
  private static final Logger LOG = Logger.getLogger(Desk.class.getName());
  private static final int TRAY = 40;

  private final String name;
  private final boolean waits;
  private final BlockingQueue<Arrived> tray = new LinkedBlockingQueue<>(TRAY);
  private final Figures took = new Figures();
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicInteger failed = new AtomicInteger();
  private Desk next;

  private Desk(String name, boolean waits) {
    this.name = name;
    this.waits = waits;
  }

  static Desk working(String name) {
    return new Desk(name, false);
  }

  /** Where nothing is done: measured from the arrival, since all in the tray wait together. */
  static Desk waiting(String name) {
    return new Desk(name, true);
  }

  void passesOnTo(Desk other) {
    next = other;
  }

  void put(Walk walk) throws InterruptedException {
    tray.put(new Arrived(walk, System.nanoTime()));
  }

  /** Until the thread is interrupted. */
  Void work(Walk.Act part) throws InterruptedException {
    while (!Thread.currentThread().isInterrupted()) {
      Arrived one = tray.poll(1, TimeUnit.SECONDS);
      if (one != null) {
        take(one, part);
      }
    }
    return null;
  }

  private void take(Arrived one, Walk.Act part) throws InterruptedException {
    long began = waits ? one.at() : System.nanoTime();
    if (!succeeds(one.walk(), part)) {
      failed.incrementAndGet();
      return;
    }
    took.add(System.nanoTime() - began);
    done.incrementAndGet();
    if (next != null) {
      next.put(one.walk());
    }
  }

  private boolean succeeds(Walk walk, Walk.Act part) throws InterruptedException {
    Callable<Void> work =
        () -> {
          part.of(walk);
          return null;
        };
    FutureTask<Void> task = new FutureTask<>(work);
    task.run();
    try {
      task.get();
      return true;
    } catch (ExecutionException wrong) {
      LOG.log(Level.WARNING, "bench: " + name + " failed for " + walk, wrong.getCause());
      return false;
    }
  }

  void forget() {
    took.forget();
  }

  String name() {
    return name;
  }

  boolean waits() {
    return waits;
  }

  Figures took() {
    return took;
  }

  int done() {
    return done.get();
  }

  int failed() {
    return failed.get();
  }

  int inTray() {
    return tray.size();
  }

  private record Arrived(Walk walk, long at) {}
}
