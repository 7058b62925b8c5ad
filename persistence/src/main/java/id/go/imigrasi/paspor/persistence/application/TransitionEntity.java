package id.go.imigrasi.paspor.persistence.application;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** One line of an application's history; never changed. */
@Entity(name = "Transition")
@Table(name = "TRANSITION")
class TransitionEntity {
  @EmbeddedId private Key key;

  @Enumerated(EnumType.STRING)
  @Column(name = "FROM_STATUS", nullable = false, length = 20)
  private Status from;

  @Enumerated(EnumType.STRING)
  @Column(name = "STEP", nullable = false, length = 40)
  private Step step;

  @Enumerated(EnumType.STRING)
  @Column(name = "TO_STATUS", nullable = false, length = 20)
  private Status to;

  @Column(name = "ACTOR", nullable = false, length = 80)
  private String actor;

  @Column(name = "LOCATION_CODE", nullable = false, length = 20)
  private String location;

  @Column(name = "TAKEN_AT", nullable = false)
  private Instant takenAt;

  @Column(name = "REASON", length = 1000)
  private String reason;

  @Column(name = "PREVIOUS_HASH", nullable = false, length = 64)
  private String previousHash;

  @Column(name = "HASH", nullable = false, length = 64)
  private String hash;

  protected TransitionEntity() {}

  TransitionEntity(Transition taken) {
    key = new Key(taken.application().digits(), taken.sequence());
    from = taken.from();
    step = taken.step();
    to = taken.to();
    actor = taken.actor();
    location = taken.location();
    takenAt = taken.at();
    reason = taken.reason();
    previousHash = taken.previousHash();
    hash = taken.hash();
  }

  Transition restore() {
    return new Transition(
        new ApplicationNumber(key.application),
        key.sequence,
        from,
        step,
        to,
        actor,
        location,
        takenAt,
        reason,
        previousHash,
        hash);
  }

  /** The application and the place in its history. */
  @Embeddable
  record Key(
      @Column(name = "APPLICATION_NUMBER", length = 16) String application,
      @Column(name = "SEQUENCE_NUMBER") int sequence)
      implements Serializable {}
}
