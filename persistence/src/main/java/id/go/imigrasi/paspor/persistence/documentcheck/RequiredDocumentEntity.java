package id.go.imigrasi.paspor.persistence.documentcheck;

import id.go.imigrasi.paspor.domain.InForce;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.documentcheck.DocumentKind;
import id.go.imigrasi.paspor.domain.documentcheck.Obligation;
import id.go.imigrasi.paspor.domain.documentcheck.RequiredDocument;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** One paper that proves one line of a checklist, from a day on. */
@Entity(name = "RequiredDocument")
@Table(name = "REQUIRED_DOCUMENT")
class RequiredDocumentEntity {
  @EmbeddedId private Key key;

  @Column(name = "IN_FORCE_UNTIL")
  private LocalDate until;

  @Column(name = "LEGAL_SOURCE", nullable = false, length = 200)
  private String source;

  @Enumerated(EnumType.STRING)
  @Column(name = "OBLIGATION", nullable = false, length = 20)
  private Obligation obligation;

  @Column(name = "POSITION_NUMBER", nullable = false)
  private int position;

  protected RequiredDocumentEntity() {}

  String requirement() {
    return key.requirement;
  }

  DocumentKind kind() {
    return key.kind;
  }

  RequiredDocument line(List<DocumentKind> oneOf) {
    return new RequiredDocument(
        key.type, key.requirement, oneOf, obligation, new InForce(key.from, until, source));
  }

  /** Type, line, paper and first day. */
  @Embeddable
  record Key(
      @Enumerated(EnumType.STRING) @Column(name = "APPLICATION_TYPE", length = 40)
          ApplicationType type,
      @Column(name = "REQUIREMENT", length = 40) String requirement,
      @Enumerated(EnumType.STRING) @Column(name = "DOCUMENT_KIND", length = 40) DocumentKind kind,
      @Column(name = "IN_FORCE_FROM") LocalDate from)
      implements Serializable {}
}
