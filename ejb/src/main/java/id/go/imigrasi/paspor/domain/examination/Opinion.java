package id.go.imigrasi.paspor.domain.examination;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.time.Instant;
import java.util.Objects;

/**
 * The examiner's opinion (BAPEN) that goes to the head with the record.
 *
 * @param reasons at most 2000 characters
 * @param legalGround the article that a rejection rests on; asked for only then
 */
public record Opinion(
    Proposal proposal, String reasons, String legalGround, String examiner, Instant signedAt) {
  private static final int LONGEST = 2000;

  public Opinion {
    Objects.requireNonNull(proposal);
    Objects.requireNonNull(examiner);
    Objects.requireNonNull(signedAt);
    reasons = reasons == null ? "" : reasons.strip();
    legalGround = legalGround == null ? "" : legalGround.strip();
    if (reasons.isEmpty()) {
      throw Refused.because("examination.opinion.reasons-missing");
    }
    if (reasons.length() > LONGEST || legalGround.length() > 200) {
      throw Refused.because("examination.opinion.too-long", LONGEST);
    }
    if (proposal == Proposal.REJECT && legalGround.isEmpty()) {
      throw Refused.because("examination.opinion.ground-missing");
    }
  }

  @Override
  public String toString() {
    return "Opinion[" + proposal + "]";
  }
}
