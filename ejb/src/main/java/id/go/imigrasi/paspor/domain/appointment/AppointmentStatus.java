package id.go.imigrasi.paspor.domain.appointment;

/** What became of a place in a session. */
public enum AppointmentStatus {
  /** Kept until the bill ends. */
  HELD,
  BOOKED,
  /** The applicant came. */
  KEPT,
  /** The day was closed without the applicant. */
  MISSED,
  /** Given back. */
  RELEASED
}
