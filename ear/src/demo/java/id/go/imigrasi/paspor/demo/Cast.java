package id.go.imigrasi.paspor.demo;

import id.go.imigrasi.paspor.neighbours.people.People;
import id.go.imigrasi.paspor.neighbours.people.Person;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.Predicate;

/** The people of the demo, the same ones at every start. */
final class Cast {
  /** The number of the first one. */
  static final long FIRST = 20_261;

  private static final int OLD = 1964;
  private static final int GROWN = 2006;
  private static final int SCHOOL = 2012;

  private final People people = new People();
  private final Set<String> taken = new HashSet<>();
  private final List<Player> players = new ArrayList<>();
  private long next = FIRST;

  Player adult() {
    return enter(new Player(grown(person -> person.birthDate().getYear() > OLD), null));
  }

  /** Old enough for the priority lane. */
  Player elder() {
    return enter(new Player(grown(person -> person.birthDate().getYear() <= OLD), null));
  }

  Player child() {
    Person child = find(people::child, person -> person.birthDate().getYear() >= SCHOOL);
    Person father = grown(person -> !person.woman());
    return enter(new Player(child, father));
  }

  List<Player> players() {
    return List.copyOf(players);
  }

  private Person grown(Predicate<Person> wanted) {
    return find(
        people::adult, person -> person.birthDate().getYear() <= GROWN && wanted.test(person));
  }

  private Person find(LongFunction<Person> born, Predicate<Person> wanted) {
    Person person = born.apply(next++);
    while (!wanted.test(person) || !Player.hasPlainName(person) || !taken.add(person.nik())) {
      person = born.apply(next++);
    }
    return person;
  }

  private Player enter(Player player) {
    players.add(player);
    return player;
  }
}
