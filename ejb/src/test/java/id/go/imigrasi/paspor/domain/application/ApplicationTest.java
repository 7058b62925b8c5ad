package id.go.imigrasi.paspor.domain.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ApplicationTest {
  private static final Instant NOW = Instant.parse("2026-11-23T01:30:00.123456789Z");
  private static final Filing FILING =
      new Filing("2110", "BPN", Procedure.M_PASPOR, ApplicationType.NEW_ADULT, "E-10", false);
  private static final Facts EVERYTHING =
      new Facts(EnumSet.complementOf(EnumSet.of(Fact.EXAMINATION_OWED)));

  @Test
  void chainsEveryTransitionToTheOneBefore() {
    Application application = enrolled();

    assertThat(application.history()).hasSize(4);
    assertThat(application.historyIsWhole()).isTrue();
    assertThat(application.history().get(0).at()).isEqualTo("2026-11-23T01:30:00.123456Z");
  }

  @Test
  void seesAChangedLineInTheHistory() {
    List<Transition> lines = new ArrayList<>(enrolled().history());
    Transition line = lines.get(1);
    lines.set(
        1,
        new Transition(
            line.application(),
            line.sequence(),
            line.from(),
            line.step(),
            line.to(),
            "somebody-else",
            line.location(),
            line.at(),
            line.reason(),
            line.previousHash(),
            line.hash()));

    assertThat(restored(lines).historyIsWhole()).isFalse();
  }

  @Test
  void seesAMissingLineInTheHistory() {
    List<Transition> lines = new ArrayList<>(enrolled().history());
    lines.remove(1);

    assertThat(restored(lines).historyIsWhole()).isFalse();
  }

  @Test
  void whoInterviewedDoesNotDecide() {
    Application application = enrolled();
    take(application, Step.SUBMIT_TO_ADJUDICATION, "timer", Role.SYSTEM);

    assertThatThrownBy(() -> take(application, Step.APPROVE, "citra", Role.LOCAL_ADJUDICATOR))
        .hasMessage("lifecycle.not-the-interviewer");
    take(application, Step.APPROVE, "dewi", Role.LOCAL_ADJUDICATOR);
    assertThatThrownBy(() -> take(application, Step.START_PRODUCTION, "dewi", Role.PRINT_OPERATOR))
        .hasMessage("lifecycle.not-the-adjudicator");
  }

  @Test
  void whoPrintedDoesNotCheckQualityAndNobodyHandsOverWhatHeDecidedOrMade() {
    Application application = enrolled();
    take(application, Step.SUBMIT_TO_ADJUDICATION, "timer", Role.SYSTEM);
    take(application, Step.APPROVE, "dewi", Role.LOCAL_ADJUDICATOR);
    take(application, Step.START_PRODUCTION, "eko", Role.PRINT_OPERATOR);
    take(application, Step.COMPLETE_PRODUCTION, "station", Role.STATION);

    assertThatThrownBy(() -> take(application, Step.PASS_QUALITY, "eko", Role.QUALITY_OFFICER))
        .hasMessage("lifecycle.not-the-printer");
    take(application, Step.PASS_QUALITY, "fajar", Role.QUALITY_OFFICER);
    for (String hand : List.of("dewi", "eko", "fajar")) {
      assertThatThrownBy(() -> take(application, Step.HAND_OVER, hand, Role.HAND_OVER_OFFICER))
          .hasMessage("lifecycle.not-every-hand");
    }
    take(application, Step.HAND_OVER, "gita", Role.HAND_OVER_OFFICER);
    assertThat(application.status()).isEqualTo(Status.HANDED_OVER);
  }

  @Test
  void whoWroteAnEndorsementDoesNotHandItOverAndTheInterviewerDoesNotReferIt() {
    Application application =
        enrolled(
            new Filing(
                "2110", "BPN", Procedure.ENDORSEMENT, ApplicationType.ENDORSEMENT, "E-10", false));
    take(application, Step.SUBMIT_TO_ADJUDICATION, "timer", Role.SYSTEM);
    assertThatThrownBy(
            () ->
                application.take(
                    Lifecycle.OFFICE,
                    Step.REFER_TO_EXAMINATION,
                    new Actor("citra", Set.of(Role.LOCAL_ADJUDICATOR), "BPN"),
                    EVERYTHING,
                    NOW,
                    "doubtful"))
        .hasMessage("lifecycle.not-the-interviewer");
    take(application, Step.APPROVE, "dewi", Role.LOCAL_ADJUDICATOR);
    take(application, Step.WRITE_ENDORSEMENT, "eko", Role.PRINT_OPERATOR);

    assertThatThrownBy(() -> take(application, Step.HAND_OVER, "eko", Role.HAND_OVER_OFFICER))
        .hasMessage("lifecycle.not-every-hand");
    take(application, Step.HAND_OVER, "gita", Role.HAND_OVER_OFFICER);
  }

  @Test
  void aCorrectionByTheHeadIsAStepWithAReason() {
    Application application = Application.draft(number(), FILING);
    take(application, Step.REGISTER, "m-paspor", Role.M_PASPOR);
    take(application, Step.LAPSE_UNPAID, "timer", Role.SYSTEM);
    Actor head = new Actor("kakanim", Set.of(Role.HEAD_OF_OFFICE), "BPN");

    assertThatThrownBy(
            () -> application.take(Lifecycle.OFFICE, Step.REINSTATE, head, EVERYTHING, NOW, " "))
        .hasMessage("lifecycle.reason-is-given");
    application.take(
        Lifecycle.OFFICE, Step.REINSTATE, head, EVERYTHING, NOW, "paid late at the bank");
    assertThat(application.latest().orElseThrow().reason()).isEqualTo("paid late at the bank");
  }

  @Test
  void checksTheCheckDigitOfItsOwnNumbersOnly() {
    ApplicationNumber own = number();
    char last = own.digits().charAt(15);
    String wrong = own.digits().substring(0, 15) + (char) ('0' + (last - '0' + 1) % 10);

    assertThat(own.hasCheckDigit()).isTrue();
    assertThat(new ApplicationNumber(wrong).hasCheckDigit()).isFalse();
    assertThatThrownBy(() -> new ApplicationNumber("2110 2611 2300 0014"))
        .hasMessage("application.number.malformed");
    assertThat(own.grouped()).matches("2110 2611 2300 001\\d");
  }

  private static Application enrolled() {
    return enrolled(FILING);
  }

  private static Application enrolled(Filing filing) {
    Application application = Application.draft(number(), filing);
    take(application, Step.REGISTER, "m-paspor", Role.M_PASPOR);
    take(application, Step.CHECK_IN, "ani", Role.INFORMATION_DESK);
    take(application, Step.ACCEPT_DOCUMENTS, "budi", Role.CUSTOMER_SERVICE);
    take(application, Step.ENROL, "citra", Role.INTERVIEWER);
    return application;
  }

  private static void take(Application application, Step step, String who, Role role) {
    application.take(
        Lifecycle.OFFICE, step, new Actor(who, Set.of(role), "BPN"), EVERYTHING, NOW, null);
  }

  private static Application restored(List<Transition> lines) {
    return Application.restore(number(), FILING, Status.ENROLLED, 3, lines);
  }

  private static ApplicationNumber number() {
    return ApplicationNumber.issue("2110", LocalDate.of(2026, 11, 23), 1);
  }
}
