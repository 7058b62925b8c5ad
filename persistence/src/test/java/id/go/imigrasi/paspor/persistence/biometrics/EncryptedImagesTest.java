package id.go.imigrasi.paspor.persistence.biometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import id.go.imigrasi.paspor.persistence.Database;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncryptedImagesTest {
  private static final byte[] CLEAR = "a synthetic portrait".getBytes(StandardCharsets.US_ASCII);

  private static final String NAME = "SITI SYNTHETIC RAHAYU";
  private static final String NIK = "6471014101900001";
  private static final String PAPER = "KARTU TANDA PENDUDUK " + NAME + " " + NIK;
  private static final String MARK = "A MARK THAT IS NOT ENCRYPTED";
  private static final ImageRef MARKED = new ImageRef(UUID.randomUUID(), "0".repeat(64));

  @TempDir Path keys;

  @Test
  void bringsAnImageBackAfterARestart() {
    ImageRef kept = Database.in(em -> images(em).keep(CLEAR, "image/jpeg"));

    var found = Database.in(em -> images(em).find(kept)).orElseThrow();

    assertThat(found.bytes()).isEqualTo(CLEAR);
    assertThat(found.mediaType()).isEqualTo("image/jpeg");
    assertThat(found).hasToString("Image[image/jpeg]");
  }

  @Test
  void keepsNothingReadableInTheRow() {
    ImageRef kept = Database.in(em -> images(em).keep(CLEAR, "image/jpeg"));

    byte[] row = Database.in(em -> em.find(ImageEntity.class, kept.id()).ciphertext());

    assertThat(new String(row, StandardCharsets.ISO_8859_1)).doesNotContain("portrait");
  }

  @Test
  void refusesAReferenceWithAnotherHash() {
    ImageRef kept = Database.in(em -> images(em).keep(CLEAR, "image/jpeg"));
    ImageRef forged = new ImageRef(kept.id(), "0".repeat(64));

    assertThatThrownBy(() -> Database.in(em -> images(em).find(forged)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void doesNotStartWithoutItsKeysetUnlessToldToMakeOne() {
    assertThatThrownBy(() -> new ImageKeys(keys.resolve("none"), false))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void neitherTheRowsNorTheFileOfH2HoldWhatAScannedPaperSays() throws IOException, SQLException {
    DataSource source =
        Database.isPostgresql()
            ? Database.fresh("scans")
            : Database.h2("file:" + keys.resolve("scans").toAbsolutePath());
    try (EntityManagerFactory unit = Database.open(source);
        EntityManager em = unit.createEntityManager()) {
      em.getTransaction().begin();
      images(em).keep(PAPER.getBytes(StandardCharsets.UTF_8), "image/jpeg");
      em.persist(
          new ImageEntity(
              MARKED, "image/jpeg", MARK.getBytes(StandardCharsets.UTF_8), Instant.EPOCH));
      em.getTransaction().commit();
    }

    String kept = Database.isPostgresql() ? rows(source) : file(source);

    assertThat(kept).as("what is not encrypted is found").contains(MARK);
    assertThat(kept).doesNotContain(NAME).doesNotContain(NIK);
  }

  @Test
  void aNewKeyWritesWhatComesAndTheOldOneStillReads() throws Exception {
    ImageRef before = Database.in(em -> images(em).keep(CLEAR, "image/jpeg"));
    byte[] oldKeys = Files.readAllBytes(keys.resolve("images.json"));

    ImageKeys.renew(keys);

    ImageRef after = Database.in(em -> images(em).keep(CLEAR, "image/jpeg"));
    assertThat(Database.in(em -> images(em).find(before)).orElseThrow().bytes()).isEqualTo(CLEAR);
    assertThat(Database.in(em -> images(em).find(after)).orElseThrow().bytes()).isEqualTo(CLEAR);
    assertThat(Files.getPosixFilePermissions(keys.resolve("images.json")))
        .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    Files.write(keys.resolve("images.json"), oldKeys);
    assertThat(Database.in(em -> images(em).find(before)).isPresent()).isTrue();
    assertThatThrownBy(() -> Database.in(em -> images(em).find(after)))
        .as("the old key alone does not read what the new one wrote")
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void refusesTheCiphertextOfAnotherRow() {
    ImageRef one = Database.in(em -> images(em).keep(CLEAR, "image/jpeg"));
    ImageRef other = Database.in(em -> images(em).keep(CLEAR, "image/jpeg"));

    Database.run(
        em ->
            em.createQuery("update Image i set i.ciphertext = :other where i.id = :id")
                .setParameter("other", em.find(ImageEntity.class, other.id()).ciphertext())
                .setParameter("id", one.id())
                .executeUpdate());

    // both are the same picture, so that only the row they are bound to tells them apart
    assertThatThrownBy(() -> Database.in(em -> images(em).find(one)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("an image cannot be decrypted");
    assertThat(Database.in(em -> images(em).find(other)).isPresent()).isTrue();
  }

  /** Every byte of every row of the table, as text. */
  private static String rows(DataSource source) throws SQLException {
    StringBuilder text = new StringBuilder();
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select CIPHERTEXT, MEDIA_TYPE from IMAGE")) {
      while (rows.next()) {
        text.append(new String(rows.getBytes(1), StandardCharsets.ISO_8859_1))
            .append(rows.getString(2));
      }
    }
    return text.toString();
  }

  private String file(DataSource source) throws IOException, SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("shutdown");
    }
    return Files.readString(keys.resolve("scans.mv.db"), StandardCharsets.ISO_8859_1);
  }

  private EncryptedImages images(EntityManager em) {
    return new EncryptedImages(em, new ImageKeys(keys, true), Clock.systemUTC());
  }
}
