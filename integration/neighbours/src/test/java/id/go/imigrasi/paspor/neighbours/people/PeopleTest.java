package id.go.imigrasi.paspor.neighbours.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PeopleTest {
  private final People people = new People();
  private final List<Person> many = LongStream.range(0, 400).mapToObj(people::adult).toList();

  @Test
  void theNikSaysRegionBirthDateAndSexAndARunningNumberNoDistrictReaches() {
    assertThat(many)
        .allSatisfy(
            person -> {
              int day = person.birthDate().getDayOfMonth() + (person.woman() ? 40 : 0);
              assertThat(person.nik()).matches("64710[1-6][0-9]{6}9[0-9]{3}");
              assertThat(Integer.parseInt(person.nik().substring(6, 8))).isEqualTo(day);
              assertThat(Integer.parseInt(person.nik().substring(8, 10)))
                  .isEqualTo(person.birthDate().getMonthValue());
              assertThat(person.familyCard()).matches("[0-9]{16}");
            });
    assertThat(many).extracting(Person::nik).doesNotHaveDuplicates();
  }

  @Test
  void namesAreAsVariedAsTheCityIs() {
    assertThat(many)
        .extracting(Person::name)
        .anyMatch(name -> !name.contains(" "))
        .anyMatch(name -> name.contains("'"))
        .anyMatch(name -> name.contains(" BINTI ") || name.contains(" BIN "))
        .anyMatch(name -> name.length() > 34)
        .allMatch(name -> name.length() <= 60);
  }

  @Test
  void theSameNumberIsTheSamePerson() {
    assertThat(new People().adult(17)).isEqualTo(people.adult(17));
    assertThat(people.adult(17)).isNotEqualTo(people.adult(18));
  }

  @Test
  void addressesAndMailboxesCannotBeAnybodys() {
    assertThat(many)
        .allMatch(person -> person.address().startsWith("JL CONTOH "))
        .allMatch(person -> person.email().endsWith("@contoh.example"))
        .allMatch(person -> person.rt().length() == 3 && person.rw().length() == 3);
  }
}
