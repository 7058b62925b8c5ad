package id.go.imigrasi.paspor.domain.billing;

import java.time.Instant;
import java.util.Objects;

/**
 * What SIMPONI gave for a bill.
 *
 * @param transaction trx_id_simponi of the billing, 16 digits; null when another system raised it
 * @param expiresAt the last instant at which a bank takes the money
 */
public record Issued(BillingCode code, String transaction, Instant issuedAt, Instant expiresAt) {
  public Issued {
    Objects.requireNonNull(code);
    Objects.requireNonNull(expiresAt);
  }
}
