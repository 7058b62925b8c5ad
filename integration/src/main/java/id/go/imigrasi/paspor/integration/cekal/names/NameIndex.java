package id.go.imigrasi.paspor.integration.cekal.names;

import id.go.imigrasi.paspor.domain.cekal.ListedBirth;
import id.go.imigrasi.paspor.domain.cekal.ListedName;
import id.go.imigrasi.paspor.domain.cekal.ListedPerson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The listed persons of one state of the lists, searchable; in memory only, for it is a secret. */
final class NameIndex {
  static final String WORD = "word";
  static final String SOUNDS = "sounds";
  static final String GLUED = "glued";
  static final String SKELETON = "skeleton";
  static final String BIRTH = "birth";
  static final String NUMBER = "number";
  static final String PERSON = "person";

  /** Stands where the list knows nothing of a birth. */
  static final String NO_BIRTH = "none";

  private static final int LONGEST_SPAN_YEARS = 30;
  private static final int SLACK_YEARS = 1;
  private static final double BUFFER_MIB = 64;

  private final List<ListedPerson> persons;
  private final List<List<NameForm>> forms;
  private final IndexSearcher searcher;

  NameIndex(Collection<ListedPerson> listed) {
    persons = List.copyOf(listed);
    Map<String, NameWord> words = new HashMap<>();
    forms = persons.stream().map(person -> forms(person, words)).toList();
    searcher = indexed();
  }

  private static List<NameForm> forms(ListedPerson person, Map<String, NameWord> words) {
    return person.names().stream()
        .map(ListedName::text)
        .map(NameForm::of)
        .map(form -> shared(form, words))
        .toList();
  }

  /** Names have few different words: each is kept once. */
  private static NameForm shared(NameForm form, Map<String, NameWord> words) {
    return new NameForm(
        form.words().stream()
            .map(word -> words.computeIfAbsent(word.text(), text -> word))
            .toList());
  }

  private IndexSearcher indexed() {
    ByteBuffersDirectory memory = new ByteBuffersDirectory();
    IndexWriterConfig config = new IndexWriterConfig().setRAMBufferSizeMB(BUFFER_MIB);
    config.setSimilarity(rarity());
    try (IndexWriter writer = new IndexWriter(memory, config)) {
      for (int at = 0; at < persons.size(); at++) {
        writer.addDocument(document(at));
      }
      writer.forceMerge(1);
      writer.commit();
      IndexSearcher found = new IndexSearcher(DirectoryReader.open(memory));
      found.setSimilarity(rarity());
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A rare word counts more than a frequent one; how long or repetitive an entry is does not. */
  private static BM25Similarity rarity() {
    return new BM25Similarity(0, 0);
  }

  private Document document(int at) {
    Document document = new Document();
    document.add(new NumericDocValuesField(PERSON, at));
    forms.get(at).forEach(form -> addName(document, form));
    ListedPerson person = persons.get(at);
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

  IndexSearcher searcher() {
    return searcher;
  }

  ListedPerson person(int at) {
    return persons.get(at);
  }

  List<NameForm> forms(int at) {
    return forms.get(at);
  }
}
