package id.go.imigrasi.paspor.integration.queue;

import id.go.imigrasi.paspor.domain.queue.DisplayBoard;
import id.go.imigrasi.paspor.domain.queue.Ticket;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Tells the walls of a call once it is committed. */
@Dependent
class TopicDisplayBoard implements DisplayBoard {
  private final Event<Called> calls;

  @Inject
  TopicDisplayBoard(Event<Called> calls) {
    this.calls = calls;
  }

  @Override
  public void called(Ticket ticket) {
    calls.fire(new Called(ticket.location(), ticket.number().toString(), ticket.counter()));
  }
}
