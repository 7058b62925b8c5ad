package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.Neighbour;
import id.go.imigrasi.paspor.domain.Neighbours;
import id.go.imigrasi.paspor.domain.cekal.ReplicaEntries;
import id.go.imigrasi.paspor.domain.cekal.ReplicaStanding;
import id.go.imigrasi.paspor.domain.outage.Backlog;
import id.go.imigrasi.paspor.domain.outage.Backlogs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The outage board for the supervisor and the operator. */
@Stateless
@RolesAllowed({"SUPERVISOR", "SECTION_HEAD", "OPERATOR"})
public class OutageService {
  private static final int MOST = 20;

  @Inject Backlogs backlogs;
  @Inject Neighbours neighbours;
  @Inject ReplicaEntries copy;
  @Inject Clock clock;

  /** From how many questions left on Dukcapil's allowance the board warns. */
  @Inject
  @ConfigProperty(name = "paspor.dukcapil.calls-alarm", defaultValue = "1000")
  long alarm;

  public Board board() {
    List<Neighbours.Standing> standings = neighbours.standings();
    OptionalLong left = backlogs.callsLeft();
    return new Board(
        backlogs.at(clock.instant(), MOST).stream()
            .map(backlog -> new Row(backlog, state(standings, backlog.what().of())))
            .toList(),
        left,
        left.isPresent() && left.getAsLong() <= alarm,
        copy.standing());
  }

  private static Optional<Neighbours.State> state(
      List<Neighbours.Standing> standings, Neighbour neighbour) {
    return standings.stream()
        .filter(each -> each.neighbour() == neighbour)
        .map(Neighbours.Standing::state)
        .findFirst();
  }

  /**
   * The board at one instant.
   *
   * @param callsLeft on Dukcapil's allowance, as it said last
   * @param fewCallsLeft whether somebody has to ask Dukcapil for more
   * @param copy how far the office's copy of the watch list has come
   */
  public record Board(
      List<Row> rows, OptionalLong callsLeft, boolean fewCallsLeft, ReplicaStanding copy) {}

  /**
   * One kind of answer, and how who gives it stands.
   *
   * @param state as this node saw it last; empty when it asked nothing yet
   */
  public record Row(Backlog backlog, Optional<Neighbours.State> state) {
    /** Whether the board has something to tell of it. */
    public boolean isBusy() {
      return backlog.waiting() > 0;
    }
  }
}
