package id.go.imigrasi.paspor.neighbours.simponi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What SIMPONI answers, whichever line asks: its checks and its codes. */
@ApplicationScoped
public class Desk {
  static final String OK = "00";
  static final String NOT_FOUND = "NF";
  private static final Pattern TARIFF = Pattern.compile("[0-9]{6}");
  private static final Pattern REGULATION = Pattern.compile("[0-9]{7}");

  @Inject private Ledger ledger;

  /** For the container, which fills the field itself. */
  public Desk() {}

  /** Outside the container. */
  public Desk(Ledger ledger) {
    this.ledger = ledger;
  }

  /** The bill, or the code of the refusal. */
  Answer<Billing> billingCode(Header header, List<Line> lines) {
    Instant expiry = Stamp.read(header.expiry());
    if (expiry == null || header.reference().isBlank() || !header.satker().matches("[0-9]{6}")) {
      return Answer.refused(header.satker().matches("[0-9]{6}") ? "IH" : "IS");
    }
    if (lines.stream().anyMatch(Line::hasUnknownTariff)) {
      return Answer.refused("IT");
    }
    long sum = lines.stream().mapToLong(Line::total).sum();
    if (sum != header.total() || sum <= 0) {
      return Answer.refused("IH");
    }
    return Answer.of(ledger.raise(header.reference(), header.payer(), sum, expiry));
  }

  /** Unpaid and unknown look the same from outside. */
  Answer<Received> inquiry(String code) {
    Optional<Received> payment = ledger.find(code).flatMap(Billing::payment);
    return payment.map(Answer::of).orElseGet(() -> Answer.refused(NOT_FOUND));
  }

  static String message(String code) {
    return Map.of(
            OK,
            "Transaksi Sukses",
            NOT_FOUND,
            "Data tidak ditemukan atau belum dibayar",
            "30",
            "Jumlah parameter tidak sesuai",
            "99",
            "Format pesan salah",
            "IH",
            "Invalid parameter header",
            "IS",
            "Invalid kode satker",
            "IT",
            "Invalid kode tarif",
            "IU",
            "Invalid user")
        .getOrDefault(code, "General error");
  }

  /** What of the header matters here. */
  record Header(String reference, String expiry, String satker, long total, String payer) {}

  /** What of a detail matters here. */
  record Line(String tariff, String regulation, long total) {
    boolean hasUnknownTariff() {
      return !TARIFF.matcher(tariff).matches() || !REGULATION.matcher(regulation).matches();
    }
  }

  /** Something, or SIMPONI's code for why not. */
  record Answer<T>(String code, T found) {
    static <T> Answer<T> of(T found) {
      return new Answer<>(OK, found);
    }

    static <T> Answer<T> refused(String code) {
      return new Answer<>(code, null);
    }
  }
}
