package id.go.imigrasi.paspor.domain.application;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The application's life as one table: from, step, by whom, to, what must hold. Nothing else
 * decides where an application may go.
 */
public final class Lifecycle {
  /** The office's table. */
  public static final Lifecycle OFFICE =
      new Lifecycle(
          Stream.of(
                  LifecycleAtTheOpening.rows(),
                  LifecycleToDecision.rows(),
                  LifecycleFromDecision.rows())
              .flatMap(List::stream)
              .toList());

  private final List<Row> rows;
  private final Map<Key, Row> byKey = new LinkedHashMap<>();

  public Lifecycle(List<Row> rows) {
    this.rows = List.copyOf(rows);
    for (Row row : rows) {
      if (byKey.put(new Key(row.from, row.step), row) != null) {
        throw new IllegalArgumentException("two rows for " + row.from + " " + row.step);
      }
    }
  }

  public List<Row> rows() {
    return rows;
  }

  /** The row of the step from where the application stands, if there is one. */
  public Optional<Row> find(Status from, Step step) {
    return Optional.ofNullable(byKey.get(new Key(from, step)));
  }

  /** The steps that lead on from a status, whoever takes them. */
  public List<Row> from(Status from) {
    return rows.stream().filter(r -> r.from == from).toList();
  }

  /** The facts that decide whether a step may be taken. */
  public Set<Fact> factsFor(Status from, Step step) {
    return find(from, step).map(Row::asks).orElse(Set.of());
  }

  /** The facts that decide about all steps of these roles from a status. */
  public Set<Fact> factsFrom(Status from, Set<Role> roles) {
    EnumSet<Fact> asked = EnumSet.noneOf(Fact.class);
    from(from).stream().filter(r -> r.mayBeTakenBy(roles)).forEach(r -> asked.addAll(r.asks()));
    return asked;
  }

  /** Why the step may not be taken; empty when it may. Screens build their buttons from this. */
  public List<Refusal> refusals(
      Application application, Step step, Actor actor, Facts facts, String reason) {
    try {
      return row(application, step, actor)
          .refusals(new Requirement.Attempt(application, step, actor, facts, reason));
    } catch (Refused refused) {
      return refused.refusals();
    }
  }

  Row row(Application application, Step step, Actor actor) {
    Row row =
        find(application.status(), step)
            .orElseThrow(() -> Refused.because("lifecycle.step-out-of-order"));
    if (!row.mayBeTakenBy(actor.roles())) {
      throw Refused.because("lifecycle.wrong-role");
    }
    return row;
  }

  private record Key(Status from, Step step) {}

  /** One line of the table. */
  public record Row(Status from, Step step, Set<Role> by, Status to, List<Requirement> when) {

    public boolean mayBeTakenBy(Set<Role> roles) {
      return roles.stream().anyMatch(by::contains);
    }

    /** The facts its requirements look at. */
    public Set<Fact> asks() {
      return when.stream().flatMap(r -> r.asks().stream()).collect(Collectors.toUnmodifiableSet());
    }

    List<Refusal> refusals(Requirement.Attempt attempt) {
      return when.stream()
          .filter(r -> !r.holds(attempt))
          .map(Requirement::refusal)
          .distinct()
          .toList();
    }
  }

  static From at(Status from) {
    return new From(from);
  }

  /** Reads as a sentence: from, on, by, to, when. */
  record From(Status from) {
    On on(Step step) {
      return new On(from, step);
    }
  }

  /** The sentence so far. */
  record On(Status from, Step step) {
    By by(Role... roles) {
      return new By(from, step, Set.copyOf(Arrays.asList(roles)));
    }
  }

  /** The sentence so far. */
  record By(Status from, Step step, Set<Role> by) {
    Row to(Status to, Requirement... when) {
      return new Row(from, step, by, to, List.of(when));
    }
  }
}
