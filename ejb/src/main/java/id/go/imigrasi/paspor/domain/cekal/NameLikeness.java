package id.go.imigrasi.paspor.domain.cekal;

import java.util.List;

/**
 * How alike two names are, and how much that says.
 *
 * @param likeness 0 (nothing in common) to 1 (the same name)
 * @param information how rare what agrees is, in bits: 10 means that one name in about a thousand
 *     would agree as well
 * @param listed the name of the entry that agrees best
 * @param words the words that were found to correspond, as {@code SOEHARTO ~ SUHARTO}
 */
public record NameLikeness(
    double likeness, double information, ListedName listed, List<String> words) {
  public NameLikeness {
    words = List.copyOf(words);
  }

  /** In percent, for people. */
  public int percent() {
    return (int) Math.round(likeness * 100);
  }

  @Override
  public String toString() {
    return "NameLikeness[" + percent() + "]";
  }
}
