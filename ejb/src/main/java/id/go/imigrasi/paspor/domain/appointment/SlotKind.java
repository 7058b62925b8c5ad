package id.go.imigrasi.paspor.domain.appointment;

/** Which people a place is kept for. */
public enum SlotKind {
  REGULAR,
  /** Percepatan: same-day service with a quota of its own. */
  SAME_DAY,
  /** Elderly, small children, pregnant and nursing women, people with a disability. */
  PRIORITY
}
