package id.go.imigrasi.paspor.persistence.adjudication;

import id.go.imigrasi.paspor.domain.adjudication.Verdict;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One verdict; never changed. */
@Entity(name = "Verdict")
@Table(name = "VERDICT")
class VerdictEntity {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "verdict")
  @SequenceGenerator(name = "verdict", sequenceName = "VERDICT_SEQ", allocationSize = 20)
  @Column(name = "ID")
  private Long id;

  @Column(name = "APPLICATION_NUMBER", nullable = false, length = 16)
  private String application;

  @Enumerated(EnumType.STRING)
  @Column(name = "DECISION", nullable = false, length = 20)
  private Verdict.Decision decision;

  @Column(name = "ADJUDICATOR", nullable = false, length = 80)
  private String adjudicator;

  @Column(name = "DECIDED_AT", nullable = false)
  private Instant decidedAt;

  @Column(name = "WORDS", length = 1000)
  private String words;

  protected VerdictEntity() {}

  VerdictEntity(Verdict verdict) {
    application = verdict.application().digits();
    decision = verdict.decision();
    adjudicator = verdict.adjudicator();
    decidedAt = verdict.at();
    words = verdict.words();
  }

  Verdict restore() {
    return new Verdict(new ApplicationNumber(application), decision, adjudicator, decidedAt, words);
  }
}
