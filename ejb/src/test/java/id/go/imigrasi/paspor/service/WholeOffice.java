package id.go.imigrasi.paspor.service;

import static id.go.imigrasi.paspor.service.Wiring.port;

import id.go.imigrasi.paspor.domain.adjudication.CentreFacts;
import id.go.imigrasi.paspor.domain.adjudication.Rejection;
import id.go.imigrasi.paspor.domain.adjudication.RejectionFacts;
import id.go.imigrasi.paspor.domain.adjudication.Rejections;
import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Fact;
import id.go.imigrasi.paspor.domain.application.FactSource;
import id.go.imigrasi.paspor.domain.application.Lifecycle;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.appointment.AppointmentsInMemory;
import id.go.imigrasi.paspor.domain.appointment.QuotasInMemory;
import id.go.imigrasi.paspor.domain.appointment.SlotFacts;
import id.go.imigrasi.paspor.domain.audit.AuditLog;
import id.go.imigrasi.paspor.domain.billing.BillFixture;
import id.go.imigrasi.paspor.domain.billing.BillsInMemory;
import id.go.imigrasi.paspor.domain.billing.MoneyFacts;
import id.go.imigrasi.paspor.domain.billing.PaymentsInMemory;
import id.go.imigrasi.paspor.domain.billing.SimponiInMemory;
import id.go.imigrasi.paspor.domain.billing.Tariffs;
import id.go.imigrasi.paspor.domain.biometrics.BoothMemory;
import id.go.imigrasi.paspor.domain.documentcheck.DocumentFacts;
import id.go.imigrasi.paspor.domain.feed.Feed;
import id.go.imigrasi.paspor.domain.feed.FeedEvent;
import id.go.imigrasi.paspor.domain.handover.HandOver;
import id.go.imigrasi.paspor.domain.handover.HandOvers;
import id.go.imigrasi.paspor.domain.notice.NoticesInMemory;
import id.go.imigrasi.paspor.domain.passport.OldPassport;
import id.go.imigrasi.paspor.domain.passport.OldPassportFacts;
import id.go.imigrasi.paspor.domain.passport.OldPassports;
import id.go.imigrasi.paspor.domain.passport.Passport;
import id.go.imigrasi.paspor.domain.passport.Passports;
import id.go.imigrasi.paspor.domain.passport.RegisterFacts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The office in memory with every follower of a step that touches an ending. Money, places, papers,
 * grounds and the centre's word are what the desks know; of everything else the test says that it
 * holds.
 */
final class WholeOffice {
  static final ApplicationNumber NUMBER = BillFixture.NUMBER;
  private static final ZoneId ZONE = ZoneId.of("Asia/Makassar");

  final MovedClock clock = new MovedClock(BillFixture.NOW);
  final Memory applications = new Memory();
  final BillsInMemory bills = new BillsInMemory();
  final SimponiInMemory simponi = new SimponiInMemory();
  final QuotasInMemory quotas = new QuotasInMemory();
  final AppointmentsInMemory appointments = new AppointmentsInMemory();
  final PapersInMemory papers = new PapersInMemory();
  final ExaminationsInMemory examinations = new ExaminationsInMemory();
  final SecondAdjudicationsInMemory adjudications = new SecondAdjudicationsInMemory();
  final MemoryOfChecks checks = new MemoryOfChecks();
  final NoticesInMemory notices = new NoticesInMemory();
  final OfficersInMemory officers = new OfficersInMemory();
  final Map<String, Passport> passports = new HashMap<>();
  final List<OldPassport> oldPassports = new ArrayList<>();
  final OldPassportActsInMemory oldPassportActs = new OldPassportActsInMemory();
  final List<FeedEvent> told = new ArrayList<>();
  private final List<Rejection> rejections = new ArrayList<>();
  private final Map<ApplicationNumber, HandOver> handOvers = new HashMap<>();
  private final Wiring wiring = new Wiring();
  private Role role = Role.SYSTEM;

