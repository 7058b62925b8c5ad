package id.go.imigrasi.paspor.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the operator copies at noon comes back in the afternoon, but for the station's journal. */
class BackupAndRestoreTest {
  private static final int OPEN = 75;
  private static final int THERE = 73;
  private static final int NOT_WHOLE = 65;

  @TempDir Path place;
  private Path data;
  private Path keys;
  private Path noon;
  private OperatorsCommands commands;

  @BeforeEach
  void anOfficeAtNoon() throws IOException {
    data = place.resolve("office/data");
    keys = place.resolve("keys");
    noon = place.resolve("noon");
    Files.createDirectories(keys);
    commands = new OperatorsCommands(place, keys);
    write(data.resolve("activemq/journal"), "noon");
    write(data.resolve("station/station.log"), "noon");
    write(keys.resolve("images.json"), "noon");
  }

  @Test
  void allButTheStationsJournalIsAgainAsAtNoon() throws Exception {
    ok("backup.sh");
    afternoon();
    ok("restore.sh");
    assertThat(data.resolve("activemq/journal")).hasContent("noon");
    assertThat(data.resolve("activemq/later")).doesNotExist();
    assertThat(keys.resolve("images.json")).hasContent("noon");
    assertThat(data.resolve("station/station.log")).hasContent("afternoon");
  }

  @Test
  void aBackupThatWasChangedTouchesNothing() throws Exception {
    ok("backup.sh");
    afternoon();
    Files.writeString(noon.resolve("keys/images.json"), "x", StandardOpenOption.APPEND);
    assertThat(commands.run("restore.sh", noon).status()).isEqualTo(NOT_WHOLE);
    assertThat(data.resolve("activemq/journal")).hasContent("afternoon");
    assertThat(keys.resolve("images.json")).hasContent("afternoon");
  }

  @Test
  void aBackupIsNeverWrittenOverAnother() throws Exception {
    ok("backup.sh");
    afternoon();
    assertThat(commands.run("backup.sh", noon).status()).isEqualTo(THERE);
    assertThat(noon.resolve("keys/images.json")).hasContent("noon");
  }

  @Test
  void anOpenOfficeIsNeitherCopiedNorReplaced() throws Exception {
    ok("backup.sh");
    Process open =
        new ProcessBuilder(
                "bash",
                "-c",
                "echo open; read -r line",
                "office",
                "-Djboss.server.base.dir=" + place.resolve("office").toRealPath())
            .start();
    try {
      assertThat(open.getInputStream().read()).isPositive();
      assertThat(commands.run("backup.sh", place.resolve("second")).status()).isEqualTo(OPEN);
      assertThat(commands.run("restore.sh", noon).status()).isEqualTo(OPEN);
      assertThat(place.resolve("second")).doesNotExist();
    } finally {
      open.destroy();
      open.waitFor();
    }
    ok("restore.sh");
  }

  private void afternoon() throws IOException {
    write(data.resolve("activemq/journal"), "afternoon");
    write(data.resolve("activemq/later"), "afternoon");
    write(data.resolve("station/station.log"), "afternoon");
    write(keys.resolve("images.json"), "afternoon");
  }

  private void ok(String command) throws Exception {
    OperatorsCommands.Ended ended = commands.run(command, noon);
    assertThat(ended.status()).as(ended.said()).isZero();
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
