package id.go.imigrasi.paspor.web.support;

import java.util.ArrayList;
import java.util.List;

/** Marks in a second text only the letters that differ from the first. */
public final class Differences {

  /**
   * A run of letters of the second text.
   *
   * @param different whether it does not stand in the first text
   */
  public record Part(String text, boolean different) {}

  private Differences() {}

  /** The second text in parts, by the longest common subsequence with the first. */
  public static List<Part> marked(String first, String second) {
    String a = first == null ? "" : first;
    String b = second == null ? "" : second;
    int[][] common = common(a, b);
    List<Part> parts = new ArrayList<>();
    int i = 0;
    for (int j = 0; j < b.length(); j++) {
      while (i < a.length() && a.charAt(i) != b.charAt(j) && common[i + 1][j] == common[i][j]) {
        i++;
      }
      boolean same = i < a.length() && a.charAt(i) == b.charAt(j);
      add(parts, b.charAt(j), !same);
      i += same ? 1 : 0;
    }
    return parts;
  }

  private static void add(List<Part> parts, char letter, boolean different) {
    Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
    if (last != null && last.different == different) {
      parts.set(parts.size() - 1, new Part(last.text + letter, different));
    } else {
      parts.add(new Part(String.valueOf(letter), different));
    }
  }

  private static int[][] common(String a, String b) {
    int[][] length = new int[a.length() + 1][b.length() + 1];
    for (int i = a.length() - 1; i >= 0; i--) {
      for (int j = b.length() - 1; j >= 0; j--) {
        length[i][j] =
            a.charAt(i) == b.charAt(j)
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    return length;
  }
}
