package id.go.imigrasi.paspor.persistence.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.archive.ArchivedFile;
import id.go.imigrasi.paspor.domain.archive.FileBox;
import id.go.imigrasi.paspor.domain.archive.Retention;
import id.go.imigrasi.paspor.domain.archive.Series;
import id.go.imigrasi.paspor.domain.archive.TransferRegister;
import id.go.imigrasi.paspor.persistence.Cases;
import id.go.imigrasi.paspor.persistence.Counters;
import id.go.imigrasi.paspor.persistence.Database;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JpaArchiveTest {
  private static final Instant NOW = Instant.parse("2026-06-05T02:00:00Z");

  @Test
  void keepsAnEntryOfTheDispatchBookUntilItIsReceived() {
    List<ApplicationNumber> files = List.of(Cases.any(), Cases.any());
    TransferRegister sent = send("ARC-A", files);

    assertThat(onTheWay("ARC-A")).containsExactly(sent);
    TransferRegister received = sent.received(2, "tono", NOW.plusSeconds(60));
    Database.run(em -> archive(em).keep(received));
    assertThat(onTheWay("ARC-A")).isEmpty();
    assertThat(Database.<Optional<TransferRegister>>in(em -> archive(em).transferOf(files.get(1))))
        .contains(received);
  }

  @Test
  void carriesNoFileTwiceThroughTheDispatchBook() {
    ApplicationNumber file = Cases.any();
    send("ARC-B", List.of(file));

    assertThatThrownBy(() -> send("ARC-B", List.of(file))).isInstanceOf(PersistenceException.class);
  }

  @Test
  void numbersTheDispatchBookPerLocationAndYear() {
    assertThat(number("ARC-C", 2026)).isEqualTo("ARC-C/2026/000001");
    assertThat(number("ARC-C", 2026)).isEqualTo("ARC-C/2026/000002");
    assertThat(number("ARC-C", 2027)).isEqualTo("ARC-C/2027/000001");
  }

  @Test
  void knowsWhereAFileLiesAndWhenItsFateIsDue() {
    FileBox box = new FileBox("2026-0001", "R1", "A", 50, 0);
    ArchivedFile file =
        new ArchivedFile(
            Cases.any(),
            box.code(),
            1,
            Series.PASSPORT_APPLICATION.name(),
            LocalDate.of(2029, 6, 5));
    Database.run(em -> archive(em).keep(box));
    Database.run(em -> archive(em).keep(box.withOneMore()));
    Database.run(em -> archive(em).keep(file));

    assertThat(Database.<Optional<FileBox>>in(em -> archive(em).box("2026-0001")))
        .map(FileBox::files)
        .contains(1);
    assertThat(Database.<List<FileBox>>in(em -> archive(em).boxes()))
        .extracting(FileBox::code)
        .contains("2026-0001");
    assertThat(Database.<Optional<ArchivedFile>>in(em -> archive(em).fileOf(file.application())))
        .contains(file);
    assertThat(due(LocalDate.of(2029, 6, 4))).doesNotContain(file);
    assertThat(due(LocalDate.of(2029, 6, 5))).contains(file);
  }

  @ParameterizedTest
  @EnumSource(Series.class)
  void hasARetentionRuleForEverySeries(Series series) {
    Optional<Retention> rule =
        Database.in(em -> archive(em).retention(series.name(), LocalDate.of(2026, 6, 5)));

    assertThat(rule).map(r -> r.inForce().source()).contains("Permenkumham 54/2016");
  }

  private static TransferRegister send(String location, List<ApplicationNumber> files) {
    return Database.in(
        em -> {
          TransferRegister register =
              TransferRegister.handedOver(
                  archive(em).nextTransferNumber(location, 2026), location, files, "lina", NOW);
          archive(em).keep(register);
          return register;
        });
  }

  private static String number(String location, int year) {
    return Database.in(em -> archive(em).nextTransferNumber(location, year));
  }

  private static List<TransferRegister> onTheWay(String location) {
    return Database.in(em -> archive(em).onTheWay(location));
  }

  private static List<ArchivedFile> due(LocalDate day) {
    return Database.in(em -> archive(em).fateDue(day, 1000));
  }

  private static JpaArchive archive(EntityManager em) {
    return new JpaArchive(em, new Counters(em));
  }
}
