package id.go.imigrasi.paspor.integration.cekal.names;

import id.go.imigrasi.paspor.domain.cekal.CekalHit;
import id.go.imigrasi.paspor.domain.cekal.ListedPerson;
import id.go.imigrasi.paspor.domain.cekal.MatchingRules;
import id.go.imigrasi.paspor.domain.cekal.Resemblance;
import id.go.imigrasi.paspor.domain.cekal.ScreeningQuestion;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** A loaded list, asked many questions whose right answer is known. */
final class Sieve {
  private static final double NANOS = 1e9;
  private static final double MILLIS = 1e6;
  private static final boolean TELLS_WHICH = Boolean.getBoolean("names.tell");

  private final PrintStream out;
  private final LuceneNameSearch search = new LuceneNameSearch();
  private final Map<String, int[]> askedAndFound = new TreeMap<>();

  Sieve(PrintStream out) {
    this.out = out;
  }

  void load(List<ListedPerson> list) {
    long begun = System.nanoTime();
    search.load(list);
    tell("%d entries loaded in %.1f s", list.size(), (System.nanoTime() - begun) / NANOS);
  }

  /** Counts whether the entry is among the hits. */
  void find(String kind, ScreeningQuestion question, String entry) {
    boolean found = hits(question).stream().anyMatch(hit -> hit.entry().entryId().equals(entry));
    int[] count = askedAndFound.computeIfAbsent(kind, each -> new int[2]);
    count[0]++;
    count[1] += found ? 1 : 0;
    if (!found && TELLS_WHICH) {
      tell(
          "MISSED %s: %s %s -> %s",
          kind, question.fullName().text(), question.birth().date(), entry);
    }
  }

  void tellRecall() {
    int[] all = new int[2];
    askedAndFound.forEach(
        (kind, count) -> {
          tell("%-20s recall %.4f (%d)", kind, count[1] / (double) count[0], count[0]);
          all[0] += count[0];
          all[1] += count[1];
        });
    tell("%-20s recall %.4f (%d)", "ALL", all[1] / (double) all[0], all[0]);
  }

  void falseAlerts(String who, Supplier<ScreeningQuestion> strangers, int number) {
    int alerted = 0;
    for (int i = 0; i < number; i++) {
      ScreeningQuestion question = strangers.get();
      List<CekalHit> hits = hits(question);
      alerted += hits.isEmpty() ? 0 : 1;
      if (!hits.isEmpty() && TELLS_WHICH) {
        tell("FALSE %s <- %s", question.fullName().text(), hits.get(0).reasons().get(0).listed());
      }
    }
    tell("%s: %.2f of 1,000 alerted (%d of %d)", who, 1000.0 * alerted / number, alerted, number);
  }

  void pace(Supplier<ScreeningQuestion> questions, int number) {
    long[] took = new long[number];
    for (int i = 0; i < number; i++) {
      ScreeningQuestion question = questions.get();
      long begun = System.nanoTime();
      hits(question);
      took[i] = System.nanoTime() - begun;
    }
    Arrays.sort(took);
    tell(
        "%.0f questions/s, p50 %.2f p95 %.2f p99 %.2f ms",
        number * NANOS / Arrays.stream(took).sum(),
        took[number / 2] / MILLIS,
        took[number * 95 / 100] / MILLIS,
        took[number * 99 / 100] / MILLIS);
  }

  private List<CekalHit> hits(ScreeningQuestion question) {
    return search.candidates(question).stream()
        .map(each -> Resemblance.of(question, each, MatchingRules.standard()))
        .flatMap(Optional::stream)
        .toList();
  }

  private void tell(String format, Object... values) {
    out.printf(Locale.ROOT, format + "%n", values);
  }
}
