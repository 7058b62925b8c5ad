package id.go.imigrasi.paspor.integration.cekal.names;

import id.go.imigrasi.paspor.domain.cekal.CekalHit;
import id.go.imigrasi.paspor.domain.cekal.ListedPerson;
import id.go.imigrasi.paspor.domain.cekal.MatchingRules;
import id.go.imigrasi.paspor.domain.cekal.NameSearch.Candidate;
import id.go.imigrasi.paspor.domain.cekal.Resemblance;
import id.go.imigrasi.paspor.domain.cekal.ScreeningQuestion;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** A loaded list, asked questions whose right answer is known, under rules more or less strict. */
final class Sieve {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final double MILLIS = 1e6;
  private static final double NANOS = 1e9;
  private static final double MIB = 1 << 20;
  private static final int[] SHIFTS = {-12, -10, -8, -6, -4, -2, 0, 2, 4, 6, 8, 10};
  private static final boolean TELLS_WHICH = Boolean.getBoolean("names.tell");

  private final Printer out;
  private final LuceneNameSearch search = new LuceneNameSearch();
  private final Map<Integer, MatchingRules> rules = new TreeMap<>();

  Sieve(Printer out) {
    this.out = out;
    for (int shift : SHIFTS) {
      rules.put(shift, MatchingRules.standard().shifted(shift));
    }
  }

  void load(List<ListedPerson> list) {
    long begun = System.nanoTime();
    search.load(list);
    double seconds = (System.nanoTime() - begun) / NANOS;
    System.gc();
    Runtime machine = Runtime.getRuntime();
    out.line(
        "%d entries loaded in %.1f s, %.0f MiB of heap in use",
        list.size(), seconds, (machine.totalMemory() - machine.freeMemory()) / MIB);
  }

  List<Outcome> ask(List<Asked> questions) {
    List<Outcome> outcomes = new ArrayList<>();
    questions.forEach(question -> outcomes.add(ask(question)));
    return outcomes;
  }

  private Outcome ask(Asked asked) {
    List<Candidate> candidates = search.candidates(asked.question());
    Outcome outcome = new Outcome(asked, new TreeMap<>(), new TreeMap<>());
    rules.forEach((shift, each) -> outcome.enter(shift, hits(asked, candidates, each)));
    if (TELLS_WHICH && !asked.isHeldOut()) {
      tell(asked, candidates, outcome);
    }
    return outcome;
  }

  private static List<CekalHit> hits(Asked asked, List<Candidate> candidates, MatchingRules rules) {
    return candidates.stream()
        .map(each -> Resemblance.of(asked.question(), each, rules))
        .flatMap(Optional::stream)
        .toList();
  }

  private void tell(Asked asked, List<Candidate> candidates, Outcome outcome) {
    String name = asked.question().fullName().text();
    if (asked.isListed() && !outcome.isRight(0)) {
      String seen =
          candidates.stream()
              .filter(each -> each.person().entry().entryId().equals(asked.entry().orElseThrow()))
              .map(each -> each.name().listed().text() + " " + each.name().percent())
              .findFirst()
              .orElse("not looked at");
      out.line("MISSED %s %s: %s <- %s", asked.kind(), asked.birth(), name, seen);
    } else if (!asked.isListed() && outcome.isAlerted(0)) {
      List<CekalHit> hits = hits(asked, candidates, rules.get(0));
      out.line("FALSE %s: %s <- %s", asked.kind(), name, hits.get(0).reasons().get(0).listed());
    }
  }

  /**
   * Questions a second of one thread, and how long they take: by the clock, and of the processor.
   */
  void pace(Supplier<ScreeningQuestion> questions, int number) {
    long[] took = new long[number];
    long[] worked = new long[number];
    MatchingRules standard = rules.get(0);
    for (int i = 0; i < number; i++) {
      Asked asked = Asked.stranger(Derived.STRANGERS, questions.get());
      long begun = System.nanoTime();
      long work = THREADS.getCurrentThreadCpuTime();
      hits(asked, search.candidates(asked.question()), standard);
      worked[i] = THREADS.getCurrentThreadCpuTime() - work;
      took[i] = System.nanoTime() - begun;
    }
    tell("by the clock", took);
    tell("processor time", worked);
  }

  private void tell(String how, long[] nanos) {
    Arrays.sort(nanos);
    int number = nanos.length;
    out.line(
        "pace of one thread, %s: %.0f questions/s, p50 %.2f p95 %.2f p99 %.2f ms (%d questions)",
        how,
        number * NANOS / Arrays.stream(nanos).sum(),
        nanos[number / 2] / MILLIS,
        nanos[number * 95 / 100] / MILLIS,
        nanos[number * 99 / 100] / MILLIS,
        number);
  }
}
