package id.go.imigrasi.paspor.domain.billing;

import java.util.Locale;

/**
 * Money of the state: whole rupiah, never negative, no fractions.
 *
 * @param amount in rupiah
 */
public record Rupiah(long amount) implements Comparable<Rupiah> {
  public static final Rupiah ZERO = new Rupiah(0);

  public Rupiah {
    if (amount < 0) {
      throw new IllegalArgumentException("negative rupiah");
    }
  }

  public Rupiah plus(Rupiah other) {
    return new Rupiah(Math.addExact(amount, other.amount));
  }

  public Rupiah times(int volume) {
    return new Rupiah(Math.multiplyExact(amount, volume));
  }

  public boolean isZero() {
    return amount == 0;
  }

  @Override
  public int compareTo(Rupiah other) {
    return Long.compare(amount, other.amount);
  }

  /** As the office writes it: {@code Rp650.000}. */
  @Override
  public String toString() {
    return "Rp" + String.format(Locale.ROOT, "%,d", amount).replace(',', '.');
  }
}
