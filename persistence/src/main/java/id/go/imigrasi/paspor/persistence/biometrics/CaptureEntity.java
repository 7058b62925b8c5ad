package id.go.imigrasi.paspor.persistence.biometrics;

import id.go.imigrasi.paspor.domain.biometrics.Capture;
import id.go.imigrasi.paspor.domain.biometrics.CaptureQuality;
import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import id.go.imigrasi.paspor.domain.biometrics.MissingFinger;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Photo, signature or one finger of a sitting, or why the finger is missing. */
@Entity(name = "Capture")
@Table(name = "CAPTURE")
class CaptureEntity {
  @EmbeddedId private Key key;

  @Column(name = "IMAGE_ID")
  private UUID imageId;

  @Column(name = "IMAGE_SHA256", length = 64)
  private String imageSha256;

  @Column(name = "TEMPLATE_ID")
  private UUID templateId;

  @Column(name = "TEMPLATE_SHA256", length = 64)
  private String templateSha256;

  @Column(name = "QUALITY")
  private Integer quality;

  @Column(name = "FINDINGS", length = 400)
  private String findings;

  @Column(name = "CAPTURED_AT")
  private Instant capturedAt;

  @Column(name = "CAPTURED_BY", length = 80)
  private String capturedBy;

  @Enumerated(EnumType.STRING)
  @Column(name = "MISSING_REASON", length = 20)
  private MissingFinger missing;

  protected CaptureEntity() {}

  CaptureEntity(String application, String subject, Capture capture) {
    key = new Key(application, subject);
    imageId = capture.image().id();
    imageSha256 = capture.image().sha256();
    capture.minutiae().ifPresent(this::minutiae);
    quality = capture.quality().score();
    List<String> found = capture.quality().findings();
    findings = found.isEmpty() ? null : String.join(" ", found);
    capturedAt = capture.at();
    capturedBy = capture.by();
  }

  CaptureEntity(String application, String subject, MissingFinger reason) {
    key = new Key(application, subject);
    missing = reason;
  }

  private void minutiae(ImageRef reference) {
    templateId = reference.id();
    templateSha256 = reference.sha256();
  }

  String subject() {
    return key.subject;
  }

  MissingFinger missing() {
    return missing;
  }

  Capture capture() {
    return new Capture(
        new ImageRef(imageId, imageSha256),
        templateId == null ? null : new ImageRef(templateId, templateSha256),
        new CaptureQuality(quality, findings == null ? List.of() : List.of(findings.split(" "))),
        capturedAt,
        capturedBy);
  }

  /** The sitting and what of it: PHOTO, SIGNATURE or the name of a finger. */
  @Embeddable
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    @Column(name = "APPLICATION_NUMBER", length = 16)
    private String application;

    @Column(name = "SUBJECT", length = 20)
    private String subject;

    protected Key() {}

    Key(String application, String subject) {
      this.application = application;
      this.subject = subject;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && application.equals(key.application)
          && subject.equals(key.subject);
    }

    @Override
    public int hashCode() {
      return Objects.hash(application, subject);
    }
  }
}
