package id.go.imigrasi.paspor.domain.queue;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * A number of the waiting room, for one application on one day.
 *
 * @param counter code of the counter that called it; null before
 * @param calledAt when it was called first; null before
 * @param begunAt when the service began; null before
 * @param endedAt when the service ended; null before
 */
public record Ticket(
    UUID id,
    String location,
    LocalDate day,
    TicketNumber number,
    ApplicationNumber application,
    TicketState state,
    String counter,
    Instant issuedAt,
    Instant calledAt,
    Instant begunAt,
    Instant endedAt) {

  public Ticket {
    Objects.requireNonNull(id);
    Objects.requireNonNull(location);
    Objects.requireNonNull(day);
    Objects.requireNonNull(number);
    Objects.requireNonNull(application);
    Objects.requireNonNull(state);
    Objects.requireNonNull(issuedAt);
  }

  public static Ticket issue(
      String location,
      LocalDate day,
      TicketNumber number,
      ApplicationNumber application,
      Instant now) {
    return new Ticket(
        UUID.randomUUID(),
        location,
        day,
        number,
        application,
        TicketState.WAITING,
        null,
        now,
        null,
        null,
        null);
  }

  /** The only way a number changes its state. */
  public Ticket take(TicketStep step, String atCounter, Instant now) {
    TicketState to = step.after(state);
    return new Ticket(
        id,
        location,
        day,
        number,
        application,
        to,
        atCounter == null ? counter : atCounter,
        issuedAt,
        calledAt == null && to == TicketState.CALLED ? now : calledAt,
        begunAt == null && to == TicketState.SERVING ? now : begunAt,
        step == TicketStep.END ? now : endedAt);
  }

  public Lane lane() {
    return number.lane();
  }
}
