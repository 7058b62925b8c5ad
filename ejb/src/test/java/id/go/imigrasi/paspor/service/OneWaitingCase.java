package id.go.imigrasi.paspor.service;

import static id.go.imigrasi.paspor.service.Wiring.port;

import id.go.imigrasi.paspor.domain.InForce;
import id.go.imigrasi.paspor.domain.Moment;
import id.go.imigrasi.paspor.domain.Neighbours;
import id.go.imigrasi.paspor.domain.Waiting;
import id.go.imigrasi.paspor.domain.applicant.People;
import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Fact;
import id.go.imigrasi.paspor.domain.application.FactSource;
import id.go.imigrasi.paspor.domain.application.Filing;
import id.go.imigrasi.paspor.domain.application.Lifecycle;
import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.appointment.AppointmentsInMemory;
import id.go.imigrasi.paspor.domain.audit.AuditLog;
import id.go.imigrasi.paspor.domain.billing.BillFixture;
import id.go.imigrasi.paspor.domain.billing.BillsInMemory;
import id.go.imigrasi.paspor.domain.billing.PaymentsInMemory;
import id.go.imigrasi.paspor.domain.biometrics.BoothMemory;
import id.go.imigrasi.paspor.domain.biometrics.CentralMemory;
import id.go.imigrasi.paspor.domain.biometrics.CentralSearch;
import id.go.imigrasi.paspor.domain.biometrics.DuplicateCheck;
import id.go.imigrasi.paspor.domain.biometrics.DuplicateFacts;
import id.go.imigrasi.paspor.domain.cekal.CekalCheck;
import id.go.imigrasi.paspor.domain.cekal.CekalFacts;
import id.go.imigrasi.paspor.domain.cekal.CekalHit;
import id.go.imigrasi.paspor.domain.cekal.Clearance;
import id.go.imigrasi.paspor.domain.cekal.ClearanceState;
import id.go.imigrasi.paspor.domain.cekal.ListedPeople;
import id.go.imigrasi.paspor.domain.cekal.Screening;
import id.go.imigrasi.paspor.domain.feed.Feed;
import id.go.imigrasi.paspor.domain.identity.IdentityAnswer;
import id.go.imigrasi.paspor.domain.identity.IdentityCheck;
import id.go.imigrasi.paspor.domain.identity.IdentityFacts;
import id.go.imigrasi.paspor.domain.identity.Outcome;
import id.go.imigrasi.paspor.domain.notice.NoticesInMemory;
import id.go.imigrasi.paspor.domain.office.Holidays;
import id.go.imigrasi.paspor.domain.office.Products;
import id.go.imigrasi.paspor.domain.office.WorkingCalendar;
import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrders;
import id.go.imigrasi.paspor.domain.servicestandard.DeadlineRule;
import id.go.imigrasi.paspor.domain.servicestandard.ServiceStandards;
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

/**
 * One case in one status that nothing holds up but one check of the person, and all its readers.
 */
final class OneWaitingCase {
  static final ApplicationNumber NUMBER = BillFixture.NUMBER;
  private static final Instant ASKED = BillFixture.NOW.minus(Duration.ofHours(2));
  private static final Instant FILED = ASKED.minus(Duration.ofDays(1));
  private static final Duration DAY = Duration.ofDays(1);
  private static final ClearanceState AT_CENTRE = ClearanceState.AT_THE_CENTRE;
  private static final Waiting WAITS = new Waiting(ASKED, ASKED, 3);
  private static final CekalHit HIT =
      new CekalHit(
          ListedPeople.named("CG-1", People.siti().fullName().text()).entry(), 90, List.of());

  private final MovedClock clock = new MovedClock(BillFixture.NOW);
  private final Memory applications = new Memory();
  private final MemoryOfChecks checks = new MemoryOfChecks();
  private final MemoryOfClearances clearances = new MemoryOfClearances();
  private final BoothMemory booth = new BoothMemory();
  private final CentralMemory abis = new CentralMemory();
  private final List<Object> told = new ArrayList<>();
  private final Wiring wiring = new Wiring();
  private final Role role;

  private OneWaitingCase(Status status, Role role) {
    this.role = role;
    Feed feed = told::add;
    AuditLog audit = told::add;
    FactGathering facts = new FactGathering(facts());
    applications.save(filed(status));
    wiring
        .with(clock, applications, feed, audit, facts, clearances, new NoticesInMemory(), booth)
        .with(caller())
        .with(checks.identity, checks.cekal, checks.register, booth.duplicates(), abis)
        .with(new OneApplicant(), new OneOffice(), new BillsInMemory(), new PaymentsInMemory())
        .with(new AppointmentsInMemory(), new SecondAdjudicationsInMemory(), standards())
        .with(port(Neighbours.class, Map.of("standings", given -> List.of())))
        .with(port(Products.class, Map.of("find", given -> Optional.empty())))
        .with(port(PersonalizationOrders.class, Map.of("latestOf", given -> Optional.empty())))
        .with(
            port(Holidays.class, Map.of("calendarAround", given -> new WorkingCalendar(List.of()))))
        .with(new PapersInMemory(), new ReplicaLimit(DAY))
        .with(new OfficersInMemory(), new AssignmentsInMemory())
        .with(new Casework(Lifecycle.OFFICE, applications, facts, feed, audit, clock));
    answered();
  }

