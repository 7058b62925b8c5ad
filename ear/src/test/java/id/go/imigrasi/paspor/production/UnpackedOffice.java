package id.go.imigrasi.paspor.production;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The production zip unpacked in a folder, and the commands that are run there. */
final class UnpackedOffice implements AutoCloseable {
  private static final long MINUTES = 3;
  private static final String MANAGEMENT = "http://127.0.0.1:%d/health/ready";

  private final Path folder;
  private final int offset;
  private Process opened;

  /**
   * @param offset added to the server's ports
   */
  UnpackedOffice(Path zip, Path place, int offset) throws IOException {
    this.folder = place.resolve(zip.getFileName().toString().replace(".zip", ""));
    this.offset = offset;
    try (FileSystem packed =
            FileSystems.newFileSystem(zip, Map.of("enablePosixFileAttributes", "true"));
        Stream<Path> all = Files.walk(packed.getPath("/"))) {
      all.skip(1).forEach(each -> unpack(each, place));
    }
  }

  /** As unzip does it: with the rights that the zip says. */
  private static void unpack(Path packed, Path place) {
    try {
      Path to = place.resolve(packed.toString().substring(1));
      Files.copy(packed, to, StandardCopyOption.REPLACE_EXISTING);
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(packed));
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  /** How a command ended, and all that it said. */
  record Ended(int status, String said) {}

  /** Runs one line of the operator's page to its end. */
  Ended run(String line, String typed, Map<String, String> environment)
      throws IOException, InterruptedException {
    Path said = Files.createTempFile("said", ".txt");
    Process process = started(line, environment, said);
    process.getOutputStream().write(typed.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroy();
      throw new IllegalStateException(line + " does not end");
    }
    return new Ended(process.exitValue(), Files.readString(said));
  }

  /** Opens the office and waits until it says that it is ready. */
  void open(String line) throws IOException, InterruptedException {
    String moved = line + " -Djboss.socket.binding.port-offset=" + offset;
    opened = started(moved, Map.of("JAVA_OPTS", javaOptions()), file("opened.log"));
    Runtime.getRuntime().addShutdownHook(new Thread(opened::destroy));
    opened.getOutputStream().close();
    long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(2 * MINUTES);
    while (!ready()) {
      if (!opened.isAlive() || System.nanoTime() > until) {
        throw new IllegalStateException("not opened: " + Files.readString(file("opened.log")));
      }
      opened.waitFor(500, TimeUnit.MILLISECONDS);
    }
  }

  String address() {
    return "https://127.0.0.1:" + (8443 + offset);
  }

  private boolean ready() throws InterruptedException {
    URI address = URI.create(String.format(Locale.ROOT, MANAGEMENT, 9990 + offset));
    try {
      return HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static String javaOptions() {
    return "-Xms128m -Xmx1g -XX:+UseSerialGC -XX:TieredStopAtLevel=1"
        + " -Djava.net.preferIPv4Stack=true -Djava.awt.headless=true";
  }

  private Process started(String line, Map<String, String> environment, Path said)
      throws IOException {
    ProcessBuilder command = new ProcessBuilder("bash", "-c", line).directory(folder.toFile());
    command.environment().putAll(environment);
    return command.redirectErrorStream(true).redirectOutput(said.toFile()).start();
  }

  /** SIGTERM, and waits for the end. */
  @Override
  public void close() {
    if (opened != null) {
      opened.destroy();
      opened.onExit().orTimeout(MINUTES, TimeUnit.MINUTES).join();
    }
  }
}
