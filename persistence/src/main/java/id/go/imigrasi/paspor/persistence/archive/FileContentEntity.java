package id.go.imigrasi.paspor.persistence.archive;

import id.go.imigrasi.paspor.domain.InForce;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.archive.FileContent;
import id.go.imigrasi.paspor.domain.archive.FilePaper;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;

/** A line of Tikim's check list, from a day on. */
@Entity(name = "FileContent")
@Table(name = "FILE_CONTENT")
class FileContentEntity {
  @EmbeddedId private Key key;

  @Column(name = "IN_FORCE_UNTIL")
  private LocalDate until;

  @Column(name = "LEGAL_SOURCE", nullable = false, length = 200)
  private String source;

  protected FileContentEntity() {}

  FileContent restore() {
    return new FileContent(key.after, key.paper, new InForce(key.from, until, source));
  }

  /** Step, paper and first day. */
  @Embeddable
  record Key(
      @Enumerated(EnumType.STRING) @Column(name = "AFTER_STEP", length = 30) Step after,
      @Enumerated(EnumType.STRING) @Column(name = "PAPER", length = 30) FilePaper paper,
      @Column(name = "IN_FORCE_FROM") LocalDate from)
      implements Serializable {}
}
