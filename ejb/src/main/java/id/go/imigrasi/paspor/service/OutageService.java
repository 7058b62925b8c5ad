package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.Awaited;
import id.go.imigrasi.paspor.domain.Neighbour;
import id.go.imigrasi.paspor.domain.Neighbours;
import id.go.imigrasi.paspor.domain.cekal.Discretion;
import id.go.imigrasi.paspor.domain.cekal.ReplicaEntries;
import id.go.imigrasi.paspor.domain.cekal.ReplicaStanding;
import id.go.imigrasi.paspor.domain.identity.Allowance;
import id.go.imigrasi.paspor.domain.outage.Backlog;
import id.go.imigrasi.paspor.domain.outage.Backlogs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The outage board for the supervisor, the operator and the clearance desk. */
@Stateless
@RolesAllowed({
  "SUPERVISOR",
  "SECTION_HEAD",
  "OPERATOR",
  "CLEARANCE_INPUT",
  "CLEARANCE_VERIFICATION"
})
public class OutageService {
  private static final int MOST = 20;

  @Inject Backlogs backlogs;
  @Inject Neighbours neighbours;
  @Inject ReplicaEntries copy;
  @Inject DukcapilAllowance allowance;
  @Inject Callers callers;
  @Inject Clock clock;

  /**
   * What lies at the centre for a decision is shown to the clearance desk alone; to all others the
   * checks of the person name no case: whom none of them names would be listed.
   */
  public Board board() {
    List<Neighbours.Standing> standings = neighbours.standings();
    boolean mayRead = Discretion.mayRead(callers.current());
    return new Board(
        backlogs.at(clock.instant(), MOST).stream()
            .filter(backlog -> mayRead || backlog.what() != Awaited.What.CLEARANCE)
            .map(backlog -> mayRead ? backlog : discreet(backlog))
            .map(backlog -> new Row(backlog, state(standings, backlog.what().of())))
            .toList(),
        allowance.now(),
        copy.standing());
  }

  private static Backlog discreet(Backlog backlog) {
    return Discretion.isAlike(backlog.what()) ? backlog.unnamed() : backlog;
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
   * @param calls that Dukcapil still allows, as it said last
   * @param copy how far the office's copy of the watch list has come
   */
  public record Board(List<Row> rows, Allowance calls, ReplicaStanding copy) {}

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