  /** Somebody who resembles an entry. */
  static OneWaitingCase listed(Status status, Role role, ClearanceState stage) {
    OneWaitingCase made = new OneWaitingCase(status, role);
    made.checks.cekal.save(screening().answered(new Screening("1", List.of(HIT), ASKED)));
    made.clearances.save(
        new Clearance(
            UUID.randomUUID(),
            NUMBER,
            HIT,
            ASKED,
            0,
            new Clearance.Progress(
                stage, "input", "nama sama", null, null, stage == AT_CENTRE ? WAITS : null, null)));
    return made;
  }

  /** Somebody about whom a check of the person is silent. */
  static OneWaitingCase innocent(Status status, Role role, Silent silent) {
    OneWaitingCase made = new OneWaitingCase(status, role);
    switch (silent) {
      case CENTRE -> made.checks.cekal.save(screening());
      case DUKCAPIL ->
          made.checks.identity.save(IdentityCheck.open(NUMBER, Moment.ON_DEMAND, ASKED));
      case FINGERS -> made.booth.duplicates().save(DuplicateCheck.begin(NUMBER, ASKED));
      case ABIS -> made.abis.save(CentralSearch.begin(NUMBER, ASKED));
      default -> throw new IllegalArgumentException(silent.name());
    }
    return made;
  }

  /** Everything the reader is shown, told or refused, and whatever is left behind of it. */
  List<Object> read() {
    CaseFileService cases = wiring.the(CaseFileService.class);
    CaseFileService.CaseFile file = cases.open(NUMBER);
    List<Object> seen = new ArrayList<>();
    seen.add(file.choices());
    seen.add(List.of(file.promise(), file.daysLeft(), file.since(), file.product(), file.paidAt()));
    seen.add(cases.awaited(NUMBER));
    seen.add(applications.waiting(EnumSet.allOf(Status.class), null, 0, 1));
    seen.add(applications.find(NUMBER).orElseThrow().history());
    seen.addAll(followed());
    for (Step step : Step.values()) {
      List<Refusal> against = file.choices().get(step);
      if (against == null || !against.isEmpty()) {
        seen.add(step + ": " + refused(step));
      }
    }
    seen.addAll(told);
    return seen;
  }

  /** The status page, the citizen's app and M-Paspor. */
  private List<Object> followed() {
    FollowService.Followed page =
        wiring.the(FollowService.class).follow(NUMBER, People.siti().birth().date());
    Registered app = wiring.the(RegistrationService.class).standing(NUMBER);
    return List.of(
        page.outlook(),
        page.appointment(),
        page.application().status().publicStage(),
        app.money(),
        app.bills());
  }

  private List<Refusal> refused(Step step) {
    try {
      wiring.the(Casework.class).take(NUMBER, step, caller().current(), "a reason");
      throw new AssertionError(step + " was locked and was taken");
    } catch (Refused refused) {
      return refused.refusals();
    }
  }

  private void answered() {
    checks.identity.save(
        IdentityCheck.open(NUMBER, Moment.ADJUDICATION, ASKED.minusSeconds(1))
            .answered(
                new IdentityAnswer(Outcome.MATCH, Map.of(), OptionalLong.empty(), "test", ASKED)));
    checks.cekal.save(
        CekalCheck.open(NUMBER, Moment.ADJUDICATION, ASKED.minusSeconds(1))
            .answered(new Screening("1", List.of(), ASKED)));
    booth.duplicates().save(DuplicateCheck.begin(NUMBER, ASKED).answered(List.of(), ASKED));
  }

  private static CekalCheck screening() {
    return CekalCheck.open(NUMBER, Moment.ON_DEMAND, ASKED);
  }

  private List<FactSource> facts() {
    List<FactSource> known =
        new ArrayList<>(
            List.of(
                new CekalFacts(checks.cekal, clearances, DAY, DAY),
                new IdentityFacts(checks.identity),
                new DuplicateFacts(booth.duplicates(), abis, abis)));
    EnumSet<Fact> others = EnumSet.allOf(Fact.class);
    known.forEach(source -> others.removeAll(source.tells()));
    known.add(
        new FactSource() {
          @Override
          public Set<Fact> tells() {
            return others;
          }

          @Override
          public Set<Fact> holding(Application application, Instant now) {
            return others;
          }
        });
    return known;
  }

  private Application filed(Status status) {
    Transition last =
        new Transition(
            NUMBER, 1, Status.DRAFT, Step.REGISTER, status, "test", "BPN", FILED, null, "", "");
    return Application.restore(
        NUMBER,
        new Filing("0471", "BPN", Procedure.M_PASPOR, ApplicationType.NEW_ADULT, "E", false),
        status,
        0,
        List.of(last));
  }

  private Callers caller() {
    return new Callers() {
      @Override
      public Actor current() {
        return new Actor("dewi", Set.of(role), "BPN");
      }
    };
  }

  private static ServiceStandards standards() {
    return port(
        ServiceStandards.class,
        Map.of(
            "rule",
            given ->
                new DeadlineRule(
                    (DeadlineRule.Kind) given[0],
                    3,
                    Set.of(),
                    InForce.since(LocalDate.EPOCH, "test"))));
  }

  /** Who has not answered about an innocent case. */
  enum Silent {
    CENTRE,
    DUKCAPIL,
    FINGERS,
    ABIS
  }
}
