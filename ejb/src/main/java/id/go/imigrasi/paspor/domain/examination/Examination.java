package id.go.imigrasi.paspor.domain.examination;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The examination record (BAP) of one application: questions and answers, read and signed by the
 * applicant, then the opinion.
 *
 * @param signature the applicant's signature under the record; null until then
 * @param signedAt null until then
 * @param opinion null until the examiner wrote it
 */
public record Examination(
    ApplicationNumber application,
    Ground ground,
    String examiner,
    Instant openedAt,
    List<Answer> answers,
    ImageRef signature,
    Instant signedAt,
    Opinion opinion) {
  /** A record with fewer is none: identity, what happened, how the passport was used. */
  public static final int FEWEST_ANSWERS = 3;

  public Examination {
    Objects.requireNonNull(application);
    Objects.requireNonNull(ground);
    Objects.requireNonNull(examiner);
    Objects.requireNonNull(openedAt);
    answers = List.copyOf(answers);
  }

  public static Examination open(
      ApplicationNumber application, Ground ground, String examiner, Instant now) {
    return new Examination(application, ground, examiner, now, List.of(), null, null, null);
  }

  /** Refuses once the applicant has signed. */
  public Examination answered(Answer answer) {
    if (signedAt != null) {
      throw Refused.because("examination.signed-already");
    }
    List<Answer> more = new ArrayList<>(answers);
    more.add(answer);
    return new Examination(application, ground, examiner, openedAt, more, null, null, null);
  }

  /** The applicant has read the record and signs it. */
  public Examination signed(ImageRef applicantSignature, Instant now) {
    if (signedAt != null) {
      throw Refused.because("examination.signed-already");
    }
    if (answers.size() < FEWEST_ANSWERS) {
      throw Refused.because("examination.answers-too-few", FEWEST_ANSWERS);
    }
    return new Examination(
        application,
        ground,
        examiner,
        openedAt,
        answers,
        Objects.requireNonNull(applicantSignature),
        now,
        opinion);
  }

  /** Refuses an opinion before the applicant has signed. */
  public Examination concluded(Opinion written) {
    if (signedAt == null) {
      throw Refused.because("examination.not-signed");
    }
    return new Examination(
        application, ground, examiner, openedAt, answers, signature, signedAt, written);
  }

  /** Signed by the applicant, and the opinion signed by the examiner: ready for the head. */
  public boolean isComplete() {
    return signedAt != null && opinion != null;
  }

  public Optional<Proposal> proposal() {
    return Optional.ofNullable(opinion).map(Opinion::proposal);
  }

  @Override
  public String toString() {
    return "Examination[" + application + " " + ground + "]";
  }
}
