package id.go.imigrasi.paspor.persistence.biometrics;

import id.go.imigrasi.paspor.domain.InForce;
import id.go.imigrasi.paspor.domain.matching.MatchingRule;
import id.go.imigrasi.paspor.domain.matching.RuleKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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

  @Column(name = "CONFIRMED_BY", length = 80)
  private String confirmedBy;

  @Column(name = "SCORE", nullable = false)
  private int score;

  protected FingerThresholdEntity() {}

  FingerThresholdEntity(MatchingRule line) {
    key = new Key(Integer.parseInt(line.item()), line.inForce().from());
    until = line.inForce().until();
    source = line.inForce().source();
    changedBy = line.enteredBy();
    confirmedBy = line.confirmedBy().orElse(null);
    score = line.amounts().get(0);
  }

  MatchingRule restore() {
    return new MatchingRule(
        RuleKind.FINGERS,
        Integer.toString(key.fingers),
        List.of(score),
        inForce(),
        changedBy,
        Optional.ofNullable(confirmedBy));
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
