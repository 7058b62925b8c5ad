package id.go.imigrasi.paspor.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.cekal.ListMessage;
import id.go.imigrasi.paspor.domain.cekal.ListMessage.Listed;
import id.go.imigrasi.paspor.domain.cekal.ListMessage.SnapshotPart;
import id.go.imigrasi.paspor.domain.cekal.ListMessage.Unlisted;
import id.go.imigrasi.paspor.domain.cekal.ListedPeople;
import id.go.imigrasi.paspor.domain.cekal.ListedPerson;
import id.go.imigrasi.paspor.domain.cekal.Replica;
import id.go.imigrasi.paspor.domain.cekal.ReplicaInMemory;
import id.go.imigrasi.paspor.domain.cekal.RulesInMemory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LoadedListTest {
  private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final ReplicaInMemory rows = new ReplicaInMemory();
  private final NamesInMemory names = new NamesInMemory();
  private final LoadedList loaded = new LoadedList(names, new RulesInMemory());
  private long version;

  @Test
  void oneNewEntryAmongManyIsReadAlone() {
    many(500);
    loaded.readFrom(rows);
    listed("X-7", "KAREL TENDEAN");
    loaded.readFrom(rows);
    assertThat(names.loads).isEqualTo(1);
    assertThat(names.changed).isEqualTo(1);
    assertThat(loaded.has("X-7")).isTrue();
  }

  @Test
  void anEntryThatSaysSomethingElseIsReadAgainAndOneThatIsGoneGoes() {
    many(20);
    loaded.readFrom(rows);
    listed("E-3", "KAREL TENDEAN");
    take(new Unlisted(++version, NOW, "E-4"));
    loaded.readFrom(rows);
    assertThat(names.changed).isEqualTo(2);
    assertThat(names.names()).contains("KAREL TENDEAN").doesNotContain("NAME 3", "NAME 4");
    assertThat(loaded.hasEnded("E-4", TODAY)).isTrue();
    assertThat(loaded.hasEnded("E-3", TODAY)).isFalse();
  }

  @Test
  void nothingIsReadWhileNothingChanges() {
    many(5);
    loaded.readFrom(rows);
    loaded.readFrom(rows);
    assertThat(names.loads).isEqualTo(1);
    assertThat(names.changed).isZero();
  }

  @Test
  void whatIsInMemoryIsAlwaysWhatTheRowsSayHoweverTheChangesCome() {
    Random random = new Random(31);
    for (int i = 0; i < 300; i++) {
      String entryId = "E-" + random.nextInt(40);
      // numbers are left out: changes that were lost, and come late
      long number = version + 1 + random.nextInt(3) - (version > 4 ? random.nextInt(4) : 0);
      version = Math.max(version, number);
      take(
          random.nextInt(3) == 0
              ? new Unlisted(number, NOW, entryId)
              : new Listed(number, NOW, ListedPeople.named(entryId, "NAME " + i)));
      if (i % 60 == 59) {
        take(new SnapshotPart(++version, NOW, 1, 1, people(30)));
      }
      if (random.nextInt(3) == 0) {
        loaded.readFrom(rows);
        assertThat(names.listed()).containsExactlyInAnyOrderElementsOf(rows.all());
      }
    }
    assertThat(names.loads).isEqualTo(1);
  }

  private void many(int number) {
    take(new SnapshotPart(++version, NOW, 1, 1, people(number)));
  }

  private static List<ListedPerson> people(int number) {
    List<ListedPerson> people = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      people.add(ListedPeople.named("E-" + i, "NAME " + i));
    }
    return people;
  }

  private void listed(String entryId, String name) {
    take(new Listed(++version, NOW, ListedPeople.named(entryId, name)));
  }

  private void take(ListMessage message) {
    new Replica(rows).take(message, NOW);
  }
}
