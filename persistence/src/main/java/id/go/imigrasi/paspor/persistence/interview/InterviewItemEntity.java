package id.go.imigrasi.paspor.persistence.interview;

import id.go.imigrasi.paspor.domain.InForce;
import id.go.imigrasi.paspor.domain.interview.Question;
import id.go.imigrasi.paspor.domain.interview.RejectionGround;
import id.go.imigrasi.paspor.domain.interview.RiskSign;
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

/** One question, risk sign or ground of the interview form, with its days and its source. */
@Entity(name = "InterviewItem")
@Table(name = "INTERVIEW_ITEM")
class InterviewItemEntity {
  @EmbeddedId private Key key;

  @Column(name = "VALID_UNTIL")
  private LocalDate validUntil;

  @Column(name = "PLACE", nullable = false)
  private int place;

  @Column(name = "DETAIL", length = 20)
  private String detail;

  @Column(name = "WEIGHT")
  private Integer weight;

  @Column(name = "REQUIRED", nullable = false)
  private boolean required;

  @Column(name = "TEXT_IN", nullable = false, length = 400)
  private String indonesian;

  @Column(name = "TEXT_EN", nullable = false, length = 400)
  private String english;

  @Column(name = "SOURCE", nullable = false, length = 200)
  private String source;

  protected InterviewItemEntity() {}

  Kind kind() {
    return key.kind;
  }

  Question question() {
    return new Question(key.code, wording(), Question.Kind.valueOf(detail), required, inForce());
  }

  RiskSign sign() {
    return new RiskSign(key.code, RiskSign.Subject.valueOf(detail), wording(), weight, inForce());
  }

  RejectionGround ground() {
    return new RejectionGround(key.code, wording(), inForce());
  }

  private Wording wording() {
    return new Wording(indonesian, english);
  }

  private InForce inForce() {
    return new InForce(key.validFrom, validUntil, source);
  }

  /** What the line is. */
  enum Kind {
    QUESTION,
    SIGN,
    GROUND
  }

  /** A line may be replaced by another of the same code from a later day. */
  @Embeddable
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    @Column(name = "ITEM_KIND", length = 20)
    private Kind kind;

    @Column(name = "CODE", length = 40)
    private String code;

    @Column(name = "VALID_FROM")
    private LocalDate validFrom;

    protected Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && kind == key.kind
          && code.equals(key.code)
          && validFrom.equals(key.validFrom);
    }

    @Override
    public int hashCode() {
      return Objects.hash(kind, code, validFrom);
    }
  }
}