  /**
   * @param more the ports that only this test needs
   */
  WholeOffice(Object... more) {
    Tariffs tariffs = BillFixture::tariff;
    Feed feed = told::add;
    AuditLog audit = entry -> {};
    QueueInMemory queue = new QueueInMemory();
    BoothMemory booth = new BoothMemory();
    wiring
        .with(more)
        .with(clock, applications, bills, new PaymentsInMemory(), simponi, tariffs, feed, audit)
        .with(quotas, appointments, papers, examinations, adjudications, notices, officers)
        .with(
            new AttemptsInMemory(),
            new InvalidationsInMemory(),
            queue,
            queue.cards,
            booth,
            booth.duplicates(),
            new MeasuredStandards(List.of()))
        .with(new ProposalsInMemory(), new PostInMemory())
        .with(new OneApplicant(), new OneOffice(), new AssignmentsInMemory(), caller())
        .with(rejections(), passports(), oldPassports(), handOvers(), oldPassport());
    List<AfterStep> followers = new ArrayList<>();
    wiring.with(
        new Casework(
            Lifecycle.OFFICE,
            applications,
            new FactGathering(facts()),
            feed,
            audit,
            clock,
            followers));
    Stream.of(
            AfterEnding.class,
            AfterReinstatement.class,
            OldPassportAfterEnding.class,
            AfterSitting.class,
            WordAfterStep.class)
        .map(wiring::the)
        .forEach(followers::add);
  }

  /** The service of a desk, called by somebody in this role. */
  <S> S as(Role caller, Class<S> service) {
    role = caller;
    return wiring.the(service);
  }

  Application application() {
    return applications.find(NUMBER).orElseThrow();
  }

  private Callers caller() {
    return new Callers() {
      @Override
      public Actor current() {
        return new Actor("kepala", Set.of(role), "BPN");
      }
    };
  }

  private OldPassportFacts oldPassport() {
    RegisterFacts register = register();
    wiring.with(register, oldPassportActs);
    return new OldPassportFacts(register, papers, oldPassportActs);
  }

  private RegisterFacts register() {
    return new RegisterFacts(checks.register, papers, new ExplanationsInMemory());
  }

  private List<FactSource> facts() {
    List<FactSource> known =
        new ArrayList<>(
            List.of(
                new MoneyFacts(bills),
                new SlotFacts(appointments, ZONE),
                new DocumentFacts(papers, papers, papers, ZONE),
                new RejectionFacts(wiring.the(Rejections.class)),
                new CentreFacts(adjudications),
                wiring.the(OldPassportFacts.class)));
    EnumSet<Fact> told =
        EnumSet.complementOf(EnumSet.of(Fact.EXAMINATION_OWED, Fact.ENTRY_BAN_CONFIRMED));
    known.forEach(source -> told.removeAll(source.tells()));
    known.add(new Told(told));
    return known;
  }

  private Rejections rejections() {
    return port(
        Rejections.class,
        Map.of(
            "add",
            given -> rejections.add((Rejection) given[0]),
            "latest",
            given -> rejections.stream().reduce((first, second) -> second)));
  }

  private Passports passports() {
    return port(
        Passports.class,
        Map.of(
            "find",
            given -> Optional.ofNullable(passports.get(given[0])),
            "of",
            given ->
                passports.values().stream()
                    .filter(passport -> passport.application().equals(given[0]))
                    .findFirst(),
            "save",
            given -> passports.put(((Passport) given[0]).number(), (Passport) given[0])));
  }

  private OldPassports oldPassports() {
    return new OldPassports() {
      @Override
      public void add(OldPassport entry) {
        oldPassports.add(entry);
      }

      @Override
      public List<OldPassport> of(ApplicationNumber application) {
        return oldPassports;
      }
    };
  }

  private HandOvers handOvers() {
    return port(
        HandOvers.class,
        Map.of(
            "of",
            given -> Optional.ofNullable(handOvers.get(given[0])),
            "keep",
            given -> handOvers.put(((HandOver) given[0]).application(), (HandOver) given[0])));
  }

  /** What the test says of the desks whose rows it does not have. */
  private record Told(Set<Fact> tells) implements FactSource {
    @Override
    public Set<Fact> holding(Application application, Instant now) {
      return tells;
    }
  }
}
