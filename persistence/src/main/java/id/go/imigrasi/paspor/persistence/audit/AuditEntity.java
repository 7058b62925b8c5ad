package id.go.imigrasi.paspor.persistence.audit;

import id.go.imigrasi.paspor.domain.audit.AuditEntry;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** One line of the audit log; never changed. */
@Entity(name = "AuditLine")
@Table(name = "AUDIT_LINE")
class AuditEntity {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit")
  @SequenceGenerator(name = "audit", sequenceName = "AUDIT_LINE_SEQ", allocationSize = 50)
  @Column(name = "ID")
  private Long id;

  @Column(name = "AT_INSTANT", nullable = false)
  private Instant at;

  @Column(name = "ACTOR", nullable = false, length = 80)
  private String actor;

  @Enumerated(EnumType.STRING)
  @Column(name = "KIND", nullable = false, length = 20)
  private AuditEntry.Kind kind;

  @Column(name = "SUBJECT", nullable = false, length = 80)
  private String subject;

  @Column(name = "DETAIL", length = 1000)
  private String detail;

  @Column(name = "SEAL_NUMBER")
  private Long seal;

  protected AuditEntity() {}

  AuditEntity(AuditEntry entry) {
    // the databases keep microseconds, and the seal hashes what they keep
    at = entry.at().truncatedTo(ChronoUnit.MICROS);
    actor = entry.actor();
    kind = entry.kind();
    subject = entry.subject();
    detail = entry.detail();
  }

  long id() {
    return id;
  }

  /** Null until it is sealed. */
  Long seal() {
    return seal;
  }

  AuditEntry restore() {
    return new AuditEntry(at, actor, kind, subject, detail);
  }
}
