package id.go.imigrasi.paspor.neighbours.dukcapil;

import java.util.Locale;

/** How alike two texts are, in per cent of the longer one's letters that need no change. */
final class Likeness {

  private Likeness() {}

  static int of(String one, String other) {
    String a = tidy(one);
    String b = tidy(other);
    int longer = Math.max(a.length(), b.length());
    return longer == 0 ? 100 : (int) Math.round(100.0 * (longer - distance(a, b)) / longer);
  }

  private static String tidy(String text) {
    return text.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
