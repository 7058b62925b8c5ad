package id.go.imigrasi.paspor.integration.cekal.names;

import id.go.imigrasi.paspor.domain.cekal.ListedBirth;
import id.go.imigrasi.paspor.domain.cekal.ListedName;
import id.go.imigrasi.paspor.domain.cekal.ListedPerson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * The listed persons, searchable, each change seen within moments; in memory only, for it is a
 * secret.
 */
final class NameIndex {
  static final String WORD = "word";
  static final String SOUNDS = "sounds";
  static final String GLUED = "glued";
  static final String SKELETON = "skeleton";
  static final String BIRTH = "birth";
  static final String NUMBER = "number";
  static final String ENTRY = "entry";
  static final String PERSON = "person";

  /** Stands where the list knows nothing of a birth. */
  static final String NO_BIRTH = "none";

  private static final int LONGEST_SPAN_YEARS = 30;
  private static final int SLACK_YEARS = 1;
  private static final double BUFFER_MIB = 64;

  private final IndexWriter writer;
  private final Map<String, Integer> places = new HashMap<>();
  private volatile State state;

  NameIndex(Collection<ListedPerson> listed) {
    Map<String, NameWord> words = new HashMap<>();
    Indexed[] all = listed.stream().map(each -> Indexed.of(each, words)).toArray(Indexed[]::new);
    IndexWriterConfig config = new IndexWriterConfig().setRAMBufferSizeMB(BUFFER_MIB);
    config.setSimilarity(rarity());
    // no threads of its own in the server
    config.setMergeScheduler(new SerialMergeScheduler());
    try {
      writer = new IndexWriter(new ByteBuffersDirectory(), config);
      for (int at = 0; at < all.length; at++) {
        places.put(all[at].entryId(), at);
        writer.addDocument(document(all[at], at));
      }
      writer.forceMerge(1);
      state = new State(DirectoryReader.open(writer), all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes only what is said otherwise; whoever searches meanwhile, searches the state before. */
  synchronized void change(Collection<ListedPerson> listed, Collection<String> gone) {
    State before = state;
    List<ListedPerson> news = listed.stream().filter(each -> !isKnown(each, before)).toList();
    Indexed[] all = Arrays.copyOf(before.all, before.all.length + news.size());
    try {
      for (String entryId : gone) {
        writer.deleteDocuments(new Term(ENTRY, entryId));
        forget(entryId, all);
      }
      int at = before.all.length;
      for (ListedPerson person : news) {
        String entryId = person.entry().entryId();
        forget(entryId, all);
        all[at] = Indexed.of(person, new HashMap<>());
        writer.updateDocument(new Term(ENTRY, entryId), document(all[at], at));
        places.put(entryId, at++);
      }
      DirectoryReader newer = DirectoryReader.openIfChanged(before.reader, writer);
      if (newer != null) {
        state = new State(newer, all);
        before.reader.decRef();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isKnown(ListedPerson person, State before) {
    Integer at = places.get(person.entry().entryId());
    return at != null && before.all[at].person.equals(person);
  }

  private void forget(String entryId, Indexed[] all) {
    Integer at = places.remove(entryId);
    if (at != null) {
      all[at] = null;
    }
  }

  /** Those whom the query finds, the likeliest first. */
  Stream<Indexed> best(Query query, int most) {
    State now = taken();
    try {
      IndexSearcher searcher = new IndexSearcher(now.reader);
      searcher.setSimilarity(rarity());
      List<Indexed> found = new ArrayList<>();
      for (ScoreDoc hit : searcher.search(query, most).scoreDocs) {
        found.add(now.all[place(now.reader, hit.doc)]);
      }
      return found.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      release(now);
    }
  }

  /** A state that stays open while it is searched, though a newer one takes its place. */
  private State taken() {
    State now = state;
    while (!now.reader.tryIncRef()) {
      now = state;
    }
    return now;
  }

  private static void release(State state) {
    try {
      state.reader.decRef();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int place(DirectoryReader reader, int doc) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      if (doc < leaf.docBase + leaf.reader().maxDoc()) {
        NumericDocValues places = leaf.reader().getNumericDocValues(PERSON);
        places.advanceExact(doc - leaf.docBase);
        return (int) places.longValue();
      }
    }
    throw new IllegalArgumentException("no such document");
  }

  /** A rare word counts more than a frequent one; how long or repetitive an entry is does not. */
  private static BM25Similarity rarity() {
    return new BM25Similarity(0, 0);
  }

  private static Document document(Indexed listed, int at) {
    Document document = new Document();
    document.add(new NumericDocValuesField(PERSON, at));
    listed.forms.forEach(form -> addName(document, form));
    ListedPerson person = listed.person;
    add(document, ENTRY, listed.entryId());
    person.births().forEach(birth -> addBirth(document, birth));
    if (person.births().isEmpty()) {
      add(document, BIRTH, NO_BIRTH);
    }
    person.numbers().forEach(number -> add(document, NUMBER, number));
    return document;
  }

  private static void addName(Document document, NameForm form) {
    form.words()
        .forEach(
            word -> {
              add(document, WORD, word.text());
              add(document, SOUNDS, word.sounds());
              add(document, SKELETON, Sounds.coarse(word.skeleton()));
              word.known().groups().forEach(name -> add(document, WORD, group(name)));
            });
    form.glued().forEach(glued -> add(document, GLUED, Sounds.of(glued)));
  }

  /** The term that stands for all spellings of a known name. */
  static String group(String name) {
    return "=" + name;
  }

  private static void addBirth(Document document, ListedBirth birth) {
    if (birth.exact()) {
      add(document, BIRTH, birth.earliest().toString());
      add(document, BIRTH, dayOfYear(birth.earliest()));
    }
    int first = birth.earliest().getYear() - SLACK_YEARS;
    int last = Math.min(birth.latest().getYear() + SLACK_YEARS, first + LONGEST_SPAN_YEARS);
    IntStream.rangeClosed(first, last).forEach(year -> add(document, BIRTH, year(year)));
  }

  /** Day and month, for a year that was mistaken. */
  static String dayOfYear(LocalDate date) {
    return "d" + date.getMonthValue() + "-" + date.getDayOfMonth();
  }

  static String year(int year) {
    return "y" + year;
  }

  /** The date with day and month in each other's place; the date itself where that is none. */
  static LocalDate swapped(LocalDate date) {
    return date.getDayOfMonth() > 12
        ? date
        : LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue());
  }

  private static void add(Document document, String field, String term) {
    if (!term.isEmpty()) {
      document.add(new StringField(field, term, Field.Store.NO));
    }
  }

  /** What was indexed last, and the persons by their places; never changed, only replaced. */
  private record State(DirectoryReader reader, Indexed[] all) {}

  /** A listed person with the names ready to be compared. */
  record Indexed(ListedPerson person, List<NameForm> forms) {
    private static Indexed of(ListedPerson person, Map<String, NameWord> words) {
      return new Indexed(
          person,
          person.names().stream()
              .map(ListedName::text)
              .map(NameForm::of)
              .map(form -> shared(form, words))
              .toList());
    }

    /** Names have few different words: each is kept once. */
    private static NameForm shared(NameForm form, Map<String, NameWord> words) {
      return new NameForm(
          form.words().stream()
              .map(word -> words.computeIfAbsent(word.text(), text -> word))
              .toList());
    }

    private String entryId() {
      return person.entry().entryId();
    }
  }
}
