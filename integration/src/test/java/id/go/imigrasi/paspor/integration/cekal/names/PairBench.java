package id.go.imigrasi.paspor.integration.cekal.names;

import id.go.imigrasi.paspor.domain.cekal.ListedName;
import id.go.imigrasi.paspor.integration.cekal.names.CommaFile.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Pairs of names of which it is known whether they are one: precision, recall and F1. */
final class PairBench {
  /** From here on two names are called one, where nothing but names is known. */
  private static final double ONE_NAME = 0.8;

  private final Printer out;
  private final LuceneNameSearch search = new LuceneNameSearch();

  PairBench(Printer out) {
    this.out = out;
  }

  void run(Path file) throws IOException {
    List<Pair> pairs =
        CommaFile.read(file, "name1", "name2", "is_match").stream().map(this::compared).toList();
    out.line(
        "%d pairs, %d of them one name", pairs.size(), pairs.stream().filter(Pair::same).count());
    for (int percent = 60; percent <= 95; percent += 5) {
      tell("ours from", percent / 100.0, pairs);
    }
    out.line("-- the product's own threshold");
    tell("ours from", ONE_NAME, pairs);
    out.line("-- for comparison, Jaro-Winkler of the sorted words at its best threshold");
    List<Pair> plain = pairs.stream().map(Pair::byJaroWinkler).toList();
    plain.stream()
        .map(Pair::likeness)
        .distinct()
        .max(Comparator.comparingDouble(threshold -> f1(threshold, plain)))
        .ifPresent(best -> tell("Jaro-Winkler from", best, plain));
    if (Boolean.getBoolean("names.tell")) {
      pairs.stream()
          .filter(pair -> pair.same != pair.likeness >= ONE_NAME)
          .forEach(
              pair ->
                  out.line(
                      "WRONG %.2f %s: %s | %s", pair.likeness, pair.same, pair.one, pair.other));
    }
  }

  private Pair compared(Row row) {
    String same = row.needed("is_match").toLowerCase(Locale.ROOT);
    if (!same.equals("true") && !same.equals("false")) {
      throw row.malformed("has is_match " + same + ", which is neither true nor false");
    }
    String one = row.needed("name1");
    String other = row.needed("name2");
    double likeness = search.compare(one, ListedName.known(other)).likeness();
    return new Pair(likeness, Boolean.parseBoolean(same), one, other);
  }

  private void tell(String who, double threshold, List<Pair> pairs) {
    double said = pairs.stream().filter(pair -> pair.likeness >= threshold).count();
    double right = pairs.stream().filter(pair -> pair.same && pair.likeness >= threshold).count();
    double wanted = pairs.stream().filter(Pair::same).count();
    out.line(
        "%s %.2f on: precision %.3f recall %.3f F1 %.3f",
        who, threshold, right / said, right / wanted, f1(threshold, pairs));
  }

  private static double f1(double threshold, List<Pair> pairs) {
    double said = pairs.stream().filter(pair -> pair.likeness >= threshold).count();
    double right = pairs.stream().filter(pair -> pair.same && pair.likeness >= threshold).count();
    return 2 * right / (said + pairs.stream().filter(Pair::same).count());
  }

  private record Pair(double likeness, boolean same, String one, String other) {
    Pair byJaroWinkler() {
      return new Pair(
          Rivals.jaroWinkler(Rivals.sorted(one), Rivals.sorted(other)), same, one, other);
    }
  }
}
