package id.go.imigrasi.paspor.integration.cekal.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What is asked of the index: any word of the name in any spelling, the likelier with the birth.
 */
final class NameQuery {
  private static final float SPELLED_ALIKE = 1f;
  private static final float SAME_NAME = 0.95f;
  private static final float SOUNDS_ALIKE = 0.95f;
  private static final float SOUNDS_NEARLY = 0.6f;
  private static final float SAME_CONSONANTS = 0.5f;
  private static final float SAME_DAY = 1.5f;
  private static final float SWAPPED = 1.2f;
  private static final int LEAST_CONSONANTS = 3;
  private static final int LEAST_FOR_ONE_EDIT = 4;
  private static final int LEAST_FOR_TWO_EDITS = 7;
  private static final int SPELLINGS = 40;

  private NameQuery() {}

  /** Persons who have one of these numbers or a name like these, those of this birth first. */
  static Query of(Collection<NameForm> names, LocalDate birth, Collection<String> numbers) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    names.stream()
        .flatMap(name -> words(name).stream())
        .distinct()
        .forEach(q -> any.add(q, Occur.SHOULD));
    numbers.forEach(number -> any.add(boosted(NameIndex.NUMBER, number, 100), Occur.SHOULD));
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(any.build(), Occur.MUST);
    query.add(boosted(NameIndex.BIRTH, birth.toString(), SAME_DAY), Occur.SHOULD);
    query.add(boosted(NameIndex.BIRTH, NameIndex.swapped(birth).toString(), SWAPPED), Occur.SHOULD);
    query.add(boosted(NameIndex.BIRTH, NameIndex.year(birth.getYear()), 1), Occur.SHOULD);
    query.add(boosted(NameIndex.BIRTH, NameIndex.NO_BIRTH, 1), Occur.SHOULD);
    return query.build();
  }

  private static List<Query> words(NameForm name) {
    List<Query> words = new ArrayList<>();
    name.words().stream()
        .filter(word -> !word.isParticle())
        .map(NameQuery::word)
        .forEach(words::add);
    name.glued().stream()
        .map(Sounds::of)
        .map(sounds -> new TermQuery(new Term(NameIndex.SOUNDS, sounds)))
        .forEach(words::add);
    return words;
  }

  private static Query word(NameWord word) {
    List<Query> ways = new ArrayList<>();
    ways.add(boosted(NameIndex.WORD, word.text(), SPELLED_ALIKE));
    ways.add(boosted(NameIndex.SOUNDS, word.sounds(), SOUNDS_ALIKE));
    word.known()
        .groups()
        .forEach(name -> ways.add(boosted(NameIndex.WORD, NameIndex.group(name), SAME_NAME)));
    if (word.skeleton().length() >= LEAST_CONSONANTS) {
      ways.add(boosted(NameIndex.SKELETON, word.skeleton(), SAME_CONSONANTS));
    }
    int length = word.sounds().length();
    if (length >= LEAST_FOR_ONE_EDIT) {
      int edits = length >= LEAST_FOR_TWO_EDITS ? 2 : 1;
      Term term = new Term(NameIndex.SOUNDS, word.sounds());
      ways.add(new BoostQuery(new FuzzyQuery(term, edits, 0, SPELLINGS, true), SOUNDS_NEARLY));
    }
    return new DisjunctionMaxQuery(ways, 0);
  }

  private static Query boosted(String field, String term, float boost) {
    return new BoostQuery(new TermQuery(new Term(field, term)), boost);
  }
}
