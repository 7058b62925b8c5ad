package id.go.imigrasi.paspor.persistence.biometrics;

import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One encrypted image or scan. */
@Entity(name = "Image")
@Table(name = "IMAGE")
class ImageEntity {
  @Id
  @Column(name = "ID")
  private UUID id;

  @Column(name = "SHA256", nullable = false, length = 64)
  private String sha256;

  @Column(name = "MEDIA_TYPE", nullable = false, length = 60)
  private String mediaType;

  @Column(name = "CIPHERTEXT", nullable = false, length = 16_777_216)
  private byte[] ciphertext;

  @Column(name = "KEPT_AT", nullable = false)
  private Instant keptAt;

  protected ImageEntity() {}

  ImageEntity(ImageRef reference, String mediaType, byte[] ciphertext, Instant keptAt) {
    id = reference.id();
    sha256 = reference.sha256();
    this.mediaType = mediaType;
    this.ciphertext = ciphertext;
    this.keptAt = keptAt;
  }

  String mediaType() {
    return mediaType;
  }

  byte[] ciphertext() {
    return ciphertext;
  }
}
