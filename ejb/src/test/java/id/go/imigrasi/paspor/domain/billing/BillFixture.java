package id.go.imigrasi.paspor.domain.billing;

import id.go.imigrasi.paspor.domain.InForce;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Bills, tariffs and payments with valid defaults, of people who do not exist. */
public final class BillFixture {
  public static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  public static final ApplicationNumber NUMBER = new ApplicationNumber("2110261123000019");
  public static final BillingCode CODE = new BillingCode("820261123123456");
  public static final Ntpn NTPN = new Ntpn("A1B2C3D4E5F6G7H8");
  public static final Ntpn OTHER_NTPN = new Ntpn("ZZZZZZZZZZZZZZZ9");
  private static final TariffCodes CODES = new TariffCodes("000431", "2024045", "425211");
  private static final LocalDate NEW_LAW = LocalDate.of(2024, 12, 17);
  private static final LocalDate OLD_LAW = LocalDate.of(2019, 5, 1);

  private BillFixture() {}

  public static Tariff tariff() {
    return new Tariff(
        List.of(
            book(
                "ELECTRONIC_10", 650_000, new InForce(OLD_LAW, NEW_LAW.minusDays(1), "PP 28/2019")),
            book("ELECTRONIC_5", 650_000, InForce.since(NEW_LAW, "PP 45/2024")),
            book("ELECTRONIC_10", 950_000, InForce.since(NEW_LAW, "PP 45/2024")),
            book("WORKER_5", 0, InForce.since(NEW_LAW, "Permenkumham 9/2020")),
            charge(TariffItem.SAME_DAY_SERVICE, 1_000_000),
            charge(TariffItem.CHARGE_LOST, 1_000_000),
            charge(TariffItem.CHARGE_LOST_BY_DISASTER, 0)));
  }

  private static TariffLine book(String product, long price, InForce inForce) {
    return new TariffLine(TariffItem.BOOK, product, new Rupiah(price), CODES, inForce);
  }

  private static TariffLine charge(TariffItem item, long price) {
    return new TariffLine(
        item, null, new Rupiah(price), CODES, InForce.since(NEW_LAW, "PP 45/2024"));
  }

  public static Quote quote() {
    return tariff().quote(Chargeable.book("ELECTRONIC_10"), TODAY);
  }

  public static Bill raised() {
    return Bill.raise(NUMBER, 1, "PERCOBAAN SATU", quote(), NOW);
  }

  public static Bill unpaid() {
    return raised().codeGiven(issued(CODE));
  }

  public static Issued issued(BillingCode code) {
    return new Issued(code, "2026112300000001", NOW, NOW.plusSeconds(7200));
  }

  public static Payment payment(Ntpn ntpn, Rupiah amount) {
    return payment(ntpn, CODE, amount);
  }

  public static Payment payment(Ntpn ntpn, BillingCode code, Rupiah amount) {
    return new Payment(
        ntpn,
        code,
        "2026112300000002",
        "000123456789",
        NOW.plusSeconds(600),
        "900000000004",
        "7019",
        TODAY,
        amount);
  }
}
