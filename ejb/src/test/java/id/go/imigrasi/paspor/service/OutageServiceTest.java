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
  private static final Backlog.Line LINE =
      new Backlog.Line(BillFixture.NUMBER, null, BillFixture.NOW, 1, null);

  @Test
  void whatLiesAtTheCentreForADecisionIsNamedToTheClearanceDeskAlone() {
    assertThat(shownTo(Role.SUPERVISOR)).contains(What.WATCH_LIST).doesNotContain(What.CLEARANCE);
    assertThat(shownTo(Role.SECTION_HEAD)).doesNotContain(What.CLEARANCE);
    assertThat(shownTo(Role.OPERATOR)).doesNotContain(What.CLEARANCE);
    assertThat(shownTo(Role.SUPERVISOR, Role.CLEARANCE_VERIFICATION)).contains(What.CLEARANCE);
  }

  @Test
  void theChecksOfThePersonNameNoCaseToWhoeverCouldTellTheListedByWhatIsMissing() {
    for (Role role : List.of(Role.SUPERVISOR, Role.SECTION_HEAD, Role.OPERATOR)) {
      assertThat(namedTo(role))
          .contains(What.EARLIER_PASSPORTS, What.BILLING_CODE)
          .doesNotContain(What.IDENTITY, What.WATCH_LIST, What.DUPLICATE_SEARCH);
    }
    assertThat(namedTo(Role.CLEARANCE_INPUT))
        .contains(What.IDENTITY, What.WATCH_LIST, What.CLEARANCE, What.DUPLICATE_SEARCH);
  }

  private static List<What> namedTo(Role... roles) {
    return rows(roles).stream()
        .map(OutageService.Row::backlog)
        .filter(backlog -> backlog.oldest().get(0).application() != null)
        .map(Backlog::what)
        .toList();
  }

  private static List<What> shownTo(Role... roles) {
    return rows(roles).stream().map(row -> row.backlog().what()).toList();
  }

  private static List<OutageService.Row> rows(Role... roles) {
    OutageService board = new OutageService();
    board.backlogs =
        (now, most) ->
            Arrays.stream(What.values())
                .filter(what -> what.of() != null)
                .map(what -> new Backlog(what, 1, Map.of(), OptionalLong.empty(), List.of(LINE)))
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
    return board.board().rows();
  }
}
