package id.go.imigrasi.paspor.persistence.handover;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.handover.Attempt;
import id.go.imigrasi.paspor.domain.handover.Collector;
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

/** One attempt to collect; never changed. */
@Entity(name = "HandOverAttempt")
@Table(name = "HAND_OVER_ATTEMPT")
class AttemptEntity {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "attempt")
  @SequenceGenerator(name = "attempt", sequenceName = "HAND_OVER_ATTEMPT_SEQ", allocationSize = 20)
  @Column(name = "ID")
  private Long id;

  @Column(name = "APPLICATION_NUMBER", nullable = false, length = 16)
  private String application;

  @Enumerated(EnumType.STRING)
  @Column(name = "COLLECTOR_KIND", nullable = false, length = 20)
  private Collector.Kind collector;

  @Enumerated(EnumType.STRING)
  @Column(name = "OUTCOME", nullable = false, length = 20)
  private Attempt.Outcome outcome;

  @Column(name = "OFFICER", nullable = false, length = 80)
  private String officer;

  @Column(name = "HAPPENED_AT", nullable = false)
  private Instant at;

  @Column(name = "WORDS", length = 200)
  private String words;

  protected AttemptEntity() {}

  AttemptEntity(Attempt attempt) {
    application = attempt.application().digits();
    collector = attempt.collector();
    outcome = attempt.outcome();
    officer = attempt.officer();
    at = attempt.at();
    words = attempt.words();
  }

  Attempt restore() {
    return new Attempt(new ApplicationNumber(application), collector, outcome, officer, at, words);
  }
}
