package id.go.imigrasi.paspor.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.FactSource;
import id.go.imigrasi.paspor.domain.application.Filing;
import id.go.imigrasi.paspor.domain.application.Lifecycle;
import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.billing.BillFixture;
import id.go.imigrasi.paspor.domain.handover.HandOverFacts;
import id.go.imigrasi.paspor.domain.handover.HandOvers;
import id.go.imigrasi.paspor.domain.handover.Shelf;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A passport that nobody collects: a month, the counter's proposal, the head's word. */
class UncollectedServiceTest {
  private static final ApplicationNumber NUMBER = BillFixture.NUMBER;
  private static final Duration A_MONTH = Duration.ofDays(32);

  private final Memory applications = new Memory();
  private final ProposalsInMemory proposals = new ProposalsInMemory();
  private final MovedClock clock = new MovedClock(BillFixture.NOW);
  private final UncollectedService desk = new UncollectedService();
  private final HeadService head = new HeadService();

  @BeforeEach
  void aPassportOnTheShelf() {
    Casework casework =
        new Casework(
            Lifecycle.OFFICE,
            applications,
            new FactGathering(List.of(facts())),
            event -> {},
            entry -> {},
            clock);
    desk.casework = casework;
    desk.proposals = proposals;
    desk.deliveries = new PostInMemory();
    desk.offices = new OneOffice();
    desk.clock = clock;
    head.casework = casework;
    head.proposals = proposals;
    head.offices = new OneOffice();
    head.clock = clock;
    as("loket", Role.HAND_OVER_OFFICER);
    applications.save(ready());
  }

  @Test
  void isProposedByTheCounterAndCancelledByTheHead() {
    clock.forward(A_MONTH);
    desk.propose(NUMBER, "Ditelepon dua kali, tidak diangkat");
    assertThat(desk.proposed()).containsExactly(NUMBER);

    as("kepala", Role.HEAD_OF_OFFICE);
    head.cancelUncollected(NUMBER, version(), "SK-2");
    assertThat(applications.find(NUMBER).orElseThrow().status()).isEqualTo(Status.CANCELLED);
  }

  @Test
  void nothingIsProposedBeforeTheMonthIsOver() {
    clock.forward(Duration.ofDays(30));
    assertThatThrownBy(() -> desk.propose(NUMBER, "Tidak datang"))
        .hasMessage("lifecycle.a-month-uncollected");
  }

  @Test
  void theHeadCancelsNothingThatNobodyProposed() {
    clock.forward(A_MONTH);
    as("kepala", Role.HEAD_OF_OFFICE);
    assertThatThrownBy(() -> head.cancelUncollected(NUMBER, version(), "SK-2"))
        .hasMessage("lifecycle.cancellation-is-proposed");
  }

  @Test
  void whoProposesDoesNotDecide() {
    clock.forward(A_MONTH);
    as("berdua", Role.HAND_OVER_OFFICER, Role.DEPUTY_HEAD);
    desk.propose(NUMBER, "Tidak datang");
    assertThatThrownBy(() -> head.cancelUncollected(NUMBER, version(), "SK-2"))
        .hasMessage("handover.proposal.own");
  }

  @Test
  void aDeclinedProposalGivesAnotherMonth() {
    clock.forward(A_MONTH);
    desk.propose(NUMBER, "Tidak datang");
    assertThatThrownBy(() -> desk.propose(NUMBER, "Tidak datang"))
        .hasMessage("handover.proposal.open-already");
    as("kepala", Role.HEAD_OF_OFFICE);
    desk.decline(NUMBER, "Sedang dirawat di rumah sakit");
    assertThat(desk.proposed()).isEmpty();
    assertThatThrownBy(() -> head.cancelUncollected(NUMBER, version(), "SK-2"))
        .hasMessage("lifecycle.cancellation-is-proposed");

    as("loket", Role.HAND_OVER_OFFICER);
    assertThatThrownBy(() -> desk.propose(NUMBER, "Tidak datang"))
        .hasMessage("handover.proposal.too-early");
    clock.forward(A_MONTH);
    desk.propose(NUMBER, "Tidak datang juga");
    assertThat(desk.proposal(NUMBER).orElseThrow().line()).isEqualTo(2);
  }

  private long version() {
    return applications.find(NUMBER).orElseThrow().version();
  }

  private void as(String who, Role... roles) {
    desk.callers =
        new Callers() {
          @Override
          public Actor current() {
            return new Actor(who, Set.of(roles), "BPN");
          }
        };
    head.callers = desk.callers;
  }

  private FactSource facts() {
    return new HandOverFacts(
        Wiring.port(HandOvers.class, Map.of("of", given -> Optional.empty())),
        Wiring.port(Shelf.class, Map.of("of", given -> Optional.empty())),
        new PostInMemory(),
        proposals,
        new MemoryOfChecks().identity,
        new OneOffice().own().zone());
  }

  private static Application ready() {
    return Application.restore(
        NUMBER,
        new Filing("2110", "BPN", Procedure.M_PASPOR, ApplicationType.NEW_ADULT, "E", false),
        Status.READY,
        -1,
        List.of(
            new Transition(
                NUMBER,
                1,
                Status.IN_QUALITY,
                Step.PASS_QUALITY,
                Status.READY,
                "mutu",
                "BPN",
                BillFixture.NOW,
                null,
                "0".repeat(64),
                "0".repeat(64))));
  }
}
