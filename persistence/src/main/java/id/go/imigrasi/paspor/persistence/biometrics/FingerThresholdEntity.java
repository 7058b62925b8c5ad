package id.go.imigrasi.paspor.persistence.biometrics;

import id.go.imigrasi.paspor.domain.InForce;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;

/** From which score on so many fingers count as one person's, from a day on. */
@Entity(name = "FingerThreshold")
@Table(name = "FINGER_THRESHOLD")
class FingerThresholdEntity {
  @EmbeddedId private Key key;

  @Column(name = "IN_FORCE_UNTIL")
  private LocalDate until;

  @Column(name = "LEGAL_SOURCE", nullable = false, length = 200)
  private String source;

  @Column(name = "CHANGED_BY", nullable = false, length = 80)
  private String changedBy;

  @Column(name = "SCORE", nullable = false)
  private int score;

  protected FingerThresholdEntity() {}

  FingerThresholdEntity(int fingers, int score, InForce inForce, String changedBy) {
    this.key = new Key(fingers, inForce.from());
    this.until = inForce.until();
    this.source = inForce.source();
    this.changedBy = changedBy;
    this.score = score;
  }

  InForce inForce() {
    return new InForce(key.from, until, source);
  }

  int fingers() {
    return key.fingers;
  }

  int score() {
    return score;
  }

  /** How many fingers are compared, and first day. */
  @Embeddable
  record Key(@Column(name = "FINGERS") int fingers, @Column(name = "IN_FORCE_FROM") LocalDate from)
      implements Serializable {}
}
