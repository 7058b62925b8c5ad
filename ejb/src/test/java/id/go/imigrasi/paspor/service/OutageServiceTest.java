package id.go.imigrasi.paspor.service;

import static id.go.imigrasi.paspor.service.Wiring.port;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.Awaited.What;
import id.go.imigrasi.paspor.domain.Neighbours;
import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.billing.BillFixture;
import id.go.imigrasi.paspor.domain.cekal.ReplicaInMemory;
import id.go.imigrasi.paspor.domain.outage.Backlog;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The outage board names cases; those that lie at the centre for a decision not to everybody. */
class OutageServiceTest {

  @Test
  void whatLiesAtTheCentreForADecisionIsNamedToTheClearanceDeskAlone() {
    assertThat(shownTo(Role.SUPERVISOR)).contains(What.WATCH_LIST).doesNotContain(What.CLEARANCE);
    assertThat(shownTo(Role.SECTION_HEAD)).doesNotContain(What.CLEARANCE);
    assertThat(shownTo(Role.OPERATOR)).doesNotContain(What.CLEARANCE);
    assertThat(shownTo(Role.SUPERVISOR, Role.CLEARANCE_VERIFICATION)).contains(What.CLEARANCE);
  }

  private static List<What> shownTo(Role... roles) {
    OutageService board = new OutageService();
    board.backlogs =
        (now, most) ->
            Arrays.stream(What.values())
                .filter(what -> what.of() != null)
                .map(what -> new Backlog(what, 1, Map.of(), OptionalLong.empty(), List.of()))
                .toList();
    board.neighbours = port(Neighbours.class, Map.of("standings", given -> List.of()));
    board.copy = new ReplicaInMemory();
    board.allowance = new DukcapilAllowance(new MemoryOfChecks().identity, 1000);
    board.clock = new MovedClock(BillFixture.NOW);
    board.callers =
        new Callers() {
          @Override
          public Actor current() {
            return new Actor("dewi", Set.of(roles), "BPN");
          }
        };
    return board.board().rows().stream().map(row -> row.backlog().what()).toList();
  }
}
