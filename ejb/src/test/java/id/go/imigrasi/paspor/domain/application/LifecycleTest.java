package id.go.imigrasi.paspor.domain.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.ending.Endings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LifecycleTest {
  private static final Lifecycle OFFICE = Lifecycle.OFFICE;
  private static final Instant NOW = Instant.parse("2026-11-23T01:30:00Z");
  private static final Facts EVERYTHING = allFactsExcept(Fact.EXAMINATION_OWED);
  private static final ApplicationNumber NUMBER =
      ApplicationNumber.issue("2110", LocalDate.of(2026, 11, 23), 1);
  private static final Path DOCUMENT = Path.of("../ear/docs/lifecycle.md");

  @Test
  void everyStatusButTheFirstIsReachedAndEveryOneButTheLastIsLeft() {
    Set<Status> reached = reachable(Status.DRAFT, new HashSet<>());

    assertThat(reached).containsAll(EnumSet.allOf(Status.class));
    assertThat(EnumSet.complementOf(EnumSet.of(Status.ARCHIVED)))
        .allSatisfy(status -> assertThat(OFFICE.from(status)).isNotEmpty());
    assertThat(OFFICE.from(Status.ARCHIVED)).isEmpty();
  }

  @Test
  void everyStepStandsInTheTable() {
    assertThat(OFFICE.rows()).extracting(Lifecycle.Row::step).contains(Step.values());
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void everyStatusCanEndInTheArchive(Status status) {
    assertThat(reachable(status, new HashSet<>())).contains(Status.ARCHIVED);
  }

  @Test
  void refusesTwoRowsForOneStep() {
    List<Lifecycle.Row> rows = List.of(OFFICE.rows().get(0), OFFICE.rows().get(0));

    assertThatThrownBy(() -> new Lifecycle(rows)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aRowIsTakenByItsRolesWhenAllItAsksHolds(Lifecycle.Row row) {
    for (Role role : row.by()) {
      Application application = standing(row);

      Transition taken =
          application.take(OFFICE, row.step(), actor(role), EVERYTHING, NOW, "a reason");

      assertThat(taken.to()).isEqualTo(row.to());
      assertThat(application.status()).isEqualTo(row.to());
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aRowIsRefusedToEveryOtherRole(Lifecycle.Row row) {
    for (Role role : EnumSet.complementOf(EnumSet.copyOf(row.by()))) {
      assertRefused(standing(row), row.step(), actor(role), EVERYTHING, "lifecycle.wrong-role");
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aRowIsRefusedForEachFactThatIsMissing(Lifecycle.Row row) {
    for (Requirement requirement : row.when()) {
      if (requirement.asks().isEmpty() || requirement == Requirement.NO_EXAMINATION_OWED) {
        continue;
      }
      Facts missing = allFactsExcept(with(requirement.asks(), Fact.EXAMINATION_OWED));
      Role role = row.by().iterator().next();

      assertRefused(standing(row), row.step(), actor(role), missing, requirement.refusal().key());
    }
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void everyOtherPairIsRefusedForEveryRole(Status status) {
    Actor everybody = new Actor("everybody", EnumSet.allOf(Role.class), "BPN");
    for (Step step : Step.values()) {
      if (OFFICE.find(status, step).isEmpty()) {
        assertRefused(
            in(status, Procedure.M_PASPOR),
            step,
            everybody,
            EVERYTHING,
            "lifecycle.step-out-of-order");
      }
    }
  }

  @Test
  void anExaminationThatIsOwedKeepsThePapersFromBeingAccepted() {
    assertRefused(
        in(Status.ARRIVED, Procedure.M_PASPOR),
        Step.ACCEPT_DOCUMENTS,
        actor(Role.CUSTOMER_SERVICE),
        allFactsExcept(),
        "lifecycle.no-examination-owed");
  }

  @ParameterizedTest
  @EnumSource(Procedure.class)
  void moneyIsAskedForWhereTheProcedureSaysSo(Procedure procedure) {
    Facts unpaid =
        allFactsExcept(
            Fact.PAID,
            Fact.LEGAL_GROUND_FOR_NOTHING_DUE,
            Fact.BILLING_CODE_AWAITED,
            Fact.EXAMINATION_OWED);
    for (Lifecycle.Row row : OFFICE.rows()) {
      if (!row.when().contains(Requirement.NOTHING_OVERDUE)
          || row.when().contains(Requirement.NEEDS_A_BOOKLET)
              && procedure == Procedure.ENDORSEMENT) {
        continue;
      }
      List<Refusal> refusals =
          OFFICE.refusals(
              in(row.from(), procedure),
              row.step(),
              actor(row.by().iterator().next()),
              unpaid,
              "a reason");

      assertThat(refusals.contains(Refusal.of("lifecycle.nothing-overdue")))
          .as("%s %s", procedure, row.step())
          .isEqualTo(procedure.moneyDueAt(row.step()));
    }
  }

  @Test
  void whoCannotPayWhileSimponiIsSilentIsCapturedButNotPrinted() {
    Facts noCode = allFactsExcept(Fact.PAID, Fact.LEGAL_GROUND_FOR_NOTHING_DUE);
    Refusal unpaid = Refusal.of("lifecycle.nothing-overdue");

    assertThat(refusals(Status.ACCEPTED, Step.ENROL, Role.INTERVIEWER, noCode))
        .doesNotContain(unpaid);
    assertThat(refusals(Status.APPROVED, Step.START_PRODUCTION, Role.PRINT_OPERATOR, noCode))
        .contains(unpaid);
  }

  private static List<Refusal> refusals(Status from, Step step, Role role, Facts facts) {
    return OFFICE.refusals(in(from, Procedure.WALK_IN), step, actor(role), facts, "a reason");
  }

  @Test
  void theApplicantIsToldTheSameOfEveryWaitBehindTheCounters() {
    assertThat(
            Stream.of(
                    Status.ENROLLED,
                    Status.IN_ADJUDICATION,
                    Status.UNDER_EXAMINATION,
                    Status.SUSPENDED,
                    Status.APPROVED,
                    Status.IN_PRODUCTION,
                    Status.IN_QUALITY)
                .map(Status::publicStage))
        .containsOnly(PublicStage.IN_PROCESS);
  }

  @Test
  void theDocumentIsPrintedFromTheTable() throws IOException {
    String document = Files.readString(DOCUMENT);

    assertThat(document)
        .as("print it again: %s", LifecycleDiagram.table(OFFICE))
        .contains(LifecycleDiagram.table(OFFICE))
        .contains(LifecycleDiagram.picture(OFFICE))
        .contains(LifecycleDiagram.orders())
        .contains(Endings.print(OFFICE));
  }

  static List<Lifecycle.Row> rows() {
    return OFFICE.rows();
  }

  private static void assertRefused(
      Application application, Step step, Actor actor, Facts facts, String key) {
    Status before = application.status();
    List<Transition> history = List.copyOf(application.history());

    assertThatThrownBy(() -> application.take(OFFICE, step, actor, facts, NOW, "a reason"))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusals()).contains(Refusal.of(key)));
    assertThat(application.status()).isEqualTo(before);
    assertThat(application.history()).isEqualTo(history);
  }

  private static Set<Status> reachable(Status from, Set<Status> seen) {
    if (seen.add(from)) {
      OFFICE.from(from).forEach(row -> reachable(row.to(), seen));
    }
    return seen;
  }

  private static Application standing(Lifecycle.Row row) {
    Procedure procedure =
        row.when().contains(Requirement.IS_AN_ENDORSEMENT)
            ? Procedure.ENDORSEMENT
            : Procedure.M_PASPOR;
    return row.when().contains(Requirement.ITS_PASSPORT_IS_FINISHED)
        ? in(row.from(), procedure, sentFromTheShelf())
        : in(row.from(), procedure);
  }

  private static Transition sentFromTheShelf() {
    return new Transition(
        NUMBER,
        1,
        Status.READY,
        Step.REFER_FOR_VERIFICATION,
        Status.UNDER_EXAMINATION,
        "system",
        "BPN",
        NOW,
        null,
        "",
        "");
  }

  private static Application in(Status status, Procedure procedure, Transition... history) {
    return Application.restore(
        NUMBER,
        new Filing("2110", "BPN", procedure, ApplicationType.NEW_ADULT, "E-10", false),
        status,
        0,
        List.of(history));
  }

  private static Actor actor(Role role) {
    return new Actor("somebody", Set.of(role), "BPN");
  }

  private static Fact[] with(Set<Fact> facts, Fact other) {
    return Stream.concat(facts.stream(), Stream.of(other)).toArray(Fact[]::new);
  }

  private static Facts allFactsExcept(Fact... missing) {
    EnumSet<Fact> facts = EnumSet.allOf(Fact.class);
    facts.removeAll(Arrays.asList(missing));
    return new Facts(facts);
  }
}
