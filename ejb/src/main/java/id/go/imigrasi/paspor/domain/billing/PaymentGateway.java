package id.go.imigrasi.paspor.domain.billing;

import id.go.imigrasi.paspor.domain.Unreachable;
import java.util.Optional;

/** SIMPONI: gives a billing code for what is due and tells whether it was paid. */
public interface PaymentGateway {

  /**
   * Asks for a billing code.
   *
   * @throws id.go.imigrasi.paspor.domain.application.Refused {@code billing.simponi.refused} with
   *     SIMPONI's code when it will not take this bill, however often it is asked
   */
  Issued raise(BillOrder order) throws Unreachable;

  /** The payment; empty when unpaid or unknown there, which SIMPONI does not tell apart. */
  Optional<Payment> inquire(BillingCode code) throws Unreachable;
}
