package id.go.imigrasi.paspor.persistence.biometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import id.go.imigrasi.paspor.persistence.Database;
import jakarta.persistence.EntityManager;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncryptedImagesTest {
  private static final byte[] CLEAR = "a synthetic portrait".getBytes(StandardCharsets.US_ASCII);

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

  private EncryptedImages images(EntityManager em) {
    return new EncryptedImages(em, new ImageKeys(keys, true), Clock.systemUTC());
  }
}
