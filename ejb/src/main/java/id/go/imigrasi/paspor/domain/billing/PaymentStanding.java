package id.go.imigrasi.paspor.domain.billing;

/** Whether a payment has found its bill. */
public enum PaymentStanding {
  MATCHED,
  /** Its bill had ended: it counts, and the treasurer sees it. */
  MATCHED_LATE,
  /** Its bill was paid already: a claim for return may be made. */
  DOUBLE,
  UNKNOWN_CODE,
  WRONG_AMOUNT,
  /** The treasurer gave it to a bill by hand. */
  MATCHED_BY_HAND;

  /** Whether the treasurer has to do something about it. */
  public boolean isUnmatched() {
    return this == DOUBLE || this == UNKNOWN_CODE || this == WRONG_AMOUNT;
  }
}
