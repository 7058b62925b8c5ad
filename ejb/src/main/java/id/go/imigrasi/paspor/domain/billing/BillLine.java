package id.go.imigrasi.paspor.domain.billing;

/**
 * One line of a bill: the tariff of the day it was raised, kept as it was then.
 *
 * @param volume how many, at least 1
 * @param source the regulation behind the price
 */
public record BillLine(
    TariffItem item, TariffCodes codes, Rupiah price, int volume, String source) {

  public Rupiah total() {
    return price.times(volume);
  }
}
