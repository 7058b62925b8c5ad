package id.go.imigrasi.paspor.domain.interview;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.util.Objects;

/**
 * What the applicant said to one question.
 *
 * @param text at most 500 characters; {@code YES} or {@code NO} where the question asks so
 */
public record Answer(String question, String text) {
  public static final String YES = "YES";
  public static final String NO = "NO";

  /** Characters that one answer may have. */
  public static final int LONGEST = 500;

  public Answer {
    Objects.requireNonNull(question);
    text = text == null ? "" : text.strip();
    if (text.length() > LONGEST) {
      throw Refused.because("interview.answer.too-long", LONGEST);
    }
  }

  public boolean isGiven() {
    return !text.isEmpty();
  }

  @Override
  public String toString() {
    return "Answer[" + question + "]";
  }
}
