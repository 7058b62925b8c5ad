package id.go.imigrasi.paspor.demo;

import id.go.imigrasi.paspor.neighbours.people.Fingers;
import id.go.imigrasi.paspor.neighbours.people.Papers;
import id.go.imigrasi.paspor.neighbours.people.Portraits;
import id.go.imigrasi.paspor.neighbours.people.Signatures;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/** Faces, fingers, signatures and papers of the players, drawn ahead on all processors. */
final class Pictures implements AutoCloseable {
  private static final int FINGERS = 10;

  private final Portraits portraits = new Portraits();
  private final Fingers fingers = new Fingers();
  private final Signatures signatures = new Signatures();
  private final Papers papers = new Papers();
  private final Map<String, Future<byte[]>> drawn = new ConcurrentHashMap<>();
  private final ExecutorService artists =
      Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
  private final Map<Player, Player> borrowed = new HashMap<>();
  private final long models;

  /** Everybody has hands and a face of his own. */
  Pictures() {
    this(Long.MAX_VALUE);
  }

  /** Where there are more people than pictures: so many models stand for all. */
  Pictures(long models) {
    this.models = models;
  }

  /** Somebody comes under a name of his own with the hands of somebody who was here before. */
  void laysHandsOf(Player who, Player whose) {
    borrowed.put(who, whose);
  }

  /** Begins to draw what the booth will ask for. */
  void drawForTheBooth(Player player, LocalDate day) {
    draw(faceKey(player), () -> drawFace(player, day));
    if (!player.isChildOn(day)) {
      for (int finger = 1; finger <= FINGERS; finger++) {
        int position = finger;
        draw(fingerKey(player, finger), () -> fingers.png(hands(player), position, 1));
      }
    }
  }

  void drawPaper(Player player, Papers.Kind kind) {
    draw(paperKey(player, kind), () -> papers.jpeg(kind, player.person()));
  }

  byte[] face(Player player, LocalDate day) throws ExecutionException, InterruptedException {
    return take(faceKey(player), () -> drawFace(player, day));
  }

  /**
   * @param finger 1 (right thumb) to 10 (left little finger)
   */
  byte[] finger(Player player, int finger) throws ExecutionException, InterruptedException {
    return take(fingerKey(player, finger), () -> fingers.png(hands(player), finger, 1));
  }

  byte[] pressAgain(Player player, int finger) throws ExecutionException, InterruptedException {
    return take(fingerKey(player, finger) + " again", () -> fingers.png(hands(player), finger, 2));
  }

  void drawForTheHandOver(Player player, int finger) {
    draw(fingerKey(player, finger) + " again", () -> fingers.png(hands(player), finger, 2));
  }

  byte[] signature(Player player, int time) {
    return signatures.png(player.seed(), time);
  }

  byte[] paper(Player player, Papers.Kind kind) throws ExecutionException, InterruptedException {
    return take(paperKey(player, kind), () -> papers.jpeg(kind, player.person()));
  }

  @Override
  public void close() {
    artists.shutdownNow();
  }

  private byte[] drawFace(Player player, LocalDate day) {
    return portraits.jpeg(model(player), player.person().woman(), player.person().ageOn(day));
  }

  private void draw(String key, Callable<byte[]> drawing) {
    drawn.computeIfAbsent(key, missing -> artists.submit(drawing));
  }

  private long model(Player player) {
    return models == Long.MAX_VALUE ? player.seed() : Cast.FIRST + player.seed() % models;
  }

  private long hands(Player player) {
    return model(borrowed.getOrDefault(player, player));
  }

  /** A picture of somebody's own is used once, so it is forgotten when it is taken. */
  private byte[] take(String key, Callable<byte[]> drawing)
      throws ExecutionException, InterruptedException {
    Future<byte[]> ahead = models == Long.MAX_VALUE ? drawn.remove(key) : drawn.get(key);
    if (ahead != null) {
      return ahead.get();
    }
    FutureTask<byte[]> now = new FutureTask<>(drawing);
    now.run();
    return now.get();
  }

  private String faceKey(Player player) {
    return "face " + model(player);
  }

  private String fingerKey(Player player, int finger) {
    return "finger " + hands(player) + " " + finger;
  }

  private String paperKey(Player player, Papers.Kind kind) {
    return "paper " + model(player) + " " + kind;
  }
}
