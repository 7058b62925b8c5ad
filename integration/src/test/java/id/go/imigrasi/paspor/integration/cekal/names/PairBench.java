package id.go.imigrasi.paspor.integration.cekal.names;

import id.go.imigrasi.paspor.domain.cekal.ListedName;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Pairs of names of which it is known whether they are one: precision, recall and F1. */
final class PairBench {
  private final PrintStream out;
  private final LuceneNameSearch search = new LuceneNameSearch();

  PairBench(PrintStream out) {
    this.out = out;
  }

  void run(Path file) throws IOException {
    List<Pair> pairs = ListFile.records(file).stream().map(this::compared).toList();
    out.printf(
        "%d pairs, %d of them one name%n", pairs.size(), pairs.stream().filter(Pair::same).count());
    for (int percent = 60; percent <= 95; percent += 5) {
      tell(percent / 100.0, pairs);
    }
  }

  private Pair compared(Map<String, String> row) {
    double likeness =
        search.compare(row.get("name1"), ListedName.known(row.get("name2"))).likeness();
    return new Pair(likeness, Boolean.parseBoolean(row.get("is_match").toLowerCase(Locale.ROOT)));
  }

  private void tell(double threshold, List<Pair> pairs) {
    double said = pairs.stream().filter(pair -> pair.likeness >= threshold).count();
    double right = pairs.stream().filter(pair -> pair.same && pair.likeness >= threshold).count();
    double wanted = pairs.stream().filter(Pair::same).count();
    out.printf(
        Locale.ROOT,
        "from %.2f on: precision %.3f, recall %.3f, F1 %.3f%n",
        threshold,
        right / said,
        right / wanted,
        2 * right / (said + wanted));
  }

  private record Pair(double likeness, boolean same) {}
}
