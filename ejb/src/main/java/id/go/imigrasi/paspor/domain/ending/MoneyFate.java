package id.go.imigrasi.paspor.domain.ending;

/**
 * What an ending does to the money of a case. Fees are not returned (Permenkumham 8/2014 art. 21).
 */
public enum MoneyFate {
  /** An open bill is void; what was paid stays with the state. */
  VOID_OR_FORFEITED,
  /** Paid, or nothing was due, and the passport was given for it. */
  EARNED,
  /** The case goes on later and is billed then. */
  STAYS
}
