package id.go.imigrasi.paspor.persistence.servicestandard;

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

/** A type to which a limit does not apply, from a day on. */
@Entity(name = "DeadlineExemption")
@Table(name = "DEADLINE_EXEMPTION")
class DeadlineExemptionEntity {
  @EmbeddedId private Key key;

  @Column(name = "IN_FORCE_UNTIL")
  private LocalDate until;

  @Column(name = "LEGAL_SOURCE", nullable = false, length = 200)
  private String source;

  protected DeadlineExemptionEntity() {}

  ApplicationType type() {
    return key.type;
  }

  /** Kind, type and first day. */
  @Embeddable
  record Key(
      @Enumerated(EnumType.STRING) @Column(name = "KIND", length = 20) DeadlineRule.Kind kind,
      @Enumerated(EnumType.STRING) @Column(name = "APPLICATION_TYPE", length = 40)
          ApplicationType type,
      @Column(name = "IN_FORCE_FROM") LocalDate from)
      implements Serializable {}
}
