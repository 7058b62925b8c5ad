package id.go.imigrasi.paspor.persistence.conformity;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.conformity.Cause;
import id.go.imigrasi.paspor.domain.conformity.NonConformity;
import id.go.imigrasi.paspor.domain.conformity.Stage;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A record of the book of non-conformities. */
@Entity(name = "NonConformity")
@Table(name = "NON_CONFORMITY")
class NonConformityEntity {
  @Id
  @Column(name = "ID")
  private UUID id;

  @Version
  @Column(name = "ROW_VERSION", nullable = false)
  private long version;

  @Column(name = "APPLICATION_NUMBER", nullable = false, length = 16)
  private String application;

  @Column(name = "BOOKLET", length = 9)
  private String booklet;

  @Enumerated(EnumType.STRING)
  @Column(name = "STAGE", nullable = false, length = 20)
  private Stage stage;

  @Enumerated(EnumType.STRING)
  @Column(name = "CAUSE", nullable = false, length = 20)
  private Cause cause;

  @Column(name = "WHAT", nullable = false, length = 1000)
  private String what;

  @Column(name = "FOUND_BY", nullable = false, length = 80)
  private String foundBy;

  @Column(name = "FOUND_AT", nullable = false)
  private Instant foundAt;

  @Column(name = "CORRECTION", length = 1000)
  private String correction;

  @Column(name = "PREVENTION", length = 1000)
  private String prevention;

  @Column(name = "COST", nullable = false)
  private long cost;

  @Column(name = "APPROVED_BY", length = 80)
  private String approvedBy;

  @Column(name = "CLOSED_AT")
  private Instant closedAt;

  protected NonConformityEntity() {}

  NonConformityEntity(NonConformity record) {
    id = record.id();
    application = record.application().digits();
    booklet = record.booklet();
    stage = record.stage();
    cause = record.cause();
    what = record.what();
    foundBy = record.foundBy();
    foundAt = record.foundAt();
    write(record);
  }

  final void write(NonConformity record) {
    correction = record.correction();
    prevention = record.prevention();
    cost = record.cost();
    approvedBy = record.approvedBy();
    closedAt = record.closedAt();
  }

  NonConformity restore() {
    return new NonConformity(
        id,
        new ApplicationNumber(application),
        booklet,
        stage,
        cause,
        what,
        foundBy,
        foundAt,
        correction,
        prevention,
        cost,
        approvedBy,
        closedAt);
  }
}
