package id.go.imigrasi.paspor.persistence.documentcheck;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.documentcheck.DocumentKind;
import id.go.imigrasi.paspor.domain.documentcheck.Finding;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** The latest word on one paper of a file. */
@Entity(name = "Finding")
@Table(name = "DOCUMENT_FINDING")
class FindingEntity {
  @EmbeddedId private Key key;

  @Enumerated(EnumType.STRING)
  @Column(name = "VERDICT", nullable = false, length = 20)
  private Finding.Verdict verdict;

  @Column(name = "ORIGINAL_SEEN", nullable = false)
  private boolean originalSeen;

  @Column(name = "REMARK", length = 500)
  private String remark;

  @Column(name = "OFFICER", nullable = false, length = 80)
  private String officer;

  @Column(name = "FOUND_AT", nullable = false)
  private Instant foundAt;

  protected FindingEntity() {}

  FindingEntity(ApplicationNumber application, Finding finding) {
    key = new Key(application.digits(), finding.kind());
    verdict = finding.verdict();
    originalSeen = finding.originalSeen();
    remark = finding.remark();
    officer = finding.officer();
    foundAt = finding.at();
  }

  Finding restore() {
    return new Finding(key.kind, verdict, originalSeen, remark, officer, foundAt);
  }

  /** Application and paper. */
  @Embeddable
  record Key(
      @Column(name = "APPLICATION_NUMBER", length = 16) String application,
      @Enumerated(EnumType.STRING) @Column(name = "DOCUMENT_KIND", length = 40) DocumentKind kind)
      implements Serializable {}
}
