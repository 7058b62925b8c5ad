package id.go.imigrasi.paspor.persistence.cekal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.Waiting;
import id.go.imigrasi.paspor.domain.applicant.Sex;
import id.go.imigrasi.paspor.domain.cekal.ListMessage;
import id.go.imigrasi.paspor.domain.cekal.ListedBirth;
import id.go.imigrasi.paspor.domain.cekal.ListedName;
import id.go.imigrasi.paspor.domain.cekal.ListedPerson;
import id.go.imigrasi.paspor.domain.cekal.Replica;
import id.go.imigrasi.paspor.domain.cekal.ReplicaStanding;
import id.go.imigrasi.paspor.domain.cekal.WatchList;
import id.go.imigrasi.paspor.domain.cekal.WatchListEntry;
import id.go.imigrasi.paspor.persistence.Database;
import id.go.imigrasi.paspor.persistence.biometrics.ImageKeys;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The copy of the watch list as rows. */
class EncryptedReplicaTest {
  private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
  private static final String NIK = "6471019901019001";

  @TempDir static Path folder;
  private static ImageKeys keys;

  @BeforeEach
  void anOfficeThatHeardNothing() {
    keys = keys == null ? new ImageKeys(folder, true) : keys;
    Database.run(
        em -> {
          em.createQuery("delete from ListedPerson p").executeUpdate();
          em.createQuery("delete from ListNews n").executeUpdate();
          replica(em).keep(ReplicaStanding.none(NOW));
        });
  }

  @Test
  void keepsEverythingTheListKnowsOfAPerson() {
    take(new ListMessage.Listed(1, NOW, full("CG-1")));
    take(new ListMessage.Listed(2, NOW, bare("CG-2")));
    assertThat(all()).containsExactly(full("CG-1"), bare("CG-2"));
  }

  @Test
  void noColumnSaysWhoIsListed() {
    take(new ListMessage.Listed(1, NOW, full("CG-1")));
    byte[] row = Database.in(em -> em.find(ListedPersonEntity.class, "CG-1").ciphertext());
    assertThat(new String(row, StandardCharsets.ISO_8859_1))
        .doesNotContain("CONTOH", NIK, "KPK", "CG-1");
  }

