package id.go.imigrasi.paspor.domain.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Permohonan: one person's request for one passport, from its registration to the archive. */
public final class Application {
  private final ApplicationNumber number;
  private final long version;
  private final List<Transition> history;
  private Filing filing;
  private Status status;

  private Application(
      ApplicationNumber number,
      Filing filing,
      Status status,
      long version,
      List<Transition> history) {
    this.number = number;
    this.filing = filing;
    this.status = status;
    this.version = version;
    this.history = new ArrayList<>(history);
  }

  /** A new one, not yet registered. */
  public static Application draft(ApplicationNumber number, Filing filing) {
    return new Application(number, filing, Status.DRAFT, -1, List.of());
  }

  /** As it was kept; only repositories call this. */
  public static Application restore(
      ApplicationNumber number,
      Filing filing,
      Status status,
      long version,
      List<Transition> history) {
    return new Application(number, filing, status, version, history);
  }

  /**
   * Takes the step, or refuses it and changes nothing. The only place that changes a status.
   *
   * @param reason why, where the lifecycle asks for one; otherwise null
   * @throws Refused with every requirement that does not hold
   */
  public Transition take(
      Lifecycle lifecycle, Step step, Actor actor, Facts facts, Instant at, String reason) {
    Lifecycle.Row row = lifecycle.row(this, step, actor);
    List<Refusal> refusals =
        row.refusals(new Requirement.Attempt(this, step, actor, facts, reason));
    if (!refusals.isEmpty()) {
      throw new Refused(refusals);
    }
    Transition taken = Transition.next(this, row, actor, at, reason);
    history.add(taken);
    status = taken.to();
    return taken;
  }

  /** Files it under another type; only a desk that may decide so calls this, before it saves. */
  public void convert(ApplicationType type) {
    filing = filing.convertedTo(type);
  }

  public Optional<Transition> latest() {
    return history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
  }

  /** Who took the step last. */
  public Optional<String> lastDoneBy(Step step) {
    return last(step).map(Transition::actor);
  }

  /** The last time the step was taken. */
  public Optional<Transition> last(Step step) {
    return history.stream().filter(t -> t.step() == step).reduce((first, second) -> second);
  }

  /** Whether its passport was finished when it was last sent to Inteldakim. */
  public boolean wasSentFromTheShelf() {
    return history().stream()
        .filter(line -> line.to() == Status.UNDER_EXAMINATION)
        .filter(line -> line.from() != Status.SUSPENDED)
        .reduce((first, second) -> second)
        .filter(line -> line.from() == Status.READY)
        .isPresent();
  }

  /** Whether every line of the history follows the one before, unchanged. */
  public boolean historyIsWhole() {
    Transition previous = null;
    for (Transition line : history) {
      if (!line.follows(previous)) {
        return false;
      }
      previous = line;
    }
    return previous == null || previous.to() == status;
  }

  public ApplicationNumber number() {
    return number;
  }

  public Status status() {
    return status;
  }

  /** The row version the screens carry, -1 before the first keeping; a stale one is refused. */
  public long version() {
    return version;
  }

  public List<Transition> history() {
    return Collections.unmodifiableList(history);
  }

  public Filing filing() {
    return filing;
  }

  public Procedure procedure() {
    return filing.procedure();
  }

  public ApplicationType type() {
    return filing.type();
  }

  @Override
  public String toString() {
    return number + " " + status;
  }
}
