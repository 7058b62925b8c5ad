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
import id.go.imigrasi.paspor.domain.cekal.ClearanceRequest;
import id.go.imigrasi.paspor.domain.cekal.ClearanceState;
import id.go.imigrasi.paspor.domain.cekal.ReplicaInMemory;
import id.go.imigrasi.paspor.domain.cekal.Screening;
import id.go.imigrasi.paspor.domain.cekal.ScreeningQuestion;
import id.go.imigrasi.paspor.domain.cekal.WatchList;
import id.go.imigrasi.paspor.domain.cekal.WatchListEntry;
import id.go.imigrasi.paspor.domain.identity.AcceptanceRules;
import id.go.imigrasi.paspor.domain.identity.IdentityAnswer;
import id.go.imigrasi.paspor.domain.identity.IdentityFacts;
import id.go.imigrasi.paspor.domain.identity.Outcome;
import id.go.imigrasi.paspor.domain.passport.Passports;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
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

  private static final Duration LIMIT = Duration.ofHours(24);

  private final MovingClock clock = new MovingClock();
  private final MemoryOfChecks memory = new MemoryOfChecks();
  private final MemoryOfClearances clearances = new MemoryOfClearances();
  private final Checks checks =
      new Checks(memory.identity, memory.cekal, memory.register, new OneApplicant(), clock);
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
  private CentreWord.Meaning word = CentreWord.Meaning.CLEARED;
  private boolean away;

  @BeforeEach
  void wire() {
    IdentityService desk = new IdentityService();
    desk.checks = memory.identity;
    desk.applicants = new OneApplicant();
    desk.opening = checks;
    desk.terms = day -> AcceptanceRules.USUAL;
    desk.offices = new OneOffice();
    desk.memory = "PT0S";
    desk.allowance = new DukcapilAllowance(memory.identity, 1000);
    desk.clock = clock;
    identity.desk = desk;
    identity.dukcapil = question -> verify();
    CekalService screenings = new CekalService();
    screenings.checks = memory.cekal;
    screenings.clearances = clearances;
    screenings.register = memory.register;
    screenings.applicants = new OneApplicant();
    screenings.offices = new OneOffice();
    screenings.opening = checks;
    screenings.clock = clock;
    screenings.missed =
        new MissedBans(Wiring.port(Passports.class, Map.of("of", given -> Optional.empty())), null);
    ClearanceService clearing = new ClearanceService();
    clearing.clearances = clearances;
    clearing.clock = clock;
    clearing.missed = screenings.missed;
    cekal.screenings = screenings;
    cekal.clearances = clearing;
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
    clock.passes(Duration.ofSeconds(5));
    assertThat(identity.sweep()).isEqualTo(1);
    assertThat(cekal.sweep()).isEqualTo(1);
    assertThat(facts()).contains(Fact.DUKCAPIL_MATCHED, Fact.CEKAL_CLEAR);
  }

  @Test
  void theDeadAndTheUnknownAreNoMatch() {
    for (Outcome negative : EnumSet.complementOf(EnumSet.of(Outcome.MATCH))) {
      clock.passes(Duration.ofSeconds(1));
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
    clock.passes(Duration.ofDays(2));
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
    clock.passes(Duration.ofHours(1));
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
  void theCentreIsAskedUntilItConfirms() {
    hits = List.of(hit(99));
    word = CentreWord.Meaning.CONFIRMED;
    open();
    cekal.sweep();
    Clearance clearance = clearances.of(NUMBER).get(0);
    clearance.askTheCentre(FIRST, "Same NIK", clock.instant());
    away = true;
    cekal.sweep();
    assertThat(clearance.state()).isEqualTo(ClearanceState.AT_THE_CENTRE);
    away = false;
    clock.passes(Duration.ofSeconds(5));
    cekal.sweep();
    assertThat(clearance.state()).isEqualTo(ClearanceState.CONFIRMED);
    assertThat(facts()).contains(Fact.EXIT_BAN_CONFIRMED).doesNotContain(Fact.CEKAL_CLEAR);
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

    @Override
    public CentreWord askClearance(ClearanceRequest request) throws Unreachable {
      answers();
      return new CentreWord(word, "REF", "1");
    }

    private void answers() throws Unreachable {
      if (away) {
        throw new Unreachable(Neighbour.CEKAL_CENTRE, "test");
      }
    }
  }

  /** Stands still until the test moves it. */
  private static final class MovingClock extends Clock {
    private Instant now = Instant.parse("2026-11-23T01:00:00Z");

    void passes(Duration time) {
      now = now.plus(time);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
