package id.go.imigrasi.paspor.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.adjudication.Assignment;
import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.applicant.Applicants;
import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Facts;
import id.go.imigrasi.paspor.domain.application.Filing;
import id.go.imigrasi.paspor.domain.application.Lifecycle;
import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.audit.AuditEntry;
import id.go.imigrasi.paspor.domain.office.Officer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The next in line, never a case of one's choice or a relative's. */
class AssignmentServiceTest {
  private final MovedClock clock = new MovedClock(Instant.parse("2026-11-23T02:00:00Z"));
  private final Memory applications = new Memory();
  private final AssignmentsInMemory assignments = new AssignmentsInMemory();
  private final OfficersInMemory officers = new OfficersInMemory();
  private final Applicants applicants = new OneApplicant();
  private final List<AuditEntry> written = new ArrayList<>();
  private final AssignmentService desk = new AssignmentService();
  private final AdjudicationService decisions = new AdjudicationService();
  private Actor caller;
  private boolean dealtOut = true;
  private Hands hands;

  @BeforeEach
  void wire() {
    hands = new Hands(assignments, applicants, officers, () -> dealtOut);
    Casework casework =
        new Casework(
            Lifecycle.OFFICE,
            applications,
            new FactGathering(List.of()),
            event -> {},
            written::add,
            clock);
    Callers callers =
        new Callers() {
          @Override
          public Actor current() {
            return caller;
          }
        };
    desk.line = AdjudicationLineTest.line(applications, clock);
    desk.assignments = assignments;
    desk.hands = hands;
    desk.casework = casework;
    desk.officers = officers;
    desk.offices = new OneOffice();
    desk.conflictsADay = () -> 1;
    desk.audit = written::add;
    desk.callers = callers;
    desk.clock = clock;
    decisions.line = desk.line;
    decisions.casework = casework;
    decisions.verdicts = new NoVerdicts();
    decisions.hands = hands;
    decisions.callers = callers;
    decisions.clock = clock;
    hire("dewi", "Dewi Anggraini", Role.LOCAL_ADJUDICATOR);
    hire("rudi", "Rudi Hartono", Role.LOCAL_ADJUDICATOR);
    hire("kasi", "Sari Wulandari", Role.SUPERVISOR);
    sits("dewi");
  }

  @Test
  void theLongestWaitingIsNextAndSameDayServiceBeforeIt() {
    ApplicationNumber first = waiting(false, "wawan");
    ApplicationNumber second = waiting(false, "wawan");
    ApplicationNumber urgent = waiting(true, "wawan");

    assertThat(desk.next()).contains(urgent);
    assertThat(desk.next()).as("one case in a hand at a time").contains(urgent);
    sits("rudi");
    assertThat(desk.next()).contains(first);
    decisions.refer(first, version(first), "Tanda tangan berbeda");
    assignments.end(first, Assignment.End.DECIDED, null, clock.instant());
    assertThat(desk.next()).contains(second);
  }

  @Test
  void aSupervisorPicksAmongThoseWhoMayDecide() {
    ApplicationNumber number = waiting(false, "dewi");
    sits("kasi");

    assertThat(desk.candidates(number)).extracting(Officer::username).containsExactly("rudi");
    assertThat(desk.holder(number)).isEmpty();
    desk.assign(number, "rudi");
    assertThat(desk.holder(number)).map(Assignment::officer).contains("rudi");
  }

  @Test
  void nobodyGetsWhatHeInterviewed() {
    waiting(false, "dewi");
    assertThat(desk.next()).isEmpty();
  }

  @Test
  void aRelativesCaseIsNeverOffered() {
    Applicant applicant = applicants.of(null).orElseThrow();
    officers.replace("dewi", applicant.fullName().text().toLowerCase(Locale.ROOT));
    ApplicationNumber number = waiting(false, "wawan");

    assertThat(desk.next()).isEmpty();
    assertThat(decisions.against(number))
        .extracting(refusal -> refusal.key())
        .containsExactly("adjudication.assignment.conflict");
  }

  @Test
  void aDeclaredConflictHandsTheCaseToTheNextOfficer() {
    ApplicationNumber number = waiting(false, "wawan");
    assertThat(desk.next()).contains(number);
    assertThatThrownBy(() -> desk.declareConflict(number, " "))
        .hasMessage("adjudication.words-missing");

    desk.declareConflict(number, "Kakak ipar");

    assertThat(desk.next()).isEmpty();
    assertThatThrownBy(() -> decisions.refer(number, version(number), "Ragu"))
        .hasMessage("adjudication.assignment.conflict");
    sits("rudi");
    assertThat(desk.next()).contains(number);
    assertThat(written).extracting(AuditEntry::detail).contains("conflict of interest");
  }

  @Test
  void nobodyDeclinesUntilTheWantedCaseComes() {
    ApplicationNumber first = waiting(false, "wawan");
    ApplicationNumber second = waiting(false, "wawan");
    ApplicationNumber wanted = waiting(false, "wawan");
    desk.next();
    desk.declareConflict(first, "Tetangga");
    assertThat(desk.next()).contains(second);

    assertThatThrownBy(() -> desk.declareConflict(second, "Tetangga juga"))
        .hasMessage("adjudication.assignment.conflicts-used");
    assertThat(desk.next()).as("the second stays in the hand").contains(second);
    sits("kasi");
    desk.assign(second, "rudi");
    sits("dewi");
    assertThat(desk.next()).as("the supervisor has helped").contains(wanted);
    clock.forward(Duration.ofDays(1));
    desk.declareConflict(wanted, "Teman sekolah");
  }

