package id.go.imigrasi.paspor.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Filing;
import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.web.frame.Journey.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JourneyTest {
  private static final Instant DAY = Instant.parse("2026-11-22T01:00:00Z");
  private static final ApplicationNumber NUMBER = new ApplicationNumber("2110261122000014");

  @Test
  void theNextStepIsTheOneAfterTheLastDone() {
    assertThat(states(Status.ACCEPTED, Step.REGISTER, Step.CHECK_IN, Step.ACCEPT_DOCUMENTS))
        .containsExactly(
            State.DONE, State.LATER, State.DONE, State.DONE, State.NOW, State.AHEAD, State.AHEAD);
  }

  @Test
  void anExaminationAndASuspensionDoNotShow() {
    Step[] plain = {Step.REGISTER, Step.CHECK_IN, Step.ACCEPT_DOCUMENTS};
    Step[] examined = {
      Step.REGISTER, Step.CHECK_IN, Step.ACCEPT_DOCUMENTS, Step.REFER_TO_EXAMINATION, Step.SUSPEND
    };
    assertThat(states(Status.SUSPENDED, examined)).isEqualTo(states(Status.ACCEPTED, plain));
  }

  @Test
  void afterARejectionNothingLiesAheadAnyMore() {
    assertThat(states(Status.REJECTED, Step.REGISTER, Step.CHECK_IN))
        .contains(State.DONE, State.ENDED)
        .doesNotContain(State.NOW, State.AHEAD);
  }

  @Test
  void aCollectedPassportIsAWholeJourneyAlsoInTheArchive() {
    assertThat(states(Status.ARCHIVED, Step.REGISTER, Step.PASS_QUALITY, Step.HAND_OVER))
        .containsOnly(State.DONE, State.LATER);
  }

  private static List<State> states(Status status, Step... steps) {
    List<Transition> history = new ArrayList<>();
    for (Step step : steps) {
      history.add(
          new Transition(
              NUMBER, history.size() + 1, status, step, status, "a", "BPN", DAY, null, "", ""));
    }
    Filing filing =
        new Filing("2110", "BPN", Procedure.M_PASPOR, ApplicationType.EXPIRED, "E10", false);
    return Journey.of(Application.restore(NUMBER, filing, status, 1, history), null).stream()
        .map(Journey.Line::state)
        .toList();
  }
}
