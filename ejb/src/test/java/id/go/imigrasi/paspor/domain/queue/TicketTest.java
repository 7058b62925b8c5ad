package id.go.imigrasi.paspor.domain.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TicketTest {
  private static final Instant ISSUED = Instant.parse("2026-06-02T00:30:00Z");
  private final Ticket waiting =
      Ticket.issue(
          "BPN",
          LocalDate.of(2026, 6, 2),
          new TicketNumber(Lane.BOOTH, 17),
          new ApplicationNumber("2110260601000019"),
          ISSUED);

  @Test
  void readsAsLetterAndThreeDigits() {
    assertThat(waiting.number()).hasToString("B-017");
    assertThatThrownBy(() -> new TicketNumber(Lane.BOOTH, 1000)).hasMessage("queue.day-full");
  }

  @Test
  void keepsTheTimesOfItsService() {
    Ticket served =
        waiting
            .take(TicketStep.CALL, "L3", ISSUED.plusSeconds(60))
            .take(TicketStep.CALL_AGAIN, null, ISSUED.plusSeconds(90))
            .take(TicketStep.BEGIN, null, ISSUED.plusSeconds(100))
            .take(TicketStep.END, null, ISSUED.plusSeconds(300));

    assertThat(served.state()).isEqualTo(TicketState.SERVED);
    assertThat(served.counter()).isEqualTo("L3");
    assertThat(served.calledAt()).isEqualTo(ISSUED.plusSeconds(60));
    assertThat(served.begunAt()).isEqualTo(ISSUED.plusSeconds(100));
    assertThat(served.endedAt()).isEqualTo(ISSUED.plusSeconds(300));
  }

  @Test
  void isCalledAgainAfterItWasSkippedOrParked() {
    Ticket skipped =
        waiting.take(TicketStep.CALL, "L3", ISSUED).take(TicketStep.SKIP, null, ISSUED);
    Ticket parked =
        skipped
            .take(TicketStep.CALL, "L4", ISSUED)
            .take(TicketStep.BEGIN, null, ISSUED)
            .take(TicketStep.PARK, null, ISSUED);

    assertThat(parked.take(TicketStep.CALL, "L3", ISSUED).state()).isEqualTo(TicketState.CALLED);
  }

  @Test
  void refusesEveryStepOutOfOrder() {
    for (TicketStep step : TicketStep.values()) {
      for (TicketState state : EnumSet.complementOf(EnumSet.copyOf(step.from()))) {
        assertThatThrownBy(() -> in(state).take(step, "L3", ISSUED))
            .as("%s from %s", step, state)
            .hasMessage("queue.step-out-of-order");
      }
    }
  }

  @Test
  void leavesEveryStateButTheLastTwo() {
    Set<TicketState> left = EnumSet.noneOf(TicketState.class);
    Arrays.stream(TicketStep.values()).forEach(step -> left.addAll(step.from()));

    assertThat(left)
        .containsExactlyInAnyOrder(
            TicketState.WAITING,
            TicketState.CALLED,
            TicketState.SERVING,
            TicketState.SKIPPED,
            TicketState.PARKED);
  }

  private Ticket in(TicketState state) {
    return new Ticket(
        waiting.id(),
        waiting.location(),
        waiting.day(),
        waiting.number(),
        waiting.application(),
        state,
        null,
        ISSUED,
        null,
        null,
        null);
  }
}
