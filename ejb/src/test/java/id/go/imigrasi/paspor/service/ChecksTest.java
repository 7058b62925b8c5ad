package id.go.imigrasi.paspor.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.Moment;
import id.go.imigrasi.paspor.domain.Neighbour;
import id.go.imigrasi.paspor.domain.Unreachable;
import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Fact;
import id.go.imigrasi.paspor.domain.application.Filing;
import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.cekal.CekalCentre;
import id.go.imigrasi.paspor.domain.cekal.CekalFacts;
import id.go.imigrasi.paspor.domain.cekal.CekalHit;
import id.go.imigrasi.paspor.domain.cekal.CentreWord;
import id.go.imigrasi.paspor.domain.cekal.Clearance;
import id.go.imigrasi.paspor.domain.cekal.ClearanceState;
import id.go.imigrasi.paspor.domain.cekal.ReplicaInMemory;
import id.go.imigrasi.paspor.domain.cekal.Screening;
import id.go.imigrasi.paspor.domain.cekal.ScreeningQuestion;
import id.go.imigrasi.paspor.domain.cekal.WatchList;
import id.go.imigrasi.paspor.domain.cekal.WatchListEntry;
import id.go.imigrasi.paspor.domain.feed.FeedEvent;
import id.go.imigrasi.paspor.domain.identity.AcceptanceRules;
import id.go.imigrasi.paspor.domain.identity.IdentityAnswer;
import id.go.imigrasi.paspor.domain.identity.IdentityFacts;
import id.go.imigrasi.paspor.domain.identity.Outcome;
import id.go.imigrasi.paspor.domain.passport.Passports;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Questions to Dukcapil and the cekal centre: they wait, they are repeated, their answers decide.
 */
class ChecksTest {
  private static final ApplicationNumber NUMBER = new ApplicationNumber("2110261123000010");
  private static final Actor FIRST = new Actor("input", Set.of(Role.CLEARANCE_INPUT), "BPN");
  private static final Actor SECOND =
      new Actor("verification", Set.of(Role.CLEARANCE_VERIFICATION), "BPN");

  private static final CentreWord CONFIRMED =
      new CentreWord(CentreWord.Meaning.CONFIRMED, "REF", "1");
  private static final Duration LIMIT = Duration.ofHours(24);

  private final MovedClock clock = new MovedClock(Instant.parse("2026-11-23T01:00:00Z"));
  private final MemoryOfChecks memory = new MemoryOfChecks();
  private final MemoryOfClearances clearances = new MemoryOfClearances();
  private final Checks checks =
      new Checks(memory.identity, memory.cekal, memory.register, new OneApplicant(), clock);
  private final List<FeedEvent> told = new ArrayList<>();
  private final ClearanceService desk = new ClearanceService();
  private final ClearanceSweep again = new ClearanceSweep();
  private final IdentitySweep identity = new IdentitySweep();
  private final CekalSweep cekal = new CekalSweep();
  private final Application application =
      Application.restore(
          NUMBER,
          new Filing("2110", "BPN", Procedure.M_PASPOR, ApplicationType.NEW_ADULT, "E", false),
          Status.ENROLLED,
          1,
          List.of());
  private Outcome outcome = Outcome.MATCH;
  private List<CekalHit> hits = List.of();
  private boolean away;

  @BeforeEach
  void wire() {
    IdentityService identities = new IdentityService();
    identities.checks = memory.identity;
    identities.applicants = new OneApplicant();
    identities.opening = checks;
    identities.terms = day -> AcceptanceRules.USUAL;
    identities.offices = new OneOffice();
    identities.memory = "PT0S";
    identities.allowance = new DukcapilAllowance(memory.identity, 1000);
    identities.clock = clock;
    identity.desk = identities;
    identity.dukcapil = question -> verify();
    CekalService screenings = new CekalService();
    screenings.checks = memory.cekal;
    screenings.clearances = clearances;
    ScreenedPeople people =
        new ScreenedPeople(new OneApplicant(), memory.register, new OneOffice(), clock);
    screenings.people = people;
    screenings.opening = checks;
    screenings.clock = clock;
    screenings.missed =
        new MissedBans(Wiring.port(Passports.class, Map.of("of", given -> Optional.empty())), null);
    desk.clearances = clearances;
    desk.clock = clock;
    desk.missed = screenings.missed;
    desk.callers = officer();
    desk.requests = new ClearanceRequests(people, new OneOffice(), told::add, clock);
    again.clearances = clearances;
    again.requests = desk.requests;
    again.clock = clock;
    again.self = again;
    cekal.screenings = screenings;
    cekal.centre = new Centre();
    cekal.replica = new ReplicaService();
    cekal.replica.entries = new ReplicaInMemory();
    cekal.replica.limit = new ReplicaLimit(LIMIT);
    cekal.replica.clock = clock;
  }

  @Test
  void anAnswerMakesTheFactHold() {
    open();
    assertThat(facts()).isEmpty();
    assertThat(identity.sweep()).isEqualTo(1);
    assertThat(cekal.sweep()).isEqualTo(1);
    assertThat(facts()).contains(Fact.DUKCAPIL_MATCHED, Fact.CEKAL_CLEAR, Fact.CEKAL_FRESH);
    assertThat(identity.sweep()).as("nothing is asked twice").isZero();
  }

  @Test
  void whileTheNeighbourIsAwayTheQuestionWaitsAndIsAskedAgainByItself() {
    away = true;
    open();
    assertThat(identity.sweep() + cekal.sweep()).isZero();
    assertThat(memory.identity.waiting()).isEqualTo(1);
    assertThat(identity.sweep()).as("not before its pause is over").isZero();
    away = false;
    clock.forward(Duration.ofSeconds(5));
    assertThat(identity.sweep()).isEqualTo(1);
    assertThat(cekal.sweep()).isEqualTo(1);
    assertThat(facts()).contains(Fact.DUKCAPIL_MATCHED, Fact.CEKAL_CLEAR);
  }

