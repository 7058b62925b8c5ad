package id.go.imigrasi.paspor.persistence.adjudication;

import id.go.imigrasi.paspor.domain.adjudication.SecondAdjudication;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The row of a question to the directorate's adjudicators. */
@Entity(name = "SecondAdjudication")
@Table(name = "SECOND_ADJUDICATION")
class SecondAdjudicationEntity {
  @Id
  @Column(name = "ID")
  private UUID id;

  @Column(name = "APPLICATION_NUMBER", nullable = false, length = 16)
  private String application;

  @Column(name = "ASKED", nullable = false)
  private boolean asked;

  @Column(name = "ASKED_AT", nullable = false)
  private Instant askedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "DECISION", length = 20)
  private SecondAdjudication.Decision decision;

  @Column(name = "GROUND", length = 1000)
  private String ground;

  @Column(name = "REFERENCE", length = 40)
  private String reference;

  @Column(name = "ANSWERED_AT")
  private Instant answeredAt;

  protected SecondAdjudicationEntity() {}

  SecondAdjudicationEntity(SecondAdjudication adjudication) {
    id = adjudication.id();
    application = adjudication.application().digits();
    asked = adjudication.asked();
    askedAt = adjudication.at();
  }

  void write(SecondAdjudication.Verdict word) {
    decision = word.decision();
    ground = word.ground();
    reference = word.reference();
    answeredAt = word.at();
  }

  SecondAdjudication adjudication() {
    return new SecondAdjudication(
        id,
        new ApplicationNumber(application),
        asked,
        askedAt,
        Optional.ofNullable(decision)
            .map(said -> new SecondAdjudication.Verdict(said, ground, reference, answeredAt)));
  }
}
