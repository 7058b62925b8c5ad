package id.go.imigrasi.paspor.integration.cekal.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Names of something "of the faith" (al-din), written in one way however they are: Salah al-Din,
 * Salaheddine, Salahudin are {@code salahuddin}.
 */
final class OfTheFaith {
  private static final String WRITTEN = "uddin";
  private static final String FAITH = "(?:in|een|ine|ien)";
  private static final Pattern APART = Pattern.compile("[aeiou][ld] d" + FAITH);
  private static final Pattern APART_IN_ONE = Pattern.compile("[aeiou][ld]d" + FAITH);
  private static final Pattern GLUED =
      Pattern.compile("^(.{3,}?)(?:[aeiou][ld]d|[ue]d)" + FAITH + "$");

  private OfTheFaith() {}

  static List<String> written(List<String> words) {
    List<String> written = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean more = !written.isEmpty();
      if (more && i + 1 < words.size() && APART.matcher(word + " " + words.get(i + 1)).matches()) {
        glue(written);
        i++;
      } else if (more && APART_IN_ONE.matcher(word).matches()) {
        glue(written);
      } else {
        written.add(GLUED.matcher(word).replaceAll("$1" + WRITTEN));
      }
    }
    return written;
  }

  private static void glue(List<String> written) {
    int last = written.size() - 1;
    written.set(last, written.get(last) + WRITTEN);
  }
}
