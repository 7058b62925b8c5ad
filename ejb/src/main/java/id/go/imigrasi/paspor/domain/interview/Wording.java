package id.go.imigrasi.paspor.domain.interview;

import java.util.Objects;

/** One text of the office in both of its languages. */
public record Wording(String indonesian, String english) {
  public Wording {
    Objects.requireNonNull(indonesian);
    Objects.requireNonNull(english);
  }

  /**
   * @param language ISO 639 code; everything but {@code en} is Indonesian
   */
  public String in(String language) {
    return "en".equals(language) ? english : indonesian;
  }
}
