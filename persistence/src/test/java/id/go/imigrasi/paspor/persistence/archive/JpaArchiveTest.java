package id.go.imigrasi.paspor.persistence.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.archive.ArchivedFile;
import id.go.imigrasi.paspor.domain.archive.AwaitedFile;
import id.go.imigrasi.paspor.domain.archive.FileBox;
import id.go.imigrasi.paspor.domain.archive.FileContent;
import id.go.imigrasi.paspor.domain.archive.FilePaper;
import id.go.imigrasi.paspor.domain.archive.Loan;
import id.go.imigrasi.paspor.domain.archive.Retention;
import id.go.imigrasi.paspor.domain.archive.Series;
import id.go.imigrasi.paspor.domain.archive.Shortfall;
import id.go.imigrasi.paspor.domain.archive.TransferRegister;
import id.go.imigrasi.paspor.domain.ending.Ending;
import id.go.imigrasi.paspor.domain.ending.Endings;
import id.go.imigrasi.paspor.domain.letter.LetterKind;
import id.go.imigrasi.paspor.persistence.Cases;
import id.go.imigrasi.paspor.persistence.Counters;
import id.go.imigrasi.paspor.persistence.Database;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JpaArchiveTest {
  private static final Instant NOW = Instant.parse("2026-06-05T02:00:00Z");
  private static final LocalDate DUE = LocalDate.of(2026, 6, 12);

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
  void whatStaysBehindIsAwaitedUntilItIsSentAnew() {
    List<ApplicationNumber> files = List.of(Cases.any(), Cases.any(), Cases.any());
    Shortfall incomplete = Shortfall.without(Set.of(FilePaper.REJECTION_LETTER, FilePaper.COPIES));
    TransferRegister noted =
        send("ARC-D", files)
            .leaving(files.get(0), Shortfall.missing())
            .leaving(files.get(1), incomplete);
    Database.run(em -> archive(em).keep(noted));
    assertThat(onTheWay("ARC-D")).containsExactly(noted);
    assertThat(awaited("ARC-D")).isEmpty();

    TransferRegister received = noted.received(2, "tono", NOW.plusSeconds(60));
    Database.run(em -> archive(em).keep(received));

    assertThat(awaited("ARC-D"))
        .containsExactlyInAnyOrder(
            new AwaitedFile(files.get(0), noted.number(), Shortfall.missing(), NOW.plusSeconds(60)),
            new AwaitedFile(files.get(1), noted.number(), incomplete, NOW.plusSeconds(60)));
    assertThat(Database.<Optional<TransferRegister>>in(em -> archive(em).transferOf(files.get(1))))
        .isEmpty();
    send("ARC-D", files.subList(0, 2));
    assertThat(awaited("ARC-D")).isEmpty();
    assertThat(Database.<Optional<TransferRegister>>in(em -> archive(em).transfer(noted.number())))
        .contains(received);
  }

  @Test
  void lendsAFolderToOneAtATime() {
    ApplicationNumber file = boxed("2026-0007").application();
    Loan lent = Loan.of(file, "budi", "BAP", DUE, "tono", NOW, LocalDate.of(2026, 6, 5));
    Database.run(em -> new JpaLoans(em).keep(lent));
    assertThatThrownBy(
            () ->
                Database.run(
                    em ->
                        new JpaLoans(em)
                            .keep(
                                Loan.of(
                                    file, "sari", "BAP", DUE, "tono", NOW.plusSeconds(1), DUE))))
        .hasMessage("archive.loan.out");
    assertThat(Database.<Optional<Loan>>in(em -> new JpaLoans(em).outOf(file))).contains(lent);

    Database.run(em -> new JpaLoans(em).keep(lent.takenBack("tono", NOW.plusSeconds(60))));
    assertThat(Database.<Optional<Loan>>in(em -> new JpaLoans(em).outOf(file))).isEmpty();
    Loan next = Loan.of(file, "sari", "BAP", DUE, "tono", NOW.plusSeconds(90), DUE);
    Database.run(em -> new JpaLoans(em).keep(next));
    assertThat(Database.<List<Loan>>in(em -> new JpaLoans(em).out(10))).contains(next);
  }

  @Test
  void theCheckListAsksForALetterOfEveryRejection() {
    List<FileContent> list =
        Database.in(em -> new JpaRetentionSchedule(em).contents(LocalDate.of(2026, 6, 5)));
    assertThat(list)
        .filteredOn(line -> line.paper() == FilePaper.REJECTION_LETTER)
        .extracting(FileContent::after)
        .containsExactlyInAnyOrderElementsOf(
            Endings.table().stream()
                .filter(ending -> ending.letters().contains(LetterKind.REJECTION))
                .map(Ending::step)
                .toList());
  }

  @Test
  void knowsWhereAFileLiesAndWhenItsFateIsDue() {
    ArchivedFile file = boxed("2026-0001");

    assertThat(Database.<Optional<FileBox>>in(em -> archive(em).box("2026-0001")))
        .map(FileBox::files)
        .contains(1);
    assertThat(Database.<List<FileBox>>in(em -> archive(em).boxes()))
        .extracting(FileBox::code)
        .contains("2026-0001");
    assertThat(Database.<Optional<ArchivedFile>>in(em -> archive(em).fileOf(file.application())))
        .contains(file);
    assertThat(closedBy(LocalDate.of(2026, 6, 4))).doesNotContain(file);
    assertThat(closedBy(LocalDate.of(2026, 6, 5))).contains(file);
    Database.run(em -> archive(em).keep(file.destroyed("BA-1/2029")));
    assertThat(closedBy(LocalDate.of(2026, 6, 5)))
        .extracting(ArchivedFile::application)
        .doesNotContain(file.application());
  }

  @ParameterizedTest
  @EnumSource(Series.class)
  void hasARetentionRuleForEverySeries(Series series) {
    Optional<Retention> rule =
        Database.in(
            em -> new JpaRetentionSchedule(em).retention(series.name(), LocalDate.of(2026, 6, 5)));

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

  private static List<AwaitedFile> awaited(String location) {
    return Database.in(em -> archive(em).awaited(location));
  }

  private static ArchivedFile boxed(String code) {
    FileBox box = new FileBox(code, "R1", "A", 50, 0);
    Database.run(em -> archive(em).keep(box));
    FileBox fuller = box.withOneMore();
    Database.run(em -> archive(em).keep(fuller));
    ArchivedFile file =
        ArchivedFile.in(
            fuller, Cases.any(), Series.PASSPORT_APPLICATION.name(), LocalDate.of(2026, 6, 5));
    Database.run(em -> archive(em).keep(file));
    return file;
  }

  private static List<ArchivedFile> closedBy(LocalDate day) {
    return Database.in(em -> archive(em).closedBy(Series.PASSPORT_APPLICATION.name(), day, 1000));
  }

  private static JpaArchive archive(EntityManager em) {
    return new JpaArchive(em, new Counters(em));
  }
}
