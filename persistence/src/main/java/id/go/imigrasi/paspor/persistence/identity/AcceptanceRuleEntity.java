package id.go.imigrasi.paspor.persistence.identity;

import id.go.imigrasi.paspor.domain.InForce;
import id.go.imigrasi.paspor.domain.identity.AcceptanceRules;
import id.go.imigrasi.paspor.domain.identity.Element;
import id.go.imigrasi.paspor.domain.matching.MatchingRule;
import id.go.imigrasi.paspor.domain.matching.RuleKind;
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
import java.util.Objects;
import java.util.Optional;

/** How much agreement is asked of one element, with its days and its source. */
@Entity(name = "AcceptanceRule")
@Table(name = "ACCEPTANCE_RULE")
class AcceptanceRuleEntity {
  @EmbeddedId private Key key;

  @Column(name = "VALID_UNTIL")
  private LocalDate validUntil;

  @Column(name = "ENOUGH", nullable = false)
  private int enough;

  @Column(name = "TOLERABLE", nullable = false)
  private int tolerable;

  @Column(name = "SOURCE", length = 200, nullable = false)
  private String source;

  @Column(name = "CHANGED_BY", length = 80, nullable = false)
  private String changedBy;

  @Column(name = "CONFIRMED_BY", length = 80)
  private String confirmedBy;

  protected AcceptanceRuleEntity() {}

  AcceptanceRuleEntity(MatchingRule line) {
    key = new Key(Element.valueOf(line.item()), line.inForce().from());
    validUntil = line.inForce().until();
    source = line.inForce().source();
    enough = line.amounts().get(0);
    tolerable = line.amounts().get(1);
    changedBy = line.enteredBy();
    confirmedBy = line.confirmedBy().orElse(null);
  }

  MatchingRule restore() {
    return new MatchingRule(
        RuleKind.REGISTER,
        key.element.name(),
        List.of(enough, tolerable),
        new InForce(key.validFrom, validUntil, source),
        changedBy,
        Optional.ofNullable(confirmedBy));
  }

  Element element() {
    return key.element;
  }

  AcceptanceRules.Rule rule() {
    return new AcceptanceRules.Rule(enough, tolerable);
  }

  /** A rule may be replaced by another for the same element from a later day. */
  @Embeddable
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    @Column(name = "ELEMENT", length = 20, nullable = false)
    private Element element;

    @Column(name = "VALID_FROM", nullable = false)
    private LocalDate validFrom;

    protected Key() {}

    Key(Element element, LocalDate validFrom) {
      this.element = element;
      this.validFrom = validFrom;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && element == key.element && validFrom.equals(key.validFrom);
    }

    @Override
    public int hashCode() {
      return Objects.hash(element, validFrom);
    }
  }
}
