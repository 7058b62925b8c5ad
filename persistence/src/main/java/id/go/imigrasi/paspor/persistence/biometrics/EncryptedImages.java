package id.go.imigrasi.paspor.persistence.biometrics;

import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import id.go.imigrasi.paspor.domain.biometrics.Images;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/** Images as encrypted rows; the row's id is bound to the ciphertext, so rows cannot be swapped. */
@Dependent
class EncryptedImages implements Images {
  private final EntityManager em;
  private final ImageKeys keys;
  private final Clock clock;

  @Inject
  EncryptedImages(EntityManager em, ImageKeys keys, Clock clock) {
    this.em = em;
    this.keys = keys;
    this.clock = clock;
  }

  @Override
  public ImageRef keep(byte[] clear, String mediaType) {
    ImageRef reference = new ImageRef(UUID.randomUUID(), sha256(clear));
    try {
      byte[] ciphertext = keys.aead().encrypt(clear, boundTo(reference));
      em.persist(new ImageEntity(reference, mediaType, ciphertext, clock.instant()));
      return reference;
    } catch (GeneralSecurityException failed) {
      throw new IllegalStateException("an image could not be encrypted", failed);
    }
  }

  @Override
  public Optional<Image> find(ImageRef reference) {
    return Optional.ofNullable(em.find(ImageEntity.class, reference.id()))
        .map(row -> clear(reference, row));
  }

  @Override
  public void erase(ImageRef reference) {
    ImageEntity row = em.find(ImageEntity.class, reference.id());
    if (row != null) {
      em.remove(row);
    }
  }

  private Image clear(ImageRef reference, ImageEntity row) {
    try {
      byte[] bytes = keys.aead().decrypt(row.ciphertext(), boundTo(reference));
      if (!sha256(bytes).equals(reference.sha256())) {
        throw new IllegalStateException("an image is not the one referred to");
      }
      return new Image(bytes, row.mediaType());
    } catch (GeneralSecurityException tampered) {
      throw new IllegalStateException("an image cannot be decrypted", tampered);
    }
  }

  private static byte[] boundTo(ImageRef reference) {
    return reference.id().toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
