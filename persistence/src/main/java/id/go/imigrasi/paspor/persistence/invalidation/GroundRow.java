package id.go.imigrasi.paspor.persistence.invalidation;

import id.go.imigrasi.paspor.domain.InForce;
import id.go.imigrasi.paspor.domain.interview.Wording;
import id.go.imigrasi.paspor.domain.invalidation.GroundOfInvalidation;
import id.go.imigrasi.paspor.domain.invalidation.Measure;
import id.go.imigrasi.paspor.domain.passport.PassportStatus;
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

/** One ground of a measure with its days and its source. */
@Entity(name = "GroundOfInvalidation")
@Table(name = "INVALIDATION_GROUND")
class GroundRow {
  @EmbeddedId private Key key;

  @Column(name = "IN_FORCE_UNTIL")
  private LocalDate until;

  @Column(name = "LEGAL_SOURCE", length = 200, nullable = false)
  private String source;

  @Enumerated(EnumType.STRING)
  @Column(name = "BECOMES", length = 20, nullable = false)
  private PassportStatus becomes;

  @Column(name = "CONFIDENTIAL", nullable = false)
  private boolean confidential;

  @Column(name = "POSITION_NUMBER", nullable = false)
  private int position;

  @Column(name = "TEXT_IN", length = 400, nullable = false)
  private String indonesian;

  @Column(name = "TEXT_EN", length = 400, nullable = false)
  private String english;

  protected GroundRow() {}

  GroundOfInvalidation ground() {
    return new GroundOfInvalidation(
        key.measure,
        key.code,
        becomes,
        confidential,
        new Wording(indonesian, english),
        new InForce(key.from, until, source));
  }

  /** A ground may be replaced by another of the same code from a later day. */
  @Embeddable
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    @Column(name = "MEASURE", length = 20, nullable = false)
    private Measure measure;

    @Column(name = "CODE", length = 40, nullable = false)
    private String code;

    @Column(name = "IN_FORCE_FROM", nullable = false)
    private LocalDate from;

    protected Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && measure == key.measure
          && code.equals(key.code)
          && from.equals(key.from);
    }

    @Override
    public int hashCode() {
      return Objects.hash(measure, code, from);
    }
  }
}