  @Test
  void whatIsMovedToAnotherEntryIsNotRead() {
    take(new ListMessage.Listed(1, NOW, full("CG-1")));
    Database.run(
        em -> em.createQuery("update ListedPerson p set p.entryId = 'CG-9'").executeUpdate());
    assertThatThrownBy(EncryptedReplicaTest::all).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aSnapshotInPiecesWithNewerNewsBetweenThem() {
    take(new ListMessage.Listed(1, NOW, full("CG-0")));
    take(new ListMessage.SnapshotPart(5, NOW, 2, 2, List.of(bare("CG-2"))));
    take(new ListMessage.Unlisted(6, NOW, "CG-1"));
    take(new ListMessage.SnapshotPart(5, NOW, 2, 2, List.of(bare("CG-2"))));
    assertThat(standing().version()).isEqualTo(1);
    assertThat(standing().hasGap()).isTrue();
    take(new ListMessage.SnapshotPart(5, NOW, 1, 2, List.of(bare("CG-1"))));
    assertThat(all()).containsExactly(bare("CG-2"));
    assertThat(standing().version()).isEqualTo(6);
    assertThat(standing().asking()).isEmpty();
    assertThat(rows("ListNews") + rows("ListedPerson")).isEqualTo(1);
  }

  @Test
  void tellsWhichEntriesChangedSoThatOnlyThoseAreRead() {
    take(new ListMessage.Listed(1, NOW, bare("CG-1")));
    take(new ListMessage.Listed(2, NOW, bare("CG-2")));
    take(new ListMessage.Listed(3, NOW, full("CG-1")));
    take(new ListMessage.Unlisted(5, NOW, "CG-2"));
    Map<String, Long> versions = Database.in(em -> replica(em).versions());
    assertThat(versions).isEqualTo(Map.of("CG-1", 3L));
    assertThat(listed(List.of("CG-1", "CG-2", "CG-3"))).containsExactly(full("CG-1"));
    assertThat(listed(List.of())).isEmpty();
  }

  @Test
  void readsMoreEntriesAtOnceThanADatabaseTakesInOneQuestion() {
    List<ListedPerson> many = IntStream.range(0, 1200).mapToObj(i -> bare("CG-" + i)).toList();
    take(new ListMessage.SnapshotPart(1, NOW, 1, 1, many));
    List<String> all = many.stream().map(each -> each.entry().entryId()).toList();
    assertThat(listed(all)).containsExactlyInAnyOrderElementsOf(many);
  }

  @Test
  void theStandingComesBackAsItWas() {
    ReplicaStanding asking =
        new ReplicaStanding(
            7,
            9,
            Optional.of(NOW),
            Optional.of(new Waiting(NOW, NOW.plusSeconds(5), 3)),
            12,
            Optional.of(NOW.plusSeconds(1)));
    Database.run(em -> replica(em).keep(asking));
    assertThat(standing()).isEqualTo(asking);
    ReplicaStanding claimed = Database.in(em -> replica(em).claim());
    assertThat(claimed).isEqualTo(asking);
  }

  @Test
  void theDatabaseTakesAPieceOfNewsOnce() {
    assertThat(isFirst(3, 0)).isTrue();
    assertThat(isFirst(3, 0)).isFalse();
    assertThat(isFirst(3, 1)).isTrue();
    assertThatThrownBy(
            () ->
                Database.run(
                    em -> {
                      em.persist(new ListNewsEntity(3, 0));
                      em.flush();
                    }))
        .isInstanceOf(PersistenceException.class);
  }

  @Test
  void theSameEntryAgainIsNoNews() {
    take(new ListMessage.Listed(1, NOW, full("CG-1")));
    long revision = standing().revision();
    take(new ListMessage.Listed(2, NOW, full("CG-1")));
    take(new ListMessage.SnapshotPart(3, NOW, 1, 1, List.of(full("CG-1"))));
    assertThat(standing().revision()).isEqualTo(revision);
    take(new ListMessage.SnapshotPart(4, NOW, 1, 1, List.of()));
    assertThat(standing().revision()).isGreaterThan(revision);
  }

  private static boolean isFirst(long version, int part) {
    return Database.in(em -> replica(em).isFirst(version, part));
  }

  private static void take(ListMessage message) {
    Database.run(em -> new Replica(replica(em)).take(message, NOW));
  }

  private static List<ListedPerson> all() {
    return Database.in(em -> replica(em).all());
  }

  private static List<ListedPerson> listed(List<String> entryIds) {
    return Database.in(em -> replica(em).of(entryIds));
  }

  private static ReplicaStanding standing() {
    return Database.in(em -> replica(em).standing());
  }

  private static long rows(String entity) {
    return Database.in(
        em ->
            em.createQuery("select count(e) from " + entity + " e", Long.class).getSingleResult());
  }

  private static EncryptedReplica replica(EntityManager em) {
    return new EncryptedReplica(em, keys);
  }

  private static ListedPerson full(String entryId) {
    LocalDate born = LocalDate.of(1999, 1, 1);
    WatchListEntry entry =
        new WatchListEntry(
            entryId,
            WatchList.ENTRY_BAN,
            "ORANG CONTOH",
            Optional.of("SURABAYA"),
            Optional.of(born),
            Optional.of(1999),
            "KPK",
            "KEP-1",
            born,
            born.plusYears(40));
    return new ListedPerson(
        entry,
        List.of(ListedName.known("ORANG CONTOH"), new ListedName("CONTOH ꦲ", true)),
        Optional.of(Sex.FEMALE),
        List.of(ListedBirth.on(born), ListedBirth.between(1998, 2001)),
        Set.of("SURABAYA", "MALANG"),
        Set.of(NIK, "A1234567"));
  }

  private static ListedPerson bare(String entryId) {
    LocalDate day = LocalDate.of(2026, 11, 1);
    WatchListEntry entry =
        new WatchListEntry(
            entryId,
            WatchList.EXIT_BAN,
            "SUTRISNO",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "DITJEN PAJAK",
            "KEP-2",
            day,
            day.plusDays(20));
    return new ListedPerson(
        entry,
        List.of(ListedName.known("SUTRISNO")),
        Optional.empty(),
        List.of(),
        Set.of(),
        Set.of());
  }
}
