package id.go.imigrasi.paspor.domain.interview;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What is asked, declared and looked for on one day, and on which grounds one may reject.
 *
 * @param statement what the applicant declares to be true, with its code as the version
 * @param referFrom sum of weights from which referral to examination is advised
 */
public record InterviewForm(
    Statement statement,
    List<Question> questions,
    List<RiskSign> signs,
    List<RejectionGround> grounds,
    int referFrom) {
  public InterviewForm {
    Objects.requireNonNull(statement);
    questions = List.copyOf(questions);
    signs = List.copyOf(signs);
    grounds = List.copyOf(grounds);
  }

  /** Whether the signs seen advise a referral; an advice, never a decision. */
  public boolean adviceFor(Set<String> seen) {
    int sum =
        signs.stream().filter(sign -> seen.contains(sign.code())).mapToInt(RiskSign::weight).sum();
    return sum >= referFrom;
  }

  /**
   * @throws Refused {@code interview.ground.unknown}
   */
  public RejectionGround ground(String code) {
    return grounds.stream()
        .filter(ground -> ground.code().equals(code))
        .findFirst()
        .orElseThrow(() -> Refused.because("interview.ground.unknown"));
  }

  /** What the applicant declares (surat pernyataan). */
  public record Statement(String code, Wording wording) {
    public Statement {
      Objects.requireNonNull(code);
      Objects.requireNonNull(wording);
    }
  }
}
