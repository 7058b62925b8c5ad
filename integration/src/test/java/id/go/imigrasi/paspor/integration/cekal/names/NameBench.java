package id.go.imigrasi.paspor.integration.cekal.names;

import id.go.imigrasi.paspor.domain.cekal.ListedPerson;
import id.go.imigrasi.paspor.integration.cekal.names.CommaFile.MalformedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How well and how fast listed people are found; nothing of it is a test. {@code mvn -Pnames} with
 * {@code -Dlist=FILE}, {@code -Dqueries=FILE}, {@code -Dpairs=FILE} or {@code -Dmade=NUMBER}: see
 * {@code ear/docs/matching.md}.
 */
final class NameBench {
  private static final int MOST_ASKED_FOR = Integer.getInteger("names.persons", 1000);
  private static final int STRANGERS = Integer.getInteger("names.strangers", 5000);
  private static final int FOR_QUALITY = 20_000;
  private static final int SCANNED = 200_000_000;

  private final Printer out;
  private final Sieve sieve;

  NameBench(Printer out) {
    this.out = out;
    sieve = new Sieve(out);
  }

  public static void main(String[] args) throws IOException {
    Printer out = new Printer(System.out);
    out.machine();
    try {
      new NameBench(out).run();
    } catch (MalformedFile refused) {
      out.line("REFUSED: %s", refused.getMessage());
      System.exit(1);
    }
  }

  private void run() throws IOException {
    String list = System.getProperty("names.list", "");
    String queries = System.getProperty("names.queries", "");
    String pairs = System.getProperty("names.pairs", "");
    if (!pairs.isEmpty()) {
      new PairBench(out).run(Path.of(pairs));
    }
    if (!list.isEmpty()) {
      List<ListedPerson> read = ListFile.read(Path.of(list));
      quality(read, queries.isEmpty() ? derived(read) : Asked.read(Path.of(queries)));
    } else if (!queries.isEmpty()) {
      out.line("REFUSED: questions without a list");
    } else if (pairs.isEmpty()) {
      made(Integer.getInteger("names.made", FOR_QUALITY));
    }
  }

  private static List<Asked> derived(List<ListedPerson> list) {
    Derived derived = new Derived(list);
    List<Asked> questions = new ArrayList<>(derived.listed(MOST_ASKED_FOR));
    questions.addAll(derived.strangers(STRANGERS));
    return questions;
  }

  private void quality(List<ListedPerson> list, List<Asked> questions) {
    shares(list);
    sieve.load(list);
    out.line("%d questions", questions.size());
    new Quality(out, sieve.ask(questions)).tell();
    sieve.pace(new MadePeople(14)::stranger, STRANGERS / 5);
    rivals(list, questions);
  }

  private void rivals(List<ListedPerson> list, List<Asked> questions) {
    int names = list.stream().mapToInt(person -> person.names().size()).sum();
    int step = Math.max(1, (int) ((long) questions.size() * names / SCANNED));
    List<Asked> some =
        IntStream.range(0, questions.size())
            .filter(at -> at % step == 0)
            .mapToObj(questions::get)
            .toList();
    out.line("-- for comparison, %d of the questions", some.size());
    new Rivals(out, list).tell(some);
  }

  private void made(int size) {
    MadePeople people = new MadePeople(11);
    List<ListedPerson> list =
        IntStream.range(0, size).mapToObj(i -> people.listed("M" + i)).toList();
    if (size <= FOR_QUALITY) {
      quality(list, derived(list));
      return;
    }
    shares(list);
    sieve.load(list);
    // the first questions warm the machine
    sieve.pace(new MadePeople(13)::stranger, STRANGERS / 10);
    sieve.pace(new MadePeople(14)::stranger, STRANGERS / 2);
    MadePeople strangers = new MadePeople(15);
    rivals(
        list,
        IntStream.range(0, STRANGERS)
            .mapToObj(i -> Asked.stranger(Derived.STRANGERS, strangers.stranger()))
            .toList());
  }

  private void shares(List<ListedPerson> list) {
    double all = list.size();
    out.line(
        "%d entries, %d names; %.1f %% without a birth, %.1f %% with a year, an age or a span only,"
            + " %.1f %% with one word as a name",
        list.size(),
        list.stream().mapToInt(person -> person.names().size()).sum(),
        100 * list.stream().filter(person -> person.births().isEmpty()).count() / all,
        100
            * list.stream()
                .filter(person -> !person.births().isEmpty())
                .filter(person -> person.births().stream().noneMatch(birth -> birth.exact()))
                .count()
            / all,
        100
            * list.stream()
                .filter(person -> Latin.words(person.names().get(0).text()).size() == 1)
                .count()
            / all);
  }
}