  @Test
  void aConflictIsDeclaredOnlyOfACaseInTheHandThatIsStillUndecided() {
    ApplicationNumber number = waiting(false, "wawan");
    assertThatThrownBy(() -> desk.declareConflict(number, "Kakak ipar"))
        .hasMessage("adjudication.assignment.not-yours");
    desk.next();
    decisions.refer(number, version(number), "Ragu");
    assertThatThrownBy(() -> desk.declareConflict(number, "Kakak ipar"))
        .hasMessage("lifecycle.step-out-of-order");
  }

  @Test
  void whereCasesArePickedAConflictTakesTheCaseOffTheOfficersList() {
    dealtOut = false;
    ApplicationNumber first = waiting(false, "wawan");
    ApplicationNumber second = waiting(false, "wawan");
    desk.declareConflict(first, "Kakak ipar");
    desk.declareConflict(second, "Adik ipar");
    assertThat(desk.next()).isEmpty();
  }

  @Test
  void nothingOfACaseIsReadByChoice() {
    ApplicationNumber next = waiting(false, "wawan");
    ApplicationNumber picked = waiting(false, "wawan");
    desk.next();

    assertThat(mayOpen(next)).isEmpty();
    assertThat(mayOpen(picked)).contains("adjudication.assignment.not-yours");
    assertThat(hands.againstReading(find(next), "dewi")).isEmpty();
    assertThat(hands.againstReading(find(picked), "dewi")).isPresent();
    decisions.refer(next, version(next), "Ragu");
    assignments.end(next, Assignment.End.DECIDED, null, clock.instant());
    assertThat(mayOpen(next)).as("his own work").isEmpty();
    assertThat(hands.againstReading(find(next), "dewi")).as("decided").isPresent();

    dealtOut = false;
    assertThat(mayOpen(picked)).isEmpty();
    caller = new Actor("dewi", Set.of(Role.LOCAL_ADJUDICATOR, Role.SUPERVISOR), "BPN");
    dealtOut = true;
    assertThat(mayOpen(picked)).as("the supervisor reads every file").isEmpty();
  }

  @Test
  void aRelativesCaseIsNotReadWhereverCasesArePicked() {
    dealtOut = false;
    ApplicationNumber number = waiting(false, "wawan");
    officers.replace("dewi", applicants.of(null).orElseThrow().fullName().text());

    assertThat(mayOpen(number)).contains("adjudication.assignment.conflict");
    assertThat(hands.againstReading(find(number), "dewi")).isPresent();
  }

  private Optional<String> mayOpen(ApplicationNumber number) {
    return hands.againstOpening(find(number), caller).map(Refusal::key);
  }

  private Application find(ApplicationNumber number) {
    return applications.find(number).orElseThrow();
  }

  @Test
  void aCaseThatIsNotInTheOfficersHandIsNotDecidedByHim() {
    waiting(false, "wawan");
    ApplicationNumber picked = waiting(false, "wawan");
    desk.next();

    assertThatThrownBy(() -> decisions.refer(picked, version(picked), "Ragu"))
        .hasMessage("adjudication.assignment.not-yours");
  }

  @Test
  void aSupervisorGivesAParticularCaseToSomebodyElseThanHimself() {
    ApplicationNumber number = waiting(false, "wawan");
    sits("kasi");

    desk.assign(number, "rudi");

    assertThatThrownBy(() -> desk.assign(number, "kasi"))
        .hasMessage("adjudication.assignment.nobody");
    sits("rudi");
    assertThat(desk.inHand()).contains(number);
    decisions.refer(number, version(number), "Ragu");
    assertThat(applications.find(number).orElseThrow().status())
        .isEqualTo(Status.UNDER_EXAMINATION);
  }

  private void hire(String username, String name, Role role) {
    officers.add(new Officer(username, name, Set.of(role), "BPN", true), null);
  }

  private void sits(String username) {
    caller = officers.find(username).orElseThrow().asActor();
  }

  private long version(ApplicationNumber number) {
    return applications.find(number).orElseThrow().version();
  }

  private ApplicationNumber waiting(boolean sameDay, String interviewer) {
    clock.forward(Duration.ofMinutes(1));
    Application filed =
        Application.draft(
            applications.nextNumber("2110", LocalDate.of(2026, 11, 23)),
            new Filing("2110", "BPN", Procedure.M_PASPOR, ApplicationType.NEW_ADULT, "E", sameDay));
    Lifecycle way =
        new Lifecycle(
            List.of(
                new Lifecycle.Row(
                    Status.DRAFT,
                    Step.ENROL,
                    Set.of(Role.INTERVIEWER),
                    Status.IN_ADJUDICATION,
                    List.of())));
    filed.take(
        way,
        Step.ENROL,
        new Actor(interviewer, Set.of(Role.INTERVIEWER), "BPN"),
        Facts.NONE,
        clock.instant(),
        null);
    applications.save(filed);
    return filed.number();
  }
}
