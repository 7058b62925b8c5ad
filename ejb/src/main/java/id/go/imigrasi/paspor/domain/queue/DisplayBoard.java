package id.go.imigrasi.paspor.domain.queue;

/** The screen and the voice of the waiting room: numbers and counters, never names. */
public interface DisplayBoard {

  void called(Ticket ticket);
}
