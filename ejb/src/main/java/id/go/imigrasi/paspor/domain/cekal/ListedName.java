package id.go.imigrasi.paspor.domain.cekal;

import java.util.Objects;

/**
 * A name under which a listed person is known, in any script.
 *
 * @param weak an alias that the list itself calls doubtful or a mere nickname ("low quality")
 */
public record ListedName(String text, boolean weak) {
  public ListedName {
    Objects.requireNonNull(text);
    if (text.isBlank()) {
      throw new IllegalArgumentException("a listed name is not blank");
    }
  }

  public static ListedName known(String text) {
    return new ListedName(text, false);
  }

  @Override
  public String toString() {
    return "ListedName[***]";
  }
}
