package id.go.imigrasi.paspor.persistence.cekal;

import id.go.imigrasi.paspor.domain.InForce;
import id.go.imigrasi.paspor.domain.cekal.MatchingRulebook.WeightLine;
import id.go.imigrasi.paspor.domain.cekal.MatchingWeight;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;

/** What else weighs when names are matched, from a day on. */
@Entity(name = "MatchingWeight")
@Table(name = "MATCHING_WEIGHT")
class MatchingWeightEntity {
  @EmbeddedId private Key key;

  @Column(name = "IN_FORCE_UNTIL")
  private LocalDate until;

  @Column(name = "LEGAL_SOURCE", nullable = false, length = 200)
  private String source;

  @Column(name = "CHANGED_BY", nullable = false, length = 80)
  private String changedBy;

  @Column(name = "CONFIRMED_BY", length = 80)
  private String confirmedBy;

  @Column(name = "AMOUNT", nullable = false)
  private int amount;

  protected MatchingWeightEntity() {}

  MatchingWeightEntity(WeightLine line) {
    key = new Key(line.weight(), line.inForce().from());
    until = line.inForce().until();
    source = line.inForce().source();
    changedBy = line.changedBy();
    confirmedBy = line.confirmedBy();
    amount = line.amount();
  }

  WeightLine restore() {
    return new WeightLine(
        key.weight, amount, new InForce(key.from, until, source), changedBy, confirmedBy);
  }

  /** Weight and first day. */
  @Embeddable
  record Key(
      @Enumerated(EnumType.STRING) @Column(name = "WEIGHT", length = 20) MatchingWeight weight,
      @Column(name = "IN_FORCE_FROM") LocalDate from)
      implements Serializable {}
}
