package id.go.imigrasi.paspor.domain.queue;

/** Where a number stands. */
public enum TicketState {
  WAITING,
  CALLED,
  SERVING,
  /** Called and not there; may be called again. */
  SKIPPED,
  /** Came and has to fetch something; keeps the place. */
  PARKED,
  SERVED,
  /** The day ended before it was served. */
  CLOSED
}
