package id.go.imigrasi.paspor.neighbours.cekal;

import java.util.ArrayList;
import java.util.List;

/** How far two names agree, 0 to 100: each word of the shorter finds its best partner. */
final class NameAgreement {

  private NameAgreement() {}

  static int of(String one, String other) {
    List<String> shorter = Spelling.words(one);
    List<String> longer = new ArrayList<>(Spelling.words(other));
    if (shorter.size() > longer.size()) {
      return of(other, one);
    }
    if (shorter.isEmpty()) {
      return 0;
    }
    int words = longer.size();
    int sum = 0;
    for (String word : shorter) {
      String best = best(word, longer);
      sum += likeness(word, best);
      longer.remove(best);
    }
    // a word too many on one side weighs half
    return Math.round(sum / (shorter.size() + (words - shorter.size()) / 2f));
  }

  private static String best(String word, List<String> among) {
    return among.stream()
        .max((a, b) -> Integer.compare(likeness(word, a), likeness(word, b)))
        .orElseThrow();
  }

  private static int likeness(String a, String b) {
    int longer = Math.max(a.length(), b.length());
    return 100 * (longer - distance(a, b)) / longer;
  }

  private static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
        } else {
          int change = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
          cost[i][j] = Math.min(change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        }
      }
    }
    return cost[a.length()][b.length()];
  }
}
