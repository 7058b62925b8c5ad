package id.go.imigrasi.paspor.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.Moment;
import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Filing;
import id.go.imigrasi.paspor.domain.application.Lifecycle;
import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.audit.AuditEntry;
import id.go.imigrasi.paspor.domain.billing.BillsInMemory;
import id.go.imigrasi.paspor.domain.biometrics.BoothMemory;
import id.go.imigrasi.paspor.domain.biometrics.DuplicateCheck;
import id.go.imigrasi.paspor.domain.biometrics.DuplicateChecks;
import id.go.imigrasi.paspor.domain.cekal.CekalCheck;
import id.go.imigrasi.paspor.domain.cekal.CekalFacts;
import id.go.imigrasi.paspor.domain.cekal.CekalHit;
import id.go.imigrasi.paspor.domain.cekal.Clearance;
import id.go.imigrasi.paspor.domain.cekal.Screening;
import id.go.imigrasi.paspor.domain.cekal.WatchList;
import id.go.imigrasi.paspor.domain.cekal.WatchListEntry;
import id.go.imigrasi.paspor.domain.identity.AcceptanceRules;
import id.go.imigrasi.paspor.domain.identity.IdentityFacts;
import id.go.imigrasi.paspor.domain.interview.Interview;
import id.go.imigrasi.paspor.domain.interview.Interviews;
import id.go.imigrasi.paspor.domain.passport.RegisterFacts;
import id.go.imigrasi.paspor.service.DossierService.Watch;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What whoever decides may read: the lists' secrets only with the right to them. */
class DossierServiceTest {
  private static final ApplicationNumber LISTED = new ApplicationNumber("2110261123000017");
  private static final ApplicationNumber INNOCENT = new ApplicationNumber("2110261123000025");

  private static final Set<Role> KNOWING =
      Set.of(Role.CLEARANCE_INPUT, Role.CLEARANCE_VERIFICATION, Role.DIRECTORATE);

  private final MovedClock clock = new MovedClock(Instant.parse("2026-11-23T02:00:00Z"));
  private final Memory applications = new Memory();
  private final MemoryOfChecks checks = new MemoryOfChecks();
  private final MemoryOfClearances clearances = new MemoryOfClearances();
  private final PapersInMemory papers = new PapersInMemory();
  private final List<AuditEntry> written = new ArrayList<>();
  private final DossierService desk = new DossierService();
  private boolean dealtOut;
  private Set<Role> roles = Set.of(Role.LOCAL_ADJUDICATOR);

  @BeforeEach
  void wire() {
    RegisterFacts register = new RegisterFacts(checks.register, papers, new ExplanationsInMemory());
    desk.facts =
        new FactGathering(
            List.of(
                new CekalFacts(checks.cekal, clearances, Duration.ofDays(1), Duration.ofDays(1))));
    desk.casework =
        new Casework(Lifecycle.OFFICE, applications, desk.facts, event -> {}, written::add, clock);
    desk.applicants = new OneApplicant();
    desk.hands =
        new Hands(
            new AssignmentsInMemory(), desk.applicants, new OfficersInMemory(), () -> dealtOut);
    desk.identity = new IdentityFacts(checks.identity);
    desk.terms = day -> AcceptanceRules.USUAL;
    desk.register = register;
    desk.clearances = clearances;
    desk.centre = new SecondAdjudicationsInMemory();
    desk.duplicates = new NoDuplicates();
    desk.interviews = new NoInterviews();
    desk.papers = papers;
    desk.bills = new BillsInMemory();
    desk.verdicts = new NoVerdicts();
    desk.grounds = (day, level) -> List.of();
    desk.enrolments = new BoothMemory();
    desk.audit = written::add;
    desk.offices = new OneOffice();
    desk.callers =
        new Callers() {
          @Override
          public Actor current() {
            return new Actor("dewi", roles, "BPN");
          }
        };
    desk.clock = clock;
    oneIsListed();
  }

  private void oneIsListed() {
    filed(LISTED);
    filed(INNOCENT);
    CekalHit hit = hit();
    checks.cekal.save(
        CekalCheck.open(LISTED, Moment.ADJUDICATION, clock.instant())
            .answered(new Screening("v1", List.of(hit), clock.instant())));
    clearances.save(Clearance.open(LISTED, hit, clock.instant()));
    checks.cekal.save(CekalCheck.open(INNOCENT, Moment.ADJUDICATION, clock.instant()));
  }

  @Test
  void aListedCaseReadsLikeAnInnocentOneThatWaits() {
    for (Role role : EnumSet.complementOf(EnumSet.copyOf(KNOWING))) {
      roles = Set.of(role);
      assertThat(desk.of(LISTED)).as(role.name()).isEqualTo(desk.of(INNOCENT));
      assertThat(desk.of(LISTED).watch()).isEqualTo(new Watch(false, false, List.of()));
    }
    assertThat(written).as("nothing of the lists was read").isEmpty();
  }

  @Test
  void whoeverHasTheRightReadsTheEntryAndIsWrittenDown() {
    roles = Set.of(Role.LOCAL_ADJUDICATOR, Role.CLEARANCE_VERIFICATION);

    Watch watch = desk.of(LISTED).watch();

    assertThat(watch.readable()).isTrue();
    assertThat(watch.clearances())
        .extracting(clearance -> clearance.hit().entry().entryId())
        .containsExactly("CG-1");
    assertThat(written).extracting(AuditEntry::detail).containsExactly("clearance");
  }

  @Test
  void whereTheNextInLineIsDealtOutNobodyReadsWhatHePicked() {
    dealtOut = true;
    assertThatThrownBy(() -> desk.of(INNOCENT)).hasMessage("adjudication.assignment.not-yours");
  }

  @Test
  void aCaseThatIsClearSaysSo() {
    checks.cekal.save(
        CekalCheck.open(INNOCENT, Moment.ON_DEMAND, clock.instant().plusSeconds(1))
            .answered(new Screening("v1", List.of(), clock.instant())));

    assertThat(desk.of(INNOCENT).watch().settled()).isTrue();
  }

  private void filed(ApplicationNumber number) {
    applications.save(
        Application.restore(
            number,
            new Filing("2110", "BPN", Procedure.M_PASPOR, ApplicationType.NEW_ADULT, "E", false),
            Status.IN_ADJUDICATION,
            -1,
            List.of()));
  }

  private static CekalHit hit() {
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
        90,
        List.of());
  }

  /** Nobody has these fingers. */
  private static final class NoDuplicates implements DuplicateChecks {
    @Override
    public void save(DuplicateCheck check) {}

    @Override
    public Optional<DuplicateCheck> find(ApplicationNumber application) {
      return Optional.empty();
    }

    @Override
    public List<DuplicateCheck> claimDue(Instant now, int max) {
      return List.of();
    }

    @Override
    public List<DuplicateCheck> suspects(int max) {
      return List.of();
    }

    @Override
    public long waiting() {
      return 0;
    }
  }

  /** Nobody was interviewed. */
  private static final class NoInterviews implements Interviews {
    @Override
    public Optional<Interview> find(ApplicationNumber application) {
      return Optional.empty();
    }

    @Override
    public void save(Interview interview) {}
  }
}
