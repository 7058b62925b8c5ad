package id.go.imigrasi.paspor.integration.cekal.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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

  /**
   * Persons who have one of these numbers, or a name like these and a birth that may be this one,
   * or wholly such a name and any birth.
   */
  static Query of(Collection<NameForm> names, LocalDate birth, Collection<String> numbers) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    names.stream()
        .flatMap(name -> words(name).stream())
        .distinct()
        .forEach(q -> any.add(q, Occur.SHOULD));
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(born(any.build(), birth), Occur.SHOULD);
    names.forEach(name -> whole(name).ifPresent(q -> query.add(q, Occur.SHOULD)));
    numbers.forEach(number -> query.add(boosted(NameIndex.NUMBER, number, 100), Occur.SHOULD));
    return query.build();
  }

  /** Those of the very day first. */
  private static Query born(Query named, LocalDate birth) {
    BooleanQuery.Builder possible = new BooleanQuery.Builder();
    possible.add(boosted(NameIndex.BIRTH, birth.toString(), SAME_DAY), Occur.SHOULD);
    String swapped = NameIndex.swapped(birth).toString();
    possible.add(boosted(NameIndex.BIRTH, swapped, SWAPPED), Occur.SHOULD);
    possible.add(boosted(NameIndex.BIRTH, NameIndex.dayOfYear(birth), 1), Occur.SHOULD);
    possible.add(boosted(NameIndex.BIRTH, NameIndex.year(birth.getYear()), 1), Occur.SHOULD);
    possible.add(boosted(NameIndex.BIRTH, NameIndex.NO_BIRTH, 1), Occur.SHOULD);
    return new BooleanQuery.Builder()
        .add(named, Occur.MUST)
        .add(possible.build(), Occur.MUST)
        .build();
  }

  private static Optional<Query> whole(NameForm name) {
    List<NameWord> words = name.words().stream().filter(word -> !word.isParticle()).toList();
    if (words.size() < 2) {
      return Optional.empty();
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    words.forEach(word -> all.add(new DisjunctionMaxQuery(same(word), 0), Occur.MUST));
    return Optional.of(all.build());
  }

  private static List<Query> words(NameForm name) {
    List<NameWord> telling = name.words().stream().filter(word -> !word.isParticle()).toList();
    List<Query> words = new ArrayList<>();
    (telling.isEmpty() ? name.words() : telling).stream().map(NameQuery::word).forEach(words::add);
    name.glued().stream().map(Sounds::of).map(NameQuery::parted).forEach(words::add);
    return words;
  }

  /** What is parted here may be one word on the list, or be parted otherwise. */
  private static Query parted(String sounds) {
    return new DisjunctionMaxQuery(
        List.of(
            boosted(NameIndex.SOUNDS, sounds, SOUNDS_ALIKE),
            boosted(NameIndex.GLUED, sounds, SOUNDS_ALIKE)),
        0);
  }

  private static Query word(NameWord word) {
    List<Query> ways = same(word);
    ways.add(boosted(NameIndex.GLUED, word.sounds(), SOUNDS_ALIKE));
    String consonants = Sounds.coarse(word.skeleton());
    if (consonants.length() >= LEAST_CONSONANTS) {
      ways.add(boosted(NameIndex.SKELETON, consonants, SAME_CONSONANTS));
    }
    nearly(NameIndex.SOUNDS, word.sounds(), ways);
    if (word.sounds().length() >= LEAST_FOR_TWO_EDITS) {
      Term term = new Term(NameIndex.SOUNDS, word.sounds());
      // two mistakes hardly both hit the beginning
      ways.add(new BoostQuery(new FuzzyQuery(term, 2, 1, SPELLINGS, true), SOUNDS_NEARLY));
    }
    if (!word.text().equals(word.sounds())) {
      nearly(NameIndex.WORD, word.text(), ways);
    }
    return new DisjunctionMaxQuery(ways, 0);
  }

  /** The word itself, however it is spelt. */
  private static List<Query> same(NameWord word) {
    List<Query> ways = new ArrayList<>();
    ways.add(boosted(NameIndex.WORD, word.text(), SPELLED_ALIKE));
    ways.add(boosted(NameIndex.SOUNDS, word.sounds(), SOUNDS_ALIKE));
    word.known()
        .groups()
        .forEach(name -> ways.add(boosted(NameIndex.WORD, NameIndex.group(name), SAME_NAME)));
    return ways;
  }

  /** As ears mistake it, or a hand on a keyboard. */
  private static void nearly(String field, String text, List<Query> ways) {
    if (text.length() >= LEAST_FOR_ONE_EDIT) {
      Term term = new Term(field, text);
      ways.add(new BoostQuery(new FuzzyQuery(term, 1, 0, SPELLINGS, true), SOUNDS_NEARLY));
    }
  }

  private static Query boosted(String field, String term, float boost) {
    return new BoostQuery(new TermQuery(new Term(field, term)), boost);
  }
}
