package id.go.imigrasi.paspor.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.Moment;
import id.go.imigrasi.paspor.domain.Unreachable;
import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.applicant.FullName;
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
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.audit.AuditEntry;
import id.go.imigrasi.paspor.domain.passport.Discrepancy;
import id.go.imigrasi.paspor.domain.passport.EarlierPassport;
import id.go.imigrasi.paspor.domain.passport.OldPassportNumber;
import id.go.imigrasi.paspor.domain.passport.PassportStatus;
import id.go.imigrasi.paspor.domain.passport.RegisterAnswer;
import id.go.imigrasi.paspor.domain.passport.RegisterCheck;
import id.go.imigrasi.paspor.domain.passport.RegisterFacts;
import id.go.imigrasi.paspor.domain.passport.RegisterQuestion;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody held a passport but filed as new: stopped, examined, converted. */
class ConcealedPassportTest {
  private static final ApplicationNumber NUMBER = new ApplicationNumber("2110261123000017");

  private final MovedClock clock = new MovedClock(Instant.parse("2026-11-23T02:00:00Z"));
  private final Memory applications = new Memory();
  private final PapersInMemory papers = new PapersInMemory();
  private final MemoryOfChecks checks = new MemoryOfChecks();
  private final ExplanationsInMemory explanations = new ExplanationsInMemory();
  private final List<AuditEntry> written = new ArrayList<>();
  private final RegisterFacts facts = new RegisterFacts(checks.register, papers, explanations);
  private final RegisterService register = new RegisterService();
  private final HeadService head = new HeadService();
  private Role role = Role.CUSTOMER_SERVICE;
  private Casework casework;

  @BeforeEach
  void wire() {
    casework =
        new Casework(
            Lifecycle.OFFICE,
            applications,
            new FactGathering(List.of(facts, new TheOtherDesks())),
            event -> {},
            written::add,
            clock);
    Callers callers =
        new Callers() {
          @Override
          public Actor current() {
            return new Actor(role.name(), Set.of(role), "BPN");
          }
        };
    register.checks = checks.register;
    register.facts = facts;
    register.explanations = explanations;
    register.casework = casework;
    register.callers = callers;
    register.audit = written::add;
    register.clock = clock;
    head.casework = casework;
    head.examinations = new ExaminationsInMemory();
    head.register = facts;
    head.callers = callers;
    head.clock = clock;
    applications.save(
        Application.restore(
            NUMBER,
            new Filing("2110", "BPN", Procedure.M_PASPOR, ApplicationType.NEW_ADULT, "E", false),
            Status.ARRIVED,
            -1,
            List.of()));
  }

  @Test
  void theCounterDoesNotAcceptItAndTheHeadsApprovalFilesItAsAReplacement() {
    registerKnows(PassportStatus.LOST);
    assertThatThrownBy(() -> take(Role.CUSTOMER_SERVICE, Step.ACCEPT_DOCUMENTS))
        .hasMessageContaining("lifecycle.earlier-passports-are-settled");
    take(Role.CUSTOMER_SERVICE, Step.REFER_TO_EXAMINATION);

    clock.forward(Duration.ofHours(1));
    role = Role.HEAD_OF_OFFICE;
    head.approveExamination(NUMBER, application().version());

    assertThat(application().type()).isEqualTo(ApplicationType.LOST);
    assertThat(application().status()).isEqualTo(Status.ACCEPTED);
    assertThat(register.standing(NUMBER).isSettled()).isTrue();
  }

  @Test
  void whileTheRegisterIsAwayTheCounterGoesOnButNobodyDecides() {
    checks.register.save(RegisterCheck.open(NUMBER, Moment.REGISTRATION, clock.instant()));

    take(Role.CUSTOMER_SERVICE, Step.ACCEPT_DOCUMENTS);
    take(Role.INTERVIEWER, Step.ENROL);

    assertThatThrownBy(() -> take(Role.SYSTEM, Step.SUBMIT_TO_ADJUDICATION))
        .hasMessage("lifecycle.register-has-answered");
  }

  @Test
  void whatTheRegisterTellsAfterTheSittingTakesTheCaseToTheExaminerByItself() {
    checks.register.save(RegisterCheck.open(NUMBER, Moment.REGISTRATION, clock.instant()));
    take(Role.CUSTOMER_SERVICE, Step.ACCEPT_DOCUMENTS);
    take(Role.INTERVIEWER, Step.ENROL);
    clock.forward(Duration.ofHours(4));
    registerKnows(PassportStatus.EXPIRED);
    assertThatThrownBy(() -> take(Role.SYSTEM, Step.SUBMIT_TO_ADJUDICATION))
        .hasMessageContaining("lifecycle.earlier-passports-are-settled");
    take(Role.SYSTEM, Step.REFER_FOR_EARLIER_PASSPORT);
    assertThat(application().status()).isEqualTo(Status.UNDER_EXAMINATION);

    clock.forward(Duration.ofHours(1));
    role = Role.HEAD_OF_OFFICE;
    head.approveExamination(NUMBER, application().version());
    assertThat(application().type()).isEqualTo(ApplicationType.EXPIRED);
    take(Role.INTERVIEWER, Step.ENROL);
    take(Role.SYSTEM, Step.SUBMIT_TO_ADJUDICATION);
    assertThat(application().status()).isEqualTo(Status.IN_ADJUDICATION);
  }

  @Test
  void aSupervisorExplainsANamesakesPassportAndIsWrittenDown() {
    registerKnows(PassportStatus.EXPIRED);
    role = Role.SUPERVISOR;

    register.explain(NUMBER, Discrepancy.FILED_AS_NEW, "X9100003", "NIK lain");

    assertThat(written).extracting(AuditEntry::detail).contains("register FILED_AS_NEW");
    take(Role.CUSTOMER_SERVICE, Step.ACCEPT_DOCUMENTS);
    assertThat(application().status()).isEqualTo(Status.ACCEPTED);
    assertThatThrownBy(
            () -> register.explain(NUMBER, Discrepancy.STILL_VALID, "X9100003", "NIK lain"))
        .hasMessage("passport.register.no-such-finding");
  }

