package id.go.imigrasi.paspor.domain.billing;

/**
 * Why nothing is due: it stands in the file where the NTPN would stand.
 *
 * @param item the tariff item whose price is 0
 * @param source the regulation
 */
public record LegalGround(TariffItem item, String source) {}
