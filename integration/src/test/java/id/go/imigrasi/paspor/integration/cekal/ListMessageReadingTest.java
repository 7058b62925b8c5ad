package id.go.imigrasi.paspor.integration.cekal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.go.imigrasi.paspor.domain.applicant.Sex;
import id.go.imigrasi.paspor.domain.cekal.ListMessage;
import id.go.imigrasi.paspor.domain.cekal.ListedBirth;
import id.go.imigrasi.paspor.domain.cekal.ListedName;
import id.go.imigrasi.paspor.domain.cekal.ListedPerson;
import id.go.imigrasi.paspor.domain.cekal.WatchList;
import id.go.imigrasi.paspor.neighbours.directorate.ListLetters;
import id.go.imigrasi.paspor.neighbours.directorate.ListLetters.Letter;
import id.go.imigrasi.paspor.neighbours.residents.ListChange;
import id.go.imigrasi.paspor.neighbours.residents.Residents;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The directorate's messages about the watch list, the agreed examples and the stand-in's own. */
class ListMessageReadingTest {
  private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Test
  void readsAnEntryWithAllThatAListMayKnow() {
    ListMessage.Listed read = (ListMessage.Listed) golden("changed");
    assertThat(read.version()).isEqualTo(41);
    assertThat(read.at()).isEqualTo(NOW);
    ListedPerson person = read.person();
    assertThat(person.entry().list()).isEqualTo(WatchList.EXIT_BAN);
    assertThat(person.names())
        .containsExactly(
            ListedName.known("ORANG CONTOH"),
            ListedName.known("CONTOH ORANG"),
            new ListedName("SI CONTOH", true));
    assertThat(person.sex()).contains(Sex.MALE);
    assertThat(person.births()).containsExactly(ListedBirth.aged(41, LocalDate.of(2026, 11, 1)));
    assertThat(person.birthPlaces()).containsExactly("SURABAYA");
    assertThat(person.numbers()).containsExactlyInAnyOrder("6471010101019001", "A1234567");
  }

  @Test
  void anUrgentEntryEndsAfterTwentyDays() {
    ListedPerson person = ((ListMessage.Listed) golden("changed")).person();
    assertThat(person.entry().isInForceOn(LocalDate.of(2026, 12, 9))).isTrue();
    assertThat(person.entry().isInForceOn(LocalDate.of(2026, 12, 10))).isFalse();
  }

  @Test
  void readsAPieceOfTheWholeList() {
    ListMessage.SnapshotPart read = (ListMessage.SnapshotPart) golden("snapshot");
    assertThat(read.version()).isEqualTo(42);
    assertThat(read.part()).isEqualTo(2);
    assertThat(read.parts()).isEqualTo(3);
    ListedPerson person = read.persons().get(0);
    assertThat(person.entry().list()).isEqualTo(WatchList.ENTRY_BAN);
    assertThat(person.births()).containsExactly(ListedBirth.in(1970));
    assertThat(person.numbers()).isEmpty();
  }

  @Test
  void readsThatNothingIsNew() {
    assertThat(golden("standing")).isEqualTo(new ListMessage.Standing(42, NOW));
  }

  @Test
  void readsWhatTheStandInWrites() {
    Residents residents = new Residents();
    residents.reset();
    List<ListChange> changes = residents.changesAbove(0);
    List<ListedPerson> told =
        changes.stream()
            .map(change -> read(ListLetters.changed(change, NOW, TODAY)))
            .map(message -> ((ListMessage.Listed) message).person())
            .toList();
    List<ListedPerson> whole =
        ListLetters.snapshot(residents.snapshot(), NOW, TODAY).stream()
            .map(ListMessageReadingTest::read)
            .flatMap(message -> ((ListMessage.SnapshotPart) message).persons().stream())
            .toList();
    assertThat(told).hasSize(residents.watchList().size()).isEqualTo(whole);
    assertThat(changes.get(changes.size() - 1).version()).isEqualTo(residents.listVersion());
    long version = residents.listVersion();
    residents.unlist("CG-0001");
    ListChange lifted = residents.changesAbove(version).get(0);
    assertThat(lifted).isEqualTo(new ListChange(version + 1, "CG-0001", Optional.empty()));
    assertThat(read(ListLetters.changed(lifted, NOW, TODAY)))
        .isEqualTo(new ListMessage.Unlisted(version + 1, NOW, "CG-0001"));
    assertThat(read(ListLetters.standing(7, NOW))).isEqualTo(new ListMessage.Standing(7, NOW));
  }

  @ParameterizedTest
  @CsvSource({
    "UPSERT,DELETE",
    "CEGAH,TANGKAP",
    "changed.v1,changed.v2",
    "listVersion,version",
    "\"listVersion\":41,\"listVersion\":0",
    "\"M\",\"X\"",
    "fullName,name",
    "2026-11-20,2026-13-20",
    "CG-0009,01234567890123456789012345678901234567890",
    "\"KPK\",17"
  })
  void whatIsNoMessageAboutTheListIsPoisonAndNamesNobody(String good, String bad) {
    String body = text("changed");
    assertThat(body).contains(good);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ListMessageReading.read(body.replace(good, bad)))
        .matches(e -> e.getCause() == null)
        .withMessageNotContaining("CONTOH");
  }

  @Test
  void aBodyOfSomethingElseIsPoison() {
    for (String poison : List.of("", "[]", "{}", "<html></html>")) {
      assertThatIllegalArgumentException().isThrownBy(() -> ListMessageReading.read(poison));
    }
  }

  private static ListMessage read(Letter letter) {
    return ListMessageReading.read(letter.body());
  }

  private static ListMessage golden(String type) {
    return ListMessageReading.read(text(type));
  }

  private static String text(String type) {
    String name = "/golden/watchlist." + type + ".v1.json";
    try (InputStream in = ListMessageReadingTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
