package id.go.imigrasi.paspor.integration.personalization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.booklet.BookletNumber;
import id.go.imigrasi.paspor.domain.personalization.StationState;
import id.go.imigrasi.paspor.domain.personalization.StationWork;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStationJournalTest {
  @TempDir Path folder;

  @Test
  void tellsWhatTheStationDidForThisDatabaseTheNewestFirst() {
    FileStationJournal journal = new FileStationJournal(folder.resolve("new"));
    assertThat(journal.of("a")).isEmpty();
    StationWork first = work("a", "X2000001");
    StationWork second = work("a", "X2000002");
    journal.write(first);
    journal.write(work("b", "X2000009"));
    journal.write(second);

    assertThat(journal.of("a")).containsExactly(second, first);
  }

  @Test
  void goesOnAfterAStartAndDropsALineThatACrashCutOff() throws IOException {
    StationWork first = work("a", "X2000001");
    new FileStationJournal(folder).write(first);
    Files.writeString(folder.resolve("station.log"), "a\t00", StandardOpenOption.APPEND);
    FileStationJournal again = new FileStationJournal(folder);
    assertThat(again.of("a")).containsExactly(first);
    StationWork second = work("a", "X2000002");
    again.write(second);
    assertThat(again.of("a")).containsExactly(second, first);
  }

  @Test
  void seesALineThatWasChanged() throws IOException {
    FileStationJournal journal = new FileStationJournal(folder);
    journal.write(work("a", "X2000001"));
    journal.write(work("a", "X2000002"));
    Path file = folder.resolve("station.log");
    Files.writeString(file, Files.readString(file).replace("X2000001", "X2000003"));
    assertThatThrownBy(() -> journal.of("a")).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void namesABlankWhoseWorkWasKilledBetweenTheCommitAndItsLine() {
    FileStationJournal journal = new FileStationJournal(folder);
    StationWork done = work("a", "X2000001");
    StationWork undone = work("a", "X2000002");
    StationWork killed = work("a", "X2000003");
    journal.begin(done);
    journal.write(done);
    journal.begin(undone);
    journal.undo(undone);
    journal.begin(killed);

    FileStationJournal again = new FileStationJournal(folder);
    assertThat(again.of("a")).containsExactly(done);
    assertThat(again.begun("a")).containsExactly(killed);
    assertThat(again.begun("b")).isEmpty();
  }

  @Test
  void namesItNoMoreOnceTheSameWorkWasDoneAgain() {
    StationWork work = work("a", "X2000001");
    new FileStationJournal(folder).begin(work);
    FileStationJournal again = new FileStationJournal(folder);
    again.begin(work);
    again.write(work);
    assertThat(again.begun("a")).isEmpty();
    assertThat(again.of("a")).containsExactly(work);
  }

  @Test
  void holdsTheWorkBackWhenItCannotNameTheBlankAndCutsHalfALineOff() throws IOException {
    List<String> heldBack = new ArrayList<>();
    FileStationJournal journal = new FileStationJournal(folder);
    journal.transaction = transaction(heldBack);
    StationWork before = work("a", "X2000001");
    StationWork after = work("a", "X2000003");
    journal.begin(before);
    journal.write(before);
    Path file = folder.resolve("station.log");
    Path aside = Files.move(file, folder.resolve("aside"));
    Files.createDirectory(file);

    StationWork refused = work("a", "X2000002");
    assertThatThrownBy(() -> journal.begin(refused)).isInstanceOf(UncheckedIOException.class);
    assertThat(heldBack).containsExactly("setRollbackOnly");

    Files.delete(file);
    Files.move(aside, file);
    Files.writeString(file, "a\thalf", StandardOpenOption.APPEND);
    journal.begin(after);
    journal.write(after);
    assertThat(journal.of("a")).containsExactly(after, before);
    assertThat(journal.begun("a")).isEmpty();
  }

  private static TransactionSynchronizationRegistry transaction(List<String> called) {
    return (TransactionSynchronizationRegistry)
        Proxy.newProxyInstance(
            FileStationJournalTest.class.getClassLoader(),
            new Class<?>[] {TransactionSynchronizationRegistry.class},
            (proxy, method, given) -> {
              called.add(method.getName());
              return null;
            });
  }

  private static StationWork work(String epoch, String booklet) {
    return new StationWork(
        epoch,
        UUID.randomUUID(),
        new ApplicationNumber("2110260601000019"),
        new BookletNumber(booklet),
        StationState.DONE,
        Instant.parse("2026-06-05T02:00:00Z"));
  }
}
