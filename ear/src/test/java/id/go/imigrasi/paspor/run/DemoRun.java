package id.go.imigrasi.paspor.run;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The start command as somebody runs it in a terminal: what it prints, and how it is closed. */
final class DemoRun implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Process script;
  private final Path printed;

  /**
   * @param place where the office keeps its database, keys and journal
   * @param offset added to every port
   */
  DemoRun(Path place, int offset) throws IOException {
    Path build = Path.of(System.getProperty("paspor.ear")).getParent();
    printed = Files.createTempFile("run", ".txt");
    ProcessBuilder command =
        // whoever runs the tests in the background ignores Ctrl-C; the office must not inherit that
        new ProcessBuilder(
            "env",
            "--default-signal=INT",
            Path.of("src/main/scripts/run.sh").toAbsolutePath().toString(),
            build.toString(),
            System.getProperty("jboss.home"),
            place.toString());
    command.environment().put("PASPOR_PORT_OFFSET", Integer.toString(offset));
    script = command.redirectErrorStream(true).redirectOutput(printed.toFile()).start();
    Runtime.getRuntime().addShutdownHook(new Thread(script::destroy));
  }

  /** All that the terminal shows by now. */
  String screen() {
    try {
      return Files.readString(printed);
    } catch (IOException gone) {
      throw new IllegalStateException(gone);
    }
  }

  void awaits(String words) {
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(200))
        .until(() -> !script.isAlive() || screen().contains(words));
    if (!screen().contains(words)) {
      throw new IllegalStateException("the start command ended: " + screen());
    }
  }

  /**
   * Sends a signal to the start command alone, and waits for its end.
   *
   * @param signal INT for Ctrl-C, TERM
   */
  void closeBy(String signal) throws IOException, InterruptedException {
    new ProcessBuilder("bash", "-c", "kill -" + signal + " " + script.pid()).start().waitFor();
    if (!script.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new IllegalStateException("the start command does not end: " + screen());
    }
  }

  int status() {
    return script.exitValue();
  }

  @Override
  public void close() {
    script.destroy();
    script.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
  }
}