  @Test
  void theDeadAndTheUnknownAreNoMatch() {
    for (Outcome negative : EnumSet.complementOf(EnumSet.of(Outcome.MATCH))) {
      clock.forward(Duration.ofSeconds(1));
      outcome = negative;
      open();
      identity.sweep();
      assertThat(facts()).as(negative.name()).doesNotContain(Fact.DUKCAPIL_MATCHED);
    }
  }

  @Test
  void aNewerQuestionThatWaitsTakesTheOldAnswersPlace() {
    open();
    identity.sweep();
    cekal.sweep();
    clock.forward(Duration.ofDays(2));
    assertThat(facts()).contains(Fact.CEKAL_CLEAR).doesNotContain(Fact.CEKAL_FRESH);
    open();
    assertThat(facts()).doesNotContain(Fact.CEKAL_CLEAR, Fact.DUKCAPIL_MATCHED);
    identity.sweep();
    cekal.sweep();
    assertThat(facts()).contains(Fact.CEKAL_CLEAR, Fact.CEKAL_FRESH, Fact.DUKCAPIL_MATCHED);
  }

  @Test
  void aHitIsLookedIntoOnceAndTwoOfficersClearIt() {
    hits = List.of(hit(85));
    open();
    cekal.sweep();
    clock.forward(Duration.ofHours(1));
    open();
    cekal.sweep();
    assertThat(clearances.of(NUMBER)).hasSize(1);
    assertThat(facts()).doesNotContain(Fact.CEKAL_CLEAR);
    Clearance clearance = clearances.of(NUMBER).get(0);
    clearance.propose(FIRST, "Another birthplace");
    clearance.verify(SECOND);
    assertThat(facts()).contains(Fact.CEKAL_CLEAR);
  }

  @Test
  void theCentreIsAskedByMessageUntilItConfirms() {
    hits = List.of(hit(99));
    open();
    cekal.sweep();
    Clearance clearance = clearances.of(NUMBER).get(0);
    desk.askTheCentre(clearance.id(), clearance.version(), "Same NIK");
    assertThat(again.sweep()).as("not before the centre had time").isZero();
    clock.forward(Duration.ofMinutes(1));
    assertThat(again.sweep()).isEqualTo(1);
    assertThat(told)
        .hasSize(2)
        .allSatisfy(
            event -> {
              assertThat(event.type()).isEqualTo("clearance.requested");
              assertThat(event.subject()).isEqualTo(clearance.id().toString());
              assertThat(event.data())
                  .containsEntry("requestId", clearance.question().orElseThrow().toString())
                  .containsEntry("entryId", "CG-1")
                  .containsEntry("opinion", "Same NIK")
                  .containsKeys("office", "applicationNumber", "nik", "fullName", "birthDate");
            });
    assertThat(clearance.waiting().orElseThrow().attempts()).isEqualTo(1);

    UUID question = clearance.question().orElseThrow();
    assertThat(desk.heard(UUID.randomUUID(), question, CONFIRMED)).as("nobody's").isFalse();
    assertThat(desk.heard(clearance.id(), UUID.randomUUID(), CONFIRMED)).as("another's").isTrue();
    assertThat(clearance.state()).isEqualTo(ClearanceState.AT_THE_CENTRE);
    assertThat(desk.heard(clearance.id(), question, CONFIRMED)).isTrue();
    assertThat(desk.heard(clearance.id(), question, CONFIRMED)).as("twice").isTrue();
    assertThat(clearance.state()).isEqualTo(ClearanceState.CONFIRMED);
    assertThat(facts()).contains(Fact.EXIT_BAN_CONFIRMED).doesNotContain(Fact.CEKAL_CLEAR);
    clock.forward(Duration.ofHours(1));
    assertThat(again.sweep()).as("answered").isZero();
  }

  private static Callers officer() {
    return new Callers() {
      @Override
      public Actor current() {
        return FIRST;
      }
    };
  }

  private void open() {
    checks.open(NUMBER, Moment.ADJUDICATION, EnumSet.of(Checks.Kind.IDENTITY, Checks.Kind.CEKAL));
  }

  private Set<Fact> facts() {
    EnumSet<Fact> all = EnumSet.noneOf(Fact.class);
    all.addAll(new IdentityFacts(memory.identity).holding(application, clock.instant()));
    all.addAll(
        new CekalFacts(memory.cekal, clearances, Duration.ofHours(24), LIMIT)
            .holding(application, clock.instant()));
    return all;
  }

  private IdentityAnswer verify() throws Unreachable {
    if (away) {
      throw new Unreachable(Neighbour.DUKCAPIL, "test");
    }
    return new IdentityAnswer(outcome, Map.of(), OptionalLong.empty(), "test", clock.instant());
  }

  private static CekalHit hit(int score) {
    return new CekalHit(
        new WatchListEntry(
            "CG-1",
            WatchList.EXIT_BAN,
            "SOMEBODY ELSE",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "AGENCY",
            "DECISION",
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2027, 1, 1)),
        score,
        List.of());
  }

  private final class Centre implements CekalCentre {
    @Override
    public Screening screen(ScreeningQuestion question) throws Unreachable {
      answers();
      return new Screening("1", hits, clock.instant());
    }

    private void answers() throws Unreachable {
      if (away) {
        throw new Unreachable(Neighbour.CEKAL_CENTRE, "test");
      }
    }
  }
}
