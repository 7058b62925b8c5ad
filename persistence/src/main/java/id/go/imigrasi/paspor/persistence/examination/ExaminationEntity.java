package id.go.imigrasi.paspor.persistence.examination;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import id.go.imigrasi.paspor.domain.examination.Answer;
import id.go.imigrasi.paspor.domain.examination.Examination;
import id.go.imigrasi.paspor.domain.examination.Ground;
import id.go.imigrasi.paspor.domain.examination.Opinion;
import id.go.imigrasi.paspor.domain.examination.Proposal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The row of an examination record; its answers are in {@link AnswerEntity}. */
@Entity(name = "Examination")
@Table(name = "EXAMINATION")
class ExaminationEntity {
  @Id
  @Column(name = "APPLICATION_NUMBER", length = 16)
  private String application;

  @Version
  @Column(name = "ROW_VERSION", nullable = false)
  private long version;

  @Enumerated(EnumType.STRING)
  @Column(name = "GROUND", nullable = false, length = 30)
  private Ground ground;

  @Column(name = "EXAMINER", nullable = false, length = 80)
  private String examiner;

  @Column(name = "OPENED_AT", nullable = false)
  private Instant openedAt;

  @Column(name = "SIGNATURE_ID")
  private UUID signature;

  @Column(name = "SIGNATURE_SHA256", length = 64)
  private String signatureSha256;

  @Column(name = "SIGNED_AT")
  private Instant signedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "PROPOSAL", length = 30)
  private Proposal proposal;

  @Column(name = "REASONS", length = 2000)
  private String reasons;

  @Column(name = "LEGAL_GROUND", length = 200)
  private String legalGround;

  @Column(name = "OPINION_BY", length = 80)
  private String opinionBy;

  @Column(name = "OPINION_AT")
  private Instant opinionAt;

  protected ExaminationEntity() {}

  ExaminationEntity(Examination examination) {
    application = examination.application().digits();
    write(examination);
  }

  final void write(Examination examination) {
    ground = examination.ground();
    examiner = examination.examiner();
    openedAt = examination.openedAt();
    signedAt = examination.signedAt();
    ImageRef signed = examination.signature();
    signature = signed == null ? null : signed.id();
    signatureSha256 = signed == null ? null : signed.sha256();
    Opinion opinion = examination.opinion();
    proposal = opinion == null ? null : opinion.proposal();
    reasons = opinion == null ? null : opinion.reasons();
    legalGround = opinion == null ? null : opinion.legalGround();
    opinionBy = opinion == null ? null : opinion.examiner();
    opinionAt = opinion == null ? null : opinion.signedAt();
  }

  Examination restore(List<Answer> answers) {
    return new Examination(
        new ApplicationNumber(application),
        ground,
        examiner,
        openedAt,
        answers,
        signature == null ? null : new ImageRef(signature, signatureSha256),
        signedAt,
        proposal == null
            ? null
            : new Opinion(proposal, reasons, legalGround, opinionBy, opinionAt));
  }
}
