package id.go.imigrasi.paspor.persistence.servicestandard;

import id.go.imigrasi.paspor.domain.InForce;
import id.go.imigrasi.paspor.domain.servicestandard.Activity;
import id.go.imigrasi.paspor.domain.servicestandard.StepStandard;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;

/** How long one activity is to take, from a day on. */
@Entity(name = "StepStandard")
@Table(name = "STEP_STANDARD")
class StepStandardEntity {
  @EmbeddedId private Key key;

  @Column(name = "IN_FORCE_UNTIL")
  private LocalDate until;

  @Column(name = "LEGAL_SOURCE", nullable = false, length = 200)
  private String source;

  @Column(name = "PLANNED_SECONDS", nullable = false)
  private int seconds;

  protected StepStandardEntity() {}

  StepStandard restore() {
    return new StepStandard(
        key.activity, Duration.ofSeconds(seconds), new InForce(key.from, until, source));
  }

  /** Activity and first day. */
  @Embeddable
  record Key(
      @Enumerated(EnumType.STRING) @Column(name = "ACTIVITY", length = 20) Activity activity,
      @Column(name = "IN_FORCE_FROM") LocalDate from)
      implements Serializable {}
}
