package id.go.imigrasi.paspor.domain.examination;

import id.go.imigrasi.paspor.domain.application.Refused;

/**
 * One question of the record and what was answered, word for word.
 *
 * @param question at most 500 characters
 * @param answer at most 2000 characters
 */
public record Answer(String question, String answer) {
  private static final int LONGEST_QUESTION = 500;
  private static final int LONGEST_ANSWER = 2000;

  public Answer {
    question = tidy(question, LONGEST_QUESTION);
    answer = tidy(answer, LONGEST_ANSWER);
  }

  private static String tidy(String text, int longest) {
    String stripped = text == null ? "" : text.strip();
    if (stripped.isEmpty()) {
      throw Refused.because("examination.answer.missing");
    }
    if (stripped.length() > longest) {
      throw Refused.because("examination.answer.too-long", longest);
    }
    return stripped;
  }

  @Override
  public String toString() {
    return "Answer[***]";
  }
}
