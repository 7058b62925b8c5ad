package id.go.imigrasi.paspor.domain.billing;

/**
 * How SIMPONI knows a tariff.
 *
 * @param tariff kode tarif, 6 digits
 * @param regulation kode PP, 7 digits: year and number, {@code 2024045} is PP 45/2024
 * @param account kode akun, 6 digits
 */
public record TariffCodes(String tariff, String regulation, String account) {}
