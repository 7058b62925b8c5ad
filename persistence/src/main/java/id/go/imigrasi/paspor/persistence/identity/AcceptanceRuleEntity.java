package id.go.imigrasi.paspor.persistence.identity;

import id.go.imigrasi.paspor.domain.identity.AcceptanceRules;
import id.go.imigrasi.paspor.domain.identity.Element;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

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

  protected AcceptanceRuleEntity() {}

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
