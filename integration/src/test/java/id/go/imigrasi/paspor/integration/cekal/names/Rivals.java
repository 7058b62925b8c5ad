package id.go.imigrasi.paspor.integration.cekal.names;

import id.go.imigrasi.paspor.domain.cekal.BirthAgreement;
import id.go.imigrasi.paspor.domain.cekal.ListedName;
import id.go.imigrasi.paspor.domain.cekal.ListedPerson;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * What one would write in an afternoon, for comparison: the same words after normalization, and
 * Jaro-Winkler (Winkler 1990) of the sorted words against every entry; both unless the births
 * differ.
 */
final class Rivals {
  private static final double NANOS = 1e9;
  private static final double JARO_WINKLER = 0.92;

  private final Printer out;
  private final List<ListedPerson> list;
  private final List<List<String>> names;

  Rivals(Printer out, List<ListedPerson> list) {
    this.out = out;
    this.list = list;
    names =
        list.stream()
            .map(
                person ->
                    person.names().stream().map(ListedName::text).map(Rivals::sorted).toList())
            .toList();
  }

  void tell(List<Asked> questions) {
    tell("exact after normalization", questions, String::equals);
    tell(
        "Jaro-Winkler from 0.92 on",
        questions,
        (one, other) -> jaroWinkler(one, other) >= JARO_WINKLER);
  }

  private void tell(String who, List<Asked> questions, BiPredicate<String, String> alike) {
    long begun = System.nanoTime();
    int right = 0;
    int wrong = 0;
    int alerted = 0;
    for (Asked asked : questions) {
      List<String> named = named(asked, alike);
      boolean found = asked.entry().filter(named::contains).isPresent();
      right += found ? 1 : 0;
      wrong += !found && !named.isEmpty() ? 1 : 0;
      boolean made = asked.kind().equals(Derived.STRANGERS);
      alerted += made && !named.isEmpty() ? 1 : 0;
    }
    double seconds = (System.nanoTime() - begun) / NANOS;
    double listed = questions.stream().filter(Asked::isListed).count();
    long made = questions.stream().filter(asked -> asked.kind().equals(Derived.STRANGERS)).count();
    double precision = right / (double) Math.max(1, right + wrong);
    double recall = listed == 0 ? Double.NaN : right / listed;
    out.line(
        "%-26s recall %.4f precision %.4f F1 %.4f, made strangers alerted %.2f %%, %.0f questions/s",
        who,
        recall,
        precision,
        2 * precision * recall / (precision + recall),
        100.0 * alerted / Math.max(1, made),
        questions.size() / seconds);
  }

  private List<String> named(Asked asked, BiPredicate<String, String> alike) {
    String own = sorted(asked.question().fullName().text());
    return IntStream.range(0, list.size())
        .filter(at -> names.get(at).stream().anyMatch(name -> alike.test(own, name)))
        .mapToObj(list::get)
        .filter(
            person ->
                BirthAgreement.of(asked.question().birth().date(), person.births())
                    != BirthAgreement.OTHER)
        .map(person -> person.entry().entryId())
        .toList();
  }

  static String sorted(String name) {
    return String.join(" ", Latin.words(name).stream().sorted().toList());
  }

  static double jaroWinkler(String one, String other) {
    double jaro = jaro(one, other);
    int prefix = 0;
    while (prefix < Math.min(4, Math.min(one.length(), other.length()))
        && one.charAt(prefix) == other.charAt(prefix)) {
      prefix++;
    }
    return jaro + prefix * 0.1 * (1 - jaro);
  }

  private static double jaro(String one, String other) {
    int window = Math.max(0, Math.max(one.length(), other.length()) / 2 - 1);
    boolean[] taken = new boolean[other.length()];
    char[] common = new char[one.length()];
    int count = 0;
    for (int i = 0; i < one.length(); i++) {
      int last = Math.min(other.length() - 1, i + window);
      for (int j = Math.max(0, i - window); j <= last; j++) {
        if (!taken[j] && one.charAt(i) == other.charAt(j)) {
          taken[j] = true;
          common[count++] = one.charAt(i);
          break;
        }
      }
    }
    return count == 0
        ? 0
        : jaro(one, other, count, swaps(Arrays.copyOf(common, count), other, taken));
  }

  private static double jaro(String one, String other, double common, int swaps) {
    return (common / one.length() + common / other.length() + (common - swaps / 2.0) / common) / 3;
  }

  private static int swaps(char[] common, String other, boolean[] taken) {
    int swaps = 0;
    int at = 0;
    for (int j = 0; j < taken.length; j++) {
      if (taken[j]) {
        swaps += common[at++] == other.charAt(j) ? 0 : 1;
      }
    }
    return swaps;
  }
}
