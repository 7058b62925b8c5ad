package id.go.imigrasi.paspor.persistence.servicestandard;

import id.go.imigrasi.paspor.domain.InForce;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.servicestandard.DeadlineRule;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/** A limit in working days, from a day on. */
@Entity(name = "DeadlineRule")
@Table(name = "DEADLINE_RULE")
class DeadlineRuleEntity {
  @EmbeddedId private Key key;

  @Column(name = "IN_FORCE_UNTIL")
  private LocalDate until;

  @Column(name = "LEGAL_SOURCE", nullable = false, length = 200)
  private String source;

  @Column(name = "WORKING_DAYS", nullable = false)
  private int workingDays;

  protected DeadlineRuleEntity() {}

  DeadlineRule restore(Set<ApplicationType> exempt) {
    return new DeadlineRule(key.kind, workingDays, exempt, new InForce(key.from, until, source));
  }

  /** Kind and first day. */
  @Embeddable
  record Key(
      @Enumerated(EnumType.STRING) @Column(name = "KIND", length = 20) DeadlineRule.Kind kind,
      @Column(name = "IN_FORCE_FROM") LocalDate from)
      implements Serializable {}
}
