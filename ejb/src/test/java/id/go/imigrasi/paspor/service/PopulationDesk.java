package id.go.imigrasi.paspor.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.Moment;
import id.go.imigrasi.paspor.domain.Neighbour;
import id.go.imigrasi.paspor.domain.Unreachable;
import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.applicant.People;
import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Fact;
import id.go.imigrasi.paspor.domain.application.Filing;
import id.go.imigrasi.paspor.domain.application.Lifecycle;
import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.handover.Collector;
import id.go.imigrasi.paspor.domain.handover.HandOver;
import id.go.imigrasi.paspor.domain.handover.HandOverFacts;
import id.go.imigrasi.paspor.domain.handover.HandOvers;
import id.go.imigrasi.paspor.domain.handover.Shelf;
import id.go.imigrasi.paspor.domain.identity.AcceptanceRules;
import id.go.imigrasi.paspor.domain.identity.Element;
import id.go.imigrasi.paspor.domain.identity.IdentityAnswer;
import id.go.imigrasi.paspor.domain.identity.IdentityFacts;
import id.go.imigrasi.paspor.domain.identity.IdentityQuestion;
import id.go.imigrasi.paspor.domain.identity.IdentityStanding.Settlement;
import id.go.imigrasi.paspor.domain.identity.Outcome;
import id.go.imigrasi.paspor.domain.identity.Subject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/** The desk that asks Dukcapil, over rows in memory and a register that the test turns. */
abstract class PopulationDesk {
  static final ApplicationNumber NUMBER = new ApplicationNumber("2110261123000010");
  static final ApplicationNumber ANOTHER = new ApplicationNumber("2110261123000028");
  static final String PROXYS_NIK = "6471011708850002";

  final MovedClock clock = new MovedClock(Instant.parse("2026-11-23T02:00:00Z"));
  final MemoryOfChecks memory = new MemoryOfChecks();
  final HandOversInMemory handOvers = new HandOversInMemory();
  final Map<String, Outcome> negatives = new HashMap<>();
  final List<IdentityQuestion> asked = new ArrayList<>();
  final IdentitySweep sweep = new IdentitySweep();
  final IdentityService desk = new IdentityService();
  final HandOverService counter = new HandOverService();
  Applicant person = People.siti();
  int agreement = 100;
  long callsLeft = 50_000;
  boolean away;
  Checks opening;

  PopulationDesk() {
    OneApplicant applicants =
        new OneApplicant() {
          @Override
          public Optional<Applicant> of(ApplicationNumber application) {
            return Optional.of(person);
          }
        };
    opening = new Checks(memory.identity, memory.cekal, memory.register, applicants, clock);
    desk.checks = memory.identity;
    desk.applicants = applicants;
    desk.opening = opening;
    desk.terms = day -> AcceptanceRules.USUAL;
    desk.offices = new OneOffice();
    desk.handOvers = handOvers;
    desk.facts = new IdentityFacts(memory.identity);
    desk.allowance = new DukcapilAllowance(memory.identity, 1000);
    desk.audit = entry -> {};
    desk.callers = as(Role.SUPERVISOR);
    desk.clock = clock;
    desk.memory = "PT24H";
    sweep.desk = desk;
    sweep.dukcapil = this::verify;
    Memory applications = new Memory();
    applications.save(filed(Status.READY));
    counter.casework =
        new Casework(
            Lifecycle.OFFICE,
            applications,
            new FactGathering(List.of()),
            event -> {},
            entry -> {},
            clock);
    counter.handOvers = handOvers;
    counter.deliveries = new PostInMemory();
    counter.identity = memory.identity;
    counter.callers = as(Role.HAND_OVER_OFFICER);
    counter.clock = clock;
  }

  static Handler listening(List<String> said) {
    return new Handler() {
      @Override
      public void publish(LogRecord written) {
        assertThat(written.getLevel()).isEqualTo(Level.WARNING);
        said.add((String) written.getParameters()[0]);
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }

  void answeredAt(Moment moment) {
    open(NUMBER, moment);
    sweep.sweep();
  }

  void open(ApplicationNumber number, Moment moment) {
    opening.open(number, moment, Set.of(Checks.Kind.IDENTITY));
  }

  void collects(Collector.Kind kind, String paper) {
    clock.forward(Duration.ofSeconds(1));
    counter.begin(NUMBER, new Collector(kind, "Budi Santoso", paper, Set.of()));
  }

  Set<Fact> facts(Application application) {
    return desk.facts.holding(application, clock.instant());
  }

  Set<Fact> handOverFacts() {
    return new HandOverFacts(
            handOvers,
            shelf(),
            new PostInMemory(),
            new ProposalsInMemory(),
            memory.identity,
            ZoneId.of("Asia/Makassar"))
        .holding(filed(Status.READY), clock.instant());
  }

  Settlement settlement(Application application, Subject subject) {
    return desk.facts.standing(application).lines().stream()
        .filter(line -> line.subject() == subject)
        .findFirst()
        .orElseThrow()
        .settlement();
  }

  Application filed(Status status, Transition... history) {
    return Application.restore(
        NUMBER,
        new Filing("2110", "BPN", Procedure.M_PASPOR, ApplicationType.NEW_CHILD, "E", false),
        status,
        -1,
        List.of(history));
  }

  Transition approvedBy(Step step) {
    return new Transition(
        NUMBER,
        1,
        Status.UNDER_EXAMINATION,
        step,
        Status.ACCEPTED,
        "kepala",
        "BPN",
        clock.instant(),
        null,
        "0".repeat(64),
        "0".repeat(64));
  }

  LocalDate born() {
    return person.birth().date();
  }

  String mothersNik() {
    return person.guardians().get(0).nik().digits();
  }

  private static Callers as(Role role) {
    return new Callers() {
      @Override
      public Actor current() {
        return new Actor(role.name(), Set.of(role), "BPN");
      }
    };
  }

  IdentityAnswer verify(IdentityQuestion question) throws Unreachable {
    if (away) {
      throw new Unreachable(Neighbour.DUKCAPIL, "test");
    }
    asked.add(question);
    Outcome negative = negatives.get(question.nik().digits());
    Map<Element, Integer> scores = new HashMap<>();
    question.elements().forEach(element -> scores.put(element, 100));
    scores.put(Element.NAME, agreement);
    return new IdentityAnswer(
        negative == null ? Outcome.MATCH : negative,
        negative == null ? scores : Map.of(),
        OptionalLong.of(callsLeft),
        "OK",
        clock.instant());
  }

  static Shelf shelf() {
    return Wiring.port(Shelf.class, Map.of("of", given -> Optional.empty()));
  }

  /** The hand-over register, a line for each case. */
  private static final class HandOversInMemory implements HandOvers {
    private final Map<ApplicationNumber, HandOver> lines = new HashMap<>();

    @Override
    public Optional<HandOver> of(ApplicationNumber application) {
      return Optional.ofNullable(lines.get(application));
    }

    @Override
    public void keep(HandOver line) {
      lines.put(line.application(), line);
    }

    @Override
    public void drop(ApplicationNumber application) {
      lines.remove(application);
    }
  }
}
