package id.go.imigrasi.paspor.persistence.adjudication;

import id.go.imigrasi.paspor.domain.InForce;
import id.go.imigrasi.paspor.domain.adjudication.GroundOfRejection;
import id.go.imigrasi.paspor.domain.adjudication.Rejection;
import id.go.imigrasi.paspor.domain.interview.Wording;
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

/** One ground of rejection with its days and its source. */
@Entity(name = "GroundOfRejection")
@Table(name = "REJECTION_GROUND")
class GroundEntity {
  @EmbeddedId private Key key;

  @Column(name = "VALID_UNTIL")
  private LocalDate validUntil;

  @Column(name = "PLACE", nullable = false)
  private int place;

  @Column(name = "TEXT_IN", length = 400, nullable = false)
  private String indonesian;

  @Column(name = "TEXT_EN", length = 400, nullable = false)
  private String english;

  @Column(name = "SOURCE", length = 200, nullable = false)
  private String source;

  protected GroundEntity() {}

  GroundOfRejection ground() {
    return new GroundOfRejection(
        key.level,
        key.code,
        new Wording(indonesian, english),
        new InForce(key.validFrom, validUntil, source));
  }

  /** A ground may be replaced by another of the same code from a later day. */
  @Embeddable
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    @Column(name = "REJECTION_LEVEL", length = 20, nullable = false)
    private Rejection.Level level;

    @Column(name = "CODE", length = 40, nullable = false)
    private String code;

    @Column(name = "VALID_FROM", nullable = false)
    private LocalDate validFrom;

    protected Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && level == key.level
          && code.equals(key.code)
          && validFrom.equals(key.validFrom);
    }

    @Override
    public int hashCode() {
      return Objects.hash(level, code, validFrom);
    }
  }
}
