package id.go.imigrasi.paspor.persistence.passport;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.passport.Discrepancy;
import id.go.imigrasi.paspor.domain.passport.Explanation;
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

/** One officer's word about a finding of the register; never changed. */
@Entity(name = "RegisterExplanation")
@Table(name = "REGISTER_EXPLANATION")
class ExplanationEntity {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "explanation")
  @SequenceGenerator(
      name = "explanation",
      sequenceName = "REGISTER_EXPLANATION_SEQ",
      allocationSize = 20)
  @Column(name = "ID")
  private Long id;

  @Column(name = "APPLICATION_NUMBER", length = 16, nullable = false)
  private String application;

  @Enumerated(EnumType.STRING)
  @Column(name = "DISCREPANCY", length = 20, nullable = false)
  private Discrepancy what;

  @Column(name = "DOCUMENT_NUMBER", length = 40, nullable = false)
  private String document;

  @Column(name = "OFFICER", length = 80, nullable = false)
  private String officer;

  @Column(name = "REASON", length = 1000, nullable = false)
  private String reason;

  @Column(name = "EXPLAINED_AT", nullable = false)
  private Instant at;

  protected ExplanationEntity() {}

  ExplanationEntity(Explanation explanation) {
    application = explanation.application().digits();
    what = explanation.what();
    document = explanation.document();
    officer = explanation.officer();
    reason = explanation.reason();
    at = explanation.at();
  }

  Explanation restore() {
    return new Explanation(new ApplicationNumber(application), what, document, officer, reason, at);
  }
}