  @Test
  void aPassportNamedOnceIsAskedForEverAfter() throws Unreachable {
    Checks opening =
        new Checks(checks.identity, checks.cekal, checks.register, new OneApplicant(), clock);
    register.applicants = new OneApplicant();
    register.opening = opening;
    RegisterSweep sweep = new RegisterSweep();
    sweep.desk = register;
    List<RegisterQuestion> asked = new ArrayList<>();
    sweep.register =
        question -> {
          asked.add(question);
          return new RegisterAnswer(List.of(), List.of(), clock.instant());
        };
    opening.open(NUMBER, Moment.REGISTRATION, EnumSet.of(Checks.Kind.REGISTER));
    sweep.sweep();
    clock.forward(Duration.ofHours(1));
    register.askFor(NUMBER, new OldPassportNumber("x 910-0003"));
    sweep.sweep();
    clock.forward(Duration.ofHours(1));
    opening.open(NUMBER, Moment.ADJUDICATION, EnumSet.of(Checks.Kind.REGISTER));
    sweep.sweep();

    assertThat(asked)
        .extracting(RegisterQuestion::passportNumber)
        .containsExactly(Optional.empty(), Optional.of("X9100003"), Optional.of("X9100003"));
    assertThat(asked)
        .allSatisfy(
            question -> {
              assertThat(question.nik()).contains(People.siti().nik());
              assertThat(question.fullName()).contains(People.siti().fullName());
              assertThat(question.birthDate()).contains(People.siti().birth().date());
            });
    assertThatThrownBy(() -> new OldPassportNumber("12345"))
        .hasMessage("passport.number.malformed");
  }

  @Test
  void aCorrectionAtTheCounterLetsEverybodyBeAskedAgainAsThePersonIsNow() {
    Map<ApplicationNumber, Applicant> kept = new HashMap<>(Map.of(NUMBER, People.siti()));
    OneApplicant applicants =
        new OneApplicant() {
          @Override
          public Optional<Applicant> of(ApplicationNumber application) {
            return Optional.of(kept.get(application));
          }

          @Override
          public void keep(ApplicationNumber application, Applicant applicant) {
            kept.put(application, applicant);
          }
        };
    DocumentCheckService counter = counter(applicants);
    long version = application().version();

    counter.correct(NUMBER, version, known -> known);
    assertThat(checks.identity.of(NUMBER)).as("nothing was wrong").isEmpty();
    counter.correct(NUMBER, version, known -> named(known, "SITI RAHMAWATY"));

    assertThat(kept.get(NUMBER).fullName().text()).isEqualTo("SITI RAHMAWATY");
    assertThat(kept.get(NUMBER).nameOnPassport()).isPresent();
    assertThat(checks.identity.waiting()).isEqualTo(1);
    assertThat(checks.cekal.waiting()).isEqualTo(1);
    assertThat(checks.register.waiting()).isEqualTo(1);
    assertThat(written)
        .extracting(AuditEntry::detail)
        .contains("identity data")
        .noneMatch(detail -> detail != null && detail.contains("SITI"));
    assertThatThrownBy(() -> counter.correct(NUMBER, version - 1, known -> named(known, "X")))
        .hasMessage("application.stale");
    take(Role.CUSTOMER_SERVICE, Step.ACCEPT_DOCUMENTS);
    assertThatThrownBy(
            () ->
                counter.correct(
                    NUMBER, application().version(), known -> named(known, "SITI LAGI")))
        .hasMessage("documentcheck.not-at-the-counter");
  }

  private DocumentCheckService counter(OneApplicant applicants) {
    DocumentCheckService counter = new DocumentCheckService();
    counter.casework = casework;
    counter.applicants = applicants;
    counter.opening = new Checks(checks.identity, checks.cekal, checks.register, applicants, clock);
    counter.offices = new OneOffice();
    counter.audit = written::add;
    counter.callers = register.callers;
    counter.clock = clock;
    return counter;
  }

  private static Applicant named(Applicant known, String name) {
    return known.corrected(
        known.nik(), known.familyCard(), new FullName(name), known.sex(), known.birth());
  }

  private void registerKnows(PassportStatus status) {
    EarlierPassport passport =
        new EarlierPassport(
            "X9100003",
            "E48",
            status,
            "SOMEBODY",
            LocalDate.of(2023, 11, 1),
            LocalDate.of(2028, 11, 1),
            "2110");
    checks.register.save(
        RegisterCheck.open(NUMBER, Moment.REGISTRATION, clock.instant())
            .answered(new RegisterAnswer(List.of(passport), List.of(), clock.instant())));
  }

  private Application application() {
    return applications.find(NUMBER).orElseThrow();
  }

  private void take(Role by, Step step) {
    casework.take(NUMBER, step, new Actor(by.name(), Set.of(by), "BPN"), "a reason");
  }

  /** Everything but what the register says. */
  private static final class TheOtherDesks implements FactSource {
    private static final Set<Fact> ALL =
        EnumSet.complementOf(
            EnumSet.of(
                Fact.REGISTER_ANSWERED,
                Fact.EARLIER_PASSPORTS_SETTLED,
                Fact.PASSPORT_CONCEALED,
                Fact.EXAMINATION_OWED));

    @Override
    public Set<Fact> tells() {
      return ALL;
    }

    @Override
    public Set<Fact> holding(Application application, Instant now) {
      return ALL;
    }
  }
}
