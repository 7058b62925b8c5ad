package id.go.imigrasi.paspor.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator has left out or made too easy keeps a real office shut. */
class ProductionSettingsTest {

  private static final Path PRODUCTION = Path.of("src/main/production").toAbsolutePath();
  private static final int REFUSED = 78;

  @TempDir Path folder;
  private Path settings;

  @BeforeEach
  void everythingFilledIn() throws IOException {
    AtomicInteger number = new AtomicInteger();
    Path certificate = Files.createFile(folder.resolve("office.p12"));
    String filled =
        Pattern.compile("^([a-z][A-Za-z0-9.-]*)=$", Pattern.MULTILINE)
            .matcher(Files.readString(PRODUCTION.resolve("office/office.properties.example")))
            .replaceAll(line -> line.group(1) + "=" + value(line, number.incrementAndGet()));
    settings = folder.resolve("office.properties");
    Files.writeString(settings, filled);
    change("paspor.tls.keystore", certificate.toString());
    Files.setPosixFilePermissions(settings, PosixFilePermissions.fromString("rw-------"));
  }

  private static String value(MatchResult line, int number) {
    return line.group(1).contains("password") ? "kayu-gaharu-tua-" + number : "nilai" + number;
  }

  @Test
  void goesOnToTheDatabaseWhenNothingIsWrong() throws Exception {
    assertThat(start()).doesNotContain("settings:").contains("The database cannot be asked");
  }

  @Test
  void refusesWithoutSettings() throws Exception {
    Files.delete(settings);

    assertThat(start()).contains("is missing", "exit " + REFUSED);
  }

  @Test
  void refusesWhenASettingIsEmpty() throws Exception {
    change("paspor.database.url", "");

    assertThat(start()).contains("paspor.database.url is empty", "exit " + REFUSED);
  }

  @Test
  void refusesWithoutTheCertificate() throws Exception {
    change("paspor.tls.keystore", folder.resolve("none.p12").toString());

    assertThat(start()).contains("paspor.tls.keystore: there is no file", "exit " + REFUSED);
  }

  @Test
  void refusesAnEmptyPasswordOfANeighbour() throws Exception {
    change("paspor.dukcapil.password", "");

    assertThat(start()).contains("paspor.dukcapil.password is empty", "exit " + REFUSED);
  }

  @Test
  void refusesSettingsThatOthersCanRead() throws Exception {
    Files.setPosixFilePermissions(settings, PosixFilePermissions.fromString("rw-r--r--"));

    assertThat(start()).contains("can be read by others", "exit " + REFUSED);
  }

  @Test
  void refusesAShortPassword() throws Exception {
    change("paspor.database.password", "k4yu-g4h4ru");

    assertThat(start()).contains("paspor.database.password is shorter", "exit " + REFUSED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"my-Password-of-2026", "changeme-changeme", "Rahasia-rahasia-1"})
  void refusesAPasswordThatEverybodyTriesFirst(String weak) throws Exception {
    change("paspor.tls.password", weak);

    assertThat(start()).contains("paspor.tls.password contains a word", "exit " + REFUSED);
  }

  @Test
  void refusesOnePasswordForTwoThings() throws Exception {
    change("paspor.tls.password", "kayu-gaharu-tua-sama");
    change("paspor.database.password", "kayu-gaharu-tua-sama");

    assertThat(start()).contains("paspor.tls.password is used for something else");
  }

  private void change(String name, String value) throws IOException {
    Files.writeString(
        settings,
        Files.readString(settings)
            .replaceAll("(?m)^" + Pattern.quote(name) + "=.*$", name + "=" + value));
  }

  /** Runs the start command; hands back all it said, and its exit code. */
  private String start() throws IOException, InterruptedException {
    ProcessBuilder command = new ProcessBuilder("bash", PRODUCTION.resolve("bin/office.sh") + "");
    command.environment().put("PASPOR_SETTINGS", settings.toString());
    Process process =
        command.redirectErrorStream(true).redirectInput(ProcessBuilder.Redirect.PIPE).start();
    process.getOutputStream().close();
    try (InputStream said = process.getInputStream()) {
      String text = new String(said.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      return text + "exit " + process.exitValue();
    }
  }
}
