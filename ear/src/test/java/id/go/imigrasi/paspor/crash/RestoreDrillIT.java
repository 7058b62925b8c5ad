package id.go.imigrasi.paspor.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.imigrasi.paspor.container.OwnServers;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The drill: what was kept at noon is brought back in the afternoon. The station's journal does not
 * go back in time, and no second passport is made on a blank that nobody has looked for.
 */
@OwnServers
@Tag("long")
class RestoreDrillIT {
  private ServerPair servers;

  @TempDir Path noon;
  @TempDir Path journal;

  @AfterEach
  void close() {
    if (servers != null) {
      servers.close();
    }
  }

  @Test
  void everyLaterBlankIsShownAndStopsThePrinterUntilTwoPeopleHaveFoundIt() throws IOException {
    servers = ServerPair.inFiles("it-restored");
    servers.start("neighbours", "office");
    Outside outside = new Outside(servers);
    Cases cases = new Cases(outside);
    outside.openTheOffice("X64");
    String morning = made(outside, cases, cases.approvedSomebodyNew(1));
    String approved = cases.approvedSomebodyNew(2);

    servers.stop("office");
    copy(servers.data(), noon);
    servers.start("office");
    made(outside, cases, approved);
    cases.isMadeOnce(approved);

    servers.stop("office");
    bringBack();
    servers.start("office");
    assertThat(cases.status(morning)).isEqualTo("IN_QUALITY");
    assertThat(cases.status(approved)).isEqualTo("APPROVED");
    assertThat(cases.count(approved, "restored")).isEqualTo(1);
    assertThat(outside.took("print", approved, 0)).isFalse();
    assertThat(cases.count(approved, "orders")).isZero();

    assertThat(outside.took("reconcile", approved, 0)).isTrue();
    assertThat(cases.count(approved, "restored")).isZero();
    made(outside, cases, approved);
    cases.isMadeOnce(approved);
  }

  private static String made(Outside outside, Cases cases, String number) {
    Cases.soon(() -> outside.took("print", number, 0));
    await().atMost(Cases.PATIENCE).until(() -> "IN_QUALITY".equals(cases.status(number)));
    return number;
  }

  /** Everything but the station's journal, as the operations page says. */
  private void bringBack() throws IOException {
    Path data = servers.data();
    copy(data.resolve("station"), journal);
    Files.walkFileTree(data, new Emptying());
    copy(noon, data);
    Files.walkFileTree(data.resolve("station"), new Emptying());
    copy(journal, data.resolve("station"));
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            Files.createDirectories(to.resolve(from.relativize(folder).toString()));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.copy(file, to.resolve(from.relativize(file).toString()));
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Folders stay. */
  private static final class Emptying extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }
  }
}
