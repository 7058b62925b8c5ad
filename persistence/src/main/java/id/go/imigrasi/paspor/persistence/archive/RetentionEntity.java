package id.go.imigrasi.paspor.persistence.archive;

import id.go.imigrasi.paspor.domain.InForce;
import id.go.imigrasi.paspor.domain.archive.Retention;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;

/** A line of the retention schedule, from a day on. */
@Entity(name = "RetentionRule")
@Table(name = "RETENTION_RULE")
class RetentionEntity {
  @EmbeddedId private Key key;

  @Column(name = "IN_FORCE_UNTIL")
  private LocalDate until;

  @Column(name = "LEGAL_SOURCE", nullable = false, length = 200)
  private String source;

  @Column(name = "NAME", nullable = false, length = 120)
  private String name;

  @Column(name = "ACTIVE_YEARS", nullable = false)
  private int activeYears;

  @Column(name = "INACTIVE_YEARS", nullable = false)
  private int inactiveYears;

  @Enumerated(EnumType.STRING)
  @Column(name = "FATE", nullable = false, length = 20)
  private Retention.Fate fate;

  protected RetentionEntity() {}

  RetentionEntity(Retention rule) {
    key = new Key(rule.series(), rule.inForce().from());
    until = rule.inForce().until();
    source = rule.inForce().source();
    name = rule.name();
    activeYears = rule.activeYears();
    inactiveYears = rule.inactiveYears();
    fate = rule.fate();
  }

  Retention restore() {
    return new Retention(
        key.series, name, activeYears, inactiveYears, fate, new InForce(key.from, until, source));
  }

  /** Series and first day. */
  @Embeddable
  record Key(
      @Column(name = "SERIES", length = 40) String series,
      @Column(name = "IN_FORCE_FROM") LocalDate from)
      implements Serializable {}
}
