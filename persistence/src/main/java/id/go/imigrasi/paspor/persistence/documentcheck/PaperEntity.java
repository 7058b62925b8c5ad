package id.go.imigrasi.paspor.persistence.documentcheck;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import id.go.imigrasi.paspor.domain.documentcheck.DocumentKind;
import id.go.imigrasi.paspor.domain.documentcheck.Paper;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A scan in a file; the image itself lies among the images. */
@Entity(name = "Paper")
@Table(name = "PAPER")
class PaperEntity {
  @Id
  @Column(name = "ID")
  private UUID id;

  @Column(name = "APPLICATION_NUMBER", nullable = false, length = 16)
  private String application;

  @Enumerated(EnumType.STRING)
  @Column(name = "DOCUMENT_KIND", nullable = false, length = 40)
  private DocumentKind kind;

  @Column(name = "IMAGE_ID", nullable = false)
  private UUID image;

  @Column(name = "IMAGE_SHA256", nullable = false, length = 64)
  private String imageSha256;

  @Enumerated(EnumType.STRING)
  @Column(name = "ORIGIN", nullable = false, length = 20)
  private Paper.Origin origin;

  @Column(name = "KEPT_AT", nullable = false)
  private Instant keptAt;

  protected PaperEntity() {}

  PaperEntity(ApplicationNumber application, Paper paper) {
    id = UUID.randomUUID();
    this.application = application.digits();
    kind = paper.kind();
    image = paper.image().id();
    imageSha256 = paper.image().sha256();
    origin = paper.origin();
    keptAt = paper.keptAt();
  }

  Paper restore() {
    return new Paper(kind, new ImageRef(image, imageSha256), origin, keptAt);
  }
}
