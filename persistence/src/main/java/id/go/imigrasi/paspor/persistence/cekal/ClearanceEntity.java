package id.go.imigrasi.paspor.persistence.cekal;

import id.go.imigrasi.paspor.domain.Waiting;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.cekal.Clearance;
import id.go.imigrasi.paspor.domain.cekal.ClearanceState;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** The row of a clearance. */
@Entity(name = "Clearance")
@Table(name = "CLEARANCE")
class ClearanceEntity {
  @Id
  @Column(name = "ID")
  private UUID id;

  @Version
  @Column(name = "ROW_VERSION", nullable = false)
  private long version;

  @Column(name = "APPLICATION_NUMBER", nullable = false, length = 16)
  private String application;

  @Column(name = "SINCE", nullable = false)
  private Instant since;

  @Embedded private HitColumns hit;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE", nullable = false, length = 20)
  private ClearanceState state;

  @Column(name = "INPUT_BY", length = 80)
  private String input;

  @Column(name = "OPINION", length = 1000)
  private String opinion;

  @Column(name = "VERIFIED_BY", length = 80)
  private String verification;

  @Column(name = "REFERENCE", length = 40)
  private String reference;

  @Column(name = "ASKED_SINCE")
  private Instant askedSince;

  @Column(name = "DUE_AT")
  private Instant dueAt;

  @Column(name = "ATTEMPTS", nullable = false)
  private int attempts;

  @Column(name = "CONFIRMED_AT")
  private Instant confirmedAt;

  protected ClearanceEntity() {}

  ClearanceEntity(Clearance clearance) {
    id = clearance.id();
    application = clearance.application().digits();
  }

  void write(Clearance clearance) {
    Clearance.Progress progress = clearance.progress();
    since = clearance.since();
    if (hit == null || !hit.hit().equals(clearance.hit())) {
      hit = new HitColumns(clearance.hit());
    }
    confirmedAt = progress.confirmedAt();
    state = progress.state();
    input = progress.input();
    opinion = progress.opinion();
    verification = progress.verification();
    reference = progress.reference();
    Waiting waiting = progress.waiting();
    askedSince = waiting == null ? null : waiting.since();
    dueAt = waiting == null ? null : waiting.due();
    attempts = waiting == null ? 0 : waiting.attempts();
  }

  void lease(Instant now) {
    dueAt = new Waiting(askedSince, dueAt, attempts).claimed(now).due();
  }

  Clearance clearance() {
    return new Clearance(
        id,
        new ApplicationNumber(application),
        hit.hit(),
        since,
        version,
        new Clearance.Progress(
            state,
            input,
            opinion,
            verification,
            reference,
            dueAt == null ? null : new Waiting(askedSince, dueAt, attempts),
            confirmedAt));
  }

  long version() {
    return version;
  }
}
