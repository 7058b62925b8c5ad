package id.go.imigrasi.paspor.crash;

import id.go.imigrasi.paspor.it.BuiltOffice;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;

/**
 * An office with neighbours of its own, started by the demo's own scripts: two processes that a
 * test may kill without warning and start again on what they left on the disk.
 */
final class ServerPair implements AutoCloseable {
  private static final Path SCRIPT = Path.of("src/test/scripts/pair.sh").toAbsolutePath();

  /** Of the office: pages, management; a hundred above them the neighbours'. */
  private static final int[] PORTS = {8080, 9990, 8180, 10090, 21616, 21717, 3125};

  private static final String DATABASE = System.getProperty("paspor.killed.database", "h2");

  private final Path build = Path.of(System.getProperty("paspor.ear")).getParent();
  private final Path place;
  private final int offset;

  private final EmbeddedPostgres database;
  private String options = "";

  private ServerPair(Path place, int offset, String database) throws IOException {
    this.place = place;
    this.offset = offset;
    this.database = "postgresql".equals(database) ? postgresql() : null;
  }

  /** Two-phase commits are what a killed office leaves half done. */
  private static EmbeddedPostgres postgresql() throws IOException {
    return EmbeddedPostgres.builder().setServerConfig("max_prepared_transactions", "40").start();
  }

  private String url() {
    return "jdbc:postgresql://127.0.0.1:" + database.getPort() + "/postgres";
  }

  /** Both from nothing, with the built EAR; nothing runs yet. */
  static ServerPair fresh(String name) throws IOException {
    return fresh(name, DATABASE);
  }

  /** The same with all that the office keeps in files below its base directory. */
  static ServerPair inFiles(String name) throws IOException {
    return fresh(name, "h2");
  }

  private static ServerPair fresh(String name, String database) throws IOException {
    Path place = Path.of("target", name).toAbsolutePath();
    ServerPair pair = new ServerPair(place, freeOffset(), database);
    pair.forget();
    pair.run("prepare", pair.database == null ? "" : pair.url());
    Path ear = pair.place.resolve("office/deployments/paspor.ear");
    BuiltOffice.withTests().as(ZipExporter.class).exportTo(ear.toFile());
    new ProcessBuilder(pair.command("watch", Long.toString(ProcessHandle.current().pid())))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
    return pair;
  }

  /** Starts them together and waits until both report ready. */
  void start(String... names) {
    Arrays.stream(names).forEach(name -> run("launch", name));
    Arrays.stream(names).forEach(name -> run("await", name));
  }

  /** Where the base directories and the keys of both lie. */
  Path place() {
    return place;
  }

  /** Further options of the office's and the neighbours' Java, for the next starts. */
  void javaOptions(String more) {
    options = more;
  }

  boolean runs(String name) {
    Path pid = place.resolve(name).resolve("pid");
    try {
      return Files.exists(pid)
          && ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()))
              .filter(ProcessHandle::isAlive)
              .isPresent();
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }

  /** As a power cut ends it. */
  void kill(String name) {
    run("kill", name);
  }

  /** As an operator ends it; waits until it is gone. */
  void stop(String name) {
    run("stop", name);
  }

  String office() {
    return "http://127.0.0.1:" + (8080 + offset);
  }

  String neighbours() {
    return "http://127.0.0.1:" + (8180 + offset);
  }

  /** What a server has logged since it was started first, without the stack traces. */
  List<String> log(String name) {
    try (Stream<String> lines = Files.lines(place.resolve(name).resolve("log/server.log"))) {
      return lines.filter(line -> !line.startsWith("\tat ")).toList();
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }

  @Override
  public void close() {
    run("kill", "office");
    run("kill", "neighbours");
    if (database != null) {
      try {
        database.close();
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }

  private void run(String verb, String argument) {
    try {
      Path told = Files.createTempFile("pair", ".txt");
      ProcessBuilder command =
          new ProcessBuilder(command(verb, argument))
              .redirectErrorStream(true)
              .redirectOutput(told.toFile());
      command.environment().merge("PASPOR_JAVA_OPTS", options, (own, more) -> own + " " + more);
      Process process = command.start();
      int ended = process.waitFor();
      String words = Files.readString(told, StandardCharsets.UTF_8);
      Files.delete(told);
      if (ended != 0) {
        throw new IllegalStateException(verb + " " + argument + ": " + words);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private List<String> command(String verb, String argument) {
    List<String> command = new ArrayList<>();
    command.add(SCRIPT.toString());
    command.add(build.toString());
    command.add(System.getProperty("jboss.home"));
    command.add(place.toString());
    command.add(Integer.toString(offset));
    command.add(verb);
    if (!argument.isEmpty()) {
      command.add(argument);
    }
    return command;
  }

  private void forget() throws IOException {
    if (Files.exists(place)) {
      try (Stream<Path> old = Files.walk(place)) {
        old.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
      }
    }
  }

  private static int freeOffset() {
    int first = Integer.parseInt(System.getProperty("paspor.it.offset")) + 3;
    return IntStream.iterate(first, each -> each + 10)
        .limit(20)
        .filter(each -> Arrays.stream(PORTS).noneMatch(port -> isTaken(port + each)))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no free ports for a second office"));
  }

  private static boolean isTaken(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress("127.0.0.1", port), 200);
      return true;
    } catch (IOException free) {
      return false;
    }
  }
}
