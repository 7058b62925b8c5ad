package id.go.imigrasi.paspor.domain.billing;

/** What can happen to a bill. */
public enum BillEvent {
  CODE_GIVEN,
  REFUSED_BY_SIMPONI,
  SENT_AGAIN,
  PAYMENT,
  EXPIRY,
  WITHDRAWAL
}
