package id.go.imigrasi.paspor.domain.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rows ask that no desk's fact can tell: other hands, a reason, the kind of case. */
class LifecycleHandsTest {
  private static final Lifecycle OFFICE = Lifecycle.OFFICE;
  private static final Instant NOW = Instant.parse("2026-11-23T01:30:00Z");
  private static final Facts EVERYTHING =
      new Facts(EnumSet.complementOf(EnumSet.of(Fact.EXAMINATION_OWED)));

  /** Doc 9303-2 App. D.3: who interviews, decides, prints, checks and hands over. */
  @ParameterizedTest
  @CsvSource({
    "ENROL, APPROVE",
    "ENROL, RETURN_TO_BOOTH",
    "ENROL, REJECT_IN_ADJUDICATION",
    "APPROVE, START_PRODUCTION",
    "APPROVE, WRITE_ENDORSEMENT",
    "START_PRODUCTION, PASS_QUALITY",
    "START_PRODUCTION, FAIL_QUALITY",
    "APPROVE, HAND_OVER",
    "START_PRODUCTION, HAND_OVER",
    "PASS_QUALITY, HAND_OVER"
  })
  void aStepIsRefusedToWhoDidTheOneBefore(Step earlier, Step step) {
    Lifecycle.Row row = rowsOf(step).get(0);
    Actor hand = actor(row.by().iterator().next());

    assertThat(refusals(row, done(row, earlier, hand.id()), hand, "a reason")).isNotEmpty();
    assertThat(refusals(row, done(row, earlier, "another"), hand, "a reason")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ARRIVED, REFER_TO_EXAMINATION",
    "ACCEPTED, REFER_TO_EXAMINATION",
    "ENROLLED, REFER_TO_EXAMINATION",
    "IN_ADJUDICATION, REFER_TO_EXAMINATION",
    "IN_ADJUDICATION, RETURN_TO_BOOTH",
    "UNDER_EXAMINATION, SUSPEND",
    "LAPSED, REINSTATE",
    "REJECTED, REOPEN"
  })
  void aBlankReasonIsRefused(Status from, Step step) {
    Lifecycle.Row row = OFFICE.find(from, step).orElseThrow();
    Actor hand = actor(row.by().iterator().next());

    for (String blank : new String[] {null, "", "  "}) {
      assertThat(refusals(row, standing(row), hand, blank))
          .containsExactly(Refusal.of("lifecycle.reason-is-given"));
    }
  }

  @Test
  void anEndorsementIsWrittenAndNeverPrintedAndEveryOtherIsPrintedAndNeverWritten() {
    Lifecycle.Row print = rowsOf(Step.START_PRODUCTION).get(0);
    Lifecycle.Row write = rowsOf(Step.WRITE_ENDORSEMENT).get(0);
    Actor printer = actor(Role.PRINT_OPERATOR);

    assertThat(refusals(print, in(print.from(), Procedure.ENDORSEMENT), printer, null))
        .containsExactly(Refusal.of("lifecycle.needs-a-booklet"));
    assertThat(refusals(write, in(write.from(), Procedure.M_PASPOR), printer, null))
        .containsExactly(Refusal.of("lifecycle.is-an-endorsement"));
  }

  @Test
  void aFileThatWasNotCompletedInTimeIsNeverReinstated() {
    Lifecycle.Row row = rowsOf(Step.REINSTATE).get(0);
    Actor head = actor(Role.HEAD_OF_OFFICE);

    assertThat(refusals(row, done(row, Step.LAPSE_INCOMPLETE, "system"), head, "a reason"))
        .containsExactly(Refusal.of("lifecycle.not-deemed-withdrawn"));
    assertThat(refusals(row, done(row, Step.LAPSE_NO_SHOW, "system"), head, "a reason")).isEmpty();
  }

  private static List<Lifecycle.Row> rowsOf(Step step) {
    return OFFICE.rows().stream().filter(row -> row.step() == step).toList();
  }

  private static List<Refusal> refusals(
      Lifecycle.Row row, Application application, Actor actor, String reason) {
    return OFFICE.refusals(application, row.step(), actor, EVERYTHING, reason);
  }

  /** Stands where the row begins, with one earlier step in its history. */
  private static Application done(Lifecycle.Row row, Step earlier, String by) {
    Application plain = standing(row);
    Lifecycle.Row before = rowsOf(earlier).get(0);
    Transition taken = Transition.next(plain, before, new Actor(by, before.by(), "BPN"), NOW, null);
    return Application.restore(plain.number(), plain.filing(), plain.status(), 1, List.of(taken));
  }

  private static Application standing(Lifecycle.Row row) {
    return in(
        row.from(),
        row.when().contains(Requirement.IS_AN_ENDORSEMENT)
            ? Procedure.ENDORSEMENT
            : Procedure.M_PASPOR);
  }

  private static Application in(Status status, Procedure procedure) {
    return Application.restore(
        ApplicationNumber.issue("2110", LocalDate.of(2026, 11, 23), 1),
        new Filing("2110", "BPN", procedure, ApplicationType.NEW_ADULT, "E-10", false),
        status,
        0,
        List.of());
  }

  private static Actor actor(Role role) {
    return new Actor("somebody", Set.of(role), "BPN");
  }
}
