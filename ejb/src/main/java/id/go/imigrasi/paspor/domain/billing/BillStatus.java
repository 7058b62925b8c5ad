package id.go.imigrasi.paspor.domain.billing;

/** Where a bill stands between the office, SIMPONI and the payer. */
public enum BillStatus {
  /** Baru: due at the office, SIMPONI was not asked yet or was away. */
  RAISED,
  /** Tidak terkirim: SIMPONI refused it; the treasurer must look. */
  UNSENT,
  /** Belum terbayar: it has a billing code and waits for money. */
  UNPAID,
  PAID,
  /** Tidak berlaku: its two hours are over and a last inquiry said unpaid. */
  EXPIRED,
  /** The money came after the bill had ended: it counts, and the slot must be found anew. */
  PAID_LATE,
  /** More than one NTPN for one bill: one may be claimed back through the treasury. */
  PAID_TWICE,
  /** Ended with the application before any money came. */
  VOID,
  /** A legal ground stands where the NTPN would stand. */
  NOTHING_DUE;

  /** Whether the state has what is due. */
  public boolean isSettled() {
    return this == PAID || this == PAID_LATE || this == PAID_TWICE || this == NOTHING_DUE;
  }

  /** Whether the bill still waits for something to happen. */
  public boolean isOpen() {
    return this == RAISED || this == UNSENT || this == UNPAID;
  }
}
