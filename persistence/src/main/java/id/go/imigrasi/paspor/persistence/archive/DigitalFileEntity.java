package id.go.imigrasi.paspor.persistence.archive;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.archive.DigitalFile;
import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A bound file, or one that waits to be bound. */
@Entity(name = "DigitalFile")
@Table(name = "DIGITAL_FILE")
class DigitalFileEntity {
  @Id
  @Column(name = "APPLICATION_NUMBER", length = 16)
  private String application;

  @Version
  @Column(name = "ROW_VERSION", nullable = false)
  private long version;

  /** Null once it is bound. */
  @Column(name = "DUE_AT")
  private Instant dueAt;

  @Column(name = "IMAGE_ID")
  private UUID image;

  @Column(name = "IMAGE_SHA256", length = 64)
  private String sha256;

  @Column(name = "ENCLOSURES")
  private Integer enclosures;

  @Column(name = "MADE_AT")
  private Instant madeAt;

  @Column(name = "DESTROYED_UNDER", length = 40)
  private String record;

  protected DigitalFileEntity() {}

  DigitalFileEntity(ApplicationNumber awaited) {
    application = awaited.digits();
  }

  void await(Instant due) {
    dueAt = image == null ? due : null;
  }

  void write(DigitalFile file) {
    dueAt = null;
    image = file.bundle().id();
    sha256 = file.bundle().sha256();
    enclosures = file.enclosures();
    madeAt = file.madeAt();
    record = file.record();
  }

  boolean isAwaited() {
    return dueAt != null;
  }

  DigitalFile restore() {
    return new DigitalFile(
        new ApplicationNumber(application),
        new ImageRef(image, sha256),
        enclosures,
        madeAt,
        record);
  }
}
