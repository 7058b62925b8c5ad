package id.go.imigrasi.paspor.production;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The commands of the production zip laid beside an office's base directory, with settings that
 * nobody objects to; the database is one whose own tool copies it.
 */
public final class OperatorsCommands {
  private static final Path PRODUCTION = Path.of("src/main/production").toAbsolutePath();

  private final Path home;
  private final Path settings;

  /**
   * @param home has or gets the base directory {@code office}
   * @param keys folder of the keysets
   */
  public OperatorsCommands(Path home, Path keys) throws IOException {
    this.home = home;
    Files.createDirectories(home.resolve("bin"));
    Files.createDirectories(home.resolve("office"));
    try (Stream<Path> commands = Files.list(PRODUCTION.resolve("bin"))) {
      for (Path command : commands.toList()) {
        copy(command, home.resolve("bin").resolve(command.getFileName()));
      }
    }
    Path example = PRODUCTION.resolve("office/office.properties.example");
    copy(example, home.resolve("office/office.properties.example"));
    settings = home.resolve("commands.properties");
    Files.writeString(settings, filled(Files.readString(example), keys));
    Files.setPosixFilePermissions(settings, PosixFilePermissions.fromString("rw-------"));
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
  }

  private String filled(String example, Path keys) throws IOException {
    AtomicInteger number = new AtomicInteger();
    Path certificate = home.resolve("commands.p12");
    Files.writeString(certificate, "");
    return Pattern.compile("^([a-z][A-Za-z0-9.-]*)=$", Pattern.MULTILINE)
        .matcher(example)
        .replaceAll(
            line ->
                line.group(1)
                    + "="
                    + switch (line.group(1)) {
                      case "paspor.database.url" -> "jdbc:h2:file";
                      case "paspor.keys.directory" -> keys;
                      case "paspor.tls.keystore" -> certificate;
                      default -> value(line, number.incrementAndGet());
                    });
  }

  private static String value(MatchResult line, int number) {
    return line.group(1).contains("password") ? "kayu-gaharu-tua-" + number : "nilai" + number;
  }

  /** How a command ended, and all that it said. */
  public record Ended(int status, String said) {}

  /** Runs {@code bin/backup.sh} or {@code bin/restore.sh} with that folder. */
  public Ended run(String command, Path folder) throws IOException, InterruptedException {
    Path said = Files.createTempFile("said", ".txt");
    ProcessBuilder line =
        new ProcessBuilder("bash", home.resolve("bin").resolve(command) + "", folder.toString());
    line.environment().put("PASPOR_SETTINGS", settings.toString());
    int status = line.redirectErrorStream(true).redirectOutput(said.toFile()).start().waitFor();
    String text = Files.readString(said, StandardCharsets.UTF_8);
    Files.delete(said);
    return new Ended(status, text);
  }
}
