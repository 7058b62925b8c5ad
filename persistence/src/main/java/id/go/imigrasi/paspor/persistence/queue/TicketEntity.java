package id.go.imigrasi.paspor.persistence.queue;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.queue.Lane;
import id.go.imigrasi.paspor.domain.queue.Ticket;
import id.go.imigrasi.paspor.domain.queue.TicketNumber;
import id.go.imigrasi.paspor.domain.queue.TicketState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A number of the waiting room. */
@Entity(name = "Ticket")
@Table(name = "TICKET")
class TicketEntity {
  @Id
  @Column(name = "ID")
  private UUID id;

  @Version
  @Column(name = "ROW_VERSION", nullable = false)
  private long version;

  @Column(name = "LOCATION_CODE", nullable = false, length = 20)
  private String location;

  @Column(name = "TICKET_DATE", nullable = false)
  private LocalDate date;

  @Enumerated(EnumType.STRING)
  @Column(name = "LANE", nullable = false, length = 20)
  private Lane lane;

  @Column(name = "RUNNING_NUMBER", nullable = false)
  private int running;

  @Column(name = "APPLICATION_NUMBER", nullable = false, length = 16)
  private String application;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE", nullable = false, length = 20)
  private TicketState state;

  @Column(name = "COUNTER_CODE", length = 10)
  private String counter;

  @Column(name = "ISSUED_AT", nullable = false)
  private Instant issuedAt;

  @Column(name = "CALLED_AT")
  private Instant calledAt;

  @Column(name = "BEGUN_AT")
  private Instant begunAt;

  @Column(name = "ENDED_AT")
  private Instant endedAt;

  protected TicketEntity() {}

  TicketEntity(Ticket ticket) {
    id = ticket.id();
    location = ticket.location();
    date = ticket.day();
    lane = ticket.lane();
    running = ticket.number().running();
    application = ticket.application().digits();
    issuedAt = ticket.issuedAt();
    write(ticket);
  }

  final void write(Ticket ticket) {
    state = ticket.state();
    counter = ticket.counter();
    calledAt = ticket.calledAt();
    begunAt = ticket.begunAt();
    endedAt = ticket.endedAt();
  }

  Ticket restore() {
    return new Ticket(
        id,
        location,
        date,
        new TicketNumber(lane, running),
        new ApplicationNumber(application),
        state,
        counter,
        issuedAt,
        calledAt,
        begunAt,
        endedAt);
  }
}
