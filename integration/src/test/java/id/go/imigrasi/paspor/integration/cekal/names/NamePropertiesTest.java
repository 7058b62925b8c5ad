package id.go.imigrasi.paspor.integration.cekal.names;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.cekal.ListedName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds of any name, tried with made ones. */
class NamePropertiesTest {
  private static final int TIMES = 400;
  private static final double ALIKE = 0.9;

  private final MadePeople people = new MadePeople(23);
  private final Random random = new Random(29);
  private final LuceneNameSearch search = new LuceneNameSearch();

  @Test
  void everyNameIsItselfInAnyOrderOfItsWords() {
    for (int i = 0; i < TIMES; i++) {
      String name = people.name();
      List<String> words = new ArrayList<>(Arrays.asList(name.split(" ")));
      Collections.shuffle(words, random);
      assertThat(compared(name, String.join(" ", words))).as(name).isGreaterThan(0.999);
    }
  }

  @Test
  void namesCompareBothWaysAlike() {
    for (int i = 0; i < TIMES; i++) {
      String one = people.name();
      String other = random.nextBoolean() ? people.name() : spoilt(one);
      assertThat(compared(one, other))
          .as("%s | %s", one, other)
          .isBetween(compared(other, one) - 0.05, compared(other, one) + 0.05);
    }
  }

  @Test
  void aLostBlankIsNoOtherName() {
    for (int i = 0; i < TIMES; i++) {
      String name = people.name();
      assertThat(compared(name, name.replaceFirst(" ", ""))).as(name).isGreaterThan(ALIKE);
      assertThat(compared(name.replaceFirst(" ", ""), name)).as(name).isGreaterThan(ALIKE);
    }
  }

  @Test
  void aWrongLetterInALongNameIsNoOtherName() {
    for (int i = 0; i < TIMES; i++) {
      String name = people.name() + " wibisono kartadinata";
      assertThat(compared(name, spoilt(name))).as(name).isGreaterThan(0.75);
    }
  }

  private String spoilt(String name) {
    return Misspelling.ONE_LETTER_WRONG.of(name, random).orElse(name);
  }

  private double compared(String one, String other) {
    return search.compare(one, ListedName.known(other)).likeness();
  }
}
