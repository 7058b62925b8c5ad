package id.go.imigrasi.paspor.domain.billing;

import java.time.Instant;
import java.util.List;

/**
 * What SIMPONI is asked to raise.
 *
 * @param reference trx_id_KL, our own and unique: asking again with it may not make a second bill
 * @param payer name of the person liable
 * @param expiresAt the office decides when a bill ends, SIMPONI keeps to it
 */
public record BillOrder(String reference, String payer, List<BillLine> lines, Instant expiresAt) {
  public BillOrder {
    lines = List.copyOf(lines);
  }

  public Rupiah total() {
    return lines.stream().map(BillLine::total).reduce(Rupiah.ZERO, Rupiah::plus);
  }

  @Override
  public String toString() {
    return "BillOrder[" + reference + "]";
  }
}
