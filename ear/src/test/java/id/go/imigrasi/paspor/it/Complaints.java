package id.go.imigrasi.paspor.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** What a table of cases found wrong, told together at the table's end. */
public final class Complaints {
  private static final List<String> THE_INSIDE =
      List.of("id.go.imigrasi", "org.apache", "org.jboss", "java.lang", "java.util", "Exception");
  private static final int SHOWN = 300;
  private static final int MOST = 30;

  private final List<String> found = new ArrayList<>();

  /** Every case was as it should be. */
  public void none() {
    assertThat(found).isEmpty();
  }

  public void unless(boolean right, String what) {
    if (!right && found.size() < MOST) {
      found.add(what);
    }
  }

  /** A problem document with this status, in a language of the office, without the inside. */
  public void unlessProblem(String what, Wire.Answer answer, int status) {
    String shown = shortened(what) + ": " + answer.status() + " " + shortened(answer.body());
    unless(answer.status() == status, "not " + status + ": " + shown);
    unless(answer.type().startsWith("application/problem+json"), answer.type() + ": " + shown);
    unless(answer.language().matches("id|in|en"), "language " + answer.language() + ": " + shown);
    unless(answer.body().contains("\"title\""), "no title: " + shown);
    unlessSilentOnTheInside(what, answer);
  }

  /** No class, no stack trace. */
  public void unlessSilentOnTheInside(String what, Wire.Answer answer) {
    for (String word : THE_INSIDE) {
      unless(
          !answer.body().contains(word),
          shortened(what) + " tells " + word.strip() + ": " + shortened(answer.body()));
    }
  }

  private static String shortened(String text) {
    return text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text;
  }
}
