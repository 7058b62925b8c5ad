package id.go.imigrasi.paspor.integration.billing;

import id.go.imigrasi.paspor.domain.Neighbour;
import id.go.imigrasi.paspor.domain.Unreachable;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.billing.BillingCode;
import id.go.imigrasi.paspor.domain.billing.Issued;
import id.go.imigrasi.paspor.domain.billing.Ntpn;
import id.go.imigrasi.paspor.domain.billing.Payment;
import id.go.imigrasi.paspor.domain.billing.Rupiah;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;

/**
 * SIMPONI's texts and codes in the office's words, the same on every line. A code or a text nobody
 * knows is an error, never a default.
 */
final class SimponiWords {
  /** NPWP and NIK of somebody of whom none is given: the office keeps them to itself. */
  static final String NO_TAX_NUMBER = "9".repeat(15);

  static final String NO_NIK = "9".repeat(16);

  /** Penerimaan fungsional: revenue of a unit's own task. */
  static final String FUNCTIONAL = "F";

  static final String RUPIAH = "1";
  static final String UNIT_OF_COUNT = "Buku";

  /** SIMPONI's stamps carry no zone. */
  private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
  private static final String OK = "00";
  private static final String NOT_FOUND = "NF";
  private static final Set<String> NEVER = Set.of("30", "99", "ID", "IH", "IT");

  private SimponiWords() {}

  /** A stamp of the office's instant, in the form's own pattern. */
  static String stamp(Instant instant, String pattern) {
    return LocalDateTime.ofInstant(instant, WIB)
        .format(DateTimeFormatter.ofPattern(pattern, Locale.ROOT));
  }

  static String stamp(Instant instant) {
    return STAMP.format(LocalDateTime.ofInstant(instant, WIB));
  }

  /**
   * Goes on only when the bill was taken.
   *
   * @throws Refused for a code that says this bill will never be taken
   */
  static void mustBeTaken(String code) throws Unreachable {
    if (code != null && NEVER.contains(code)) {
      throw Refused.because("billing.simponi.refused", code);
    }
    if (!OK.equals(code)) {
      throw garbage("unexpected code " + printable(code));
    }
  }

  /** Whether there is a payment; unpaid and unknown are one code. */
  static boolean isPaid(String code) throws Unreachable {
    if (!OK.equals(code) && !NOT_FOUND.equals(code)) {
      throw garbage("unexpected code " + printable(code));
    }
    return OK.equals(code);
  }

  static Issued issued(String transaction, String code, String at, String expires)
      throws Unreachable {
    try {
      return new Issued(new BillingCode(code), transaction, instant(at), instant(expires));
    } catch (Refused | DateTimeException | NullPointerException malformed) {
      throw garbage("malformed bill");
    }
  }

  /**
   * @param bookDate may be null
   * @param amount may be null
   */
  static Payment payment(
      BillingCode code, String transaction, Told told, String bookDate, String amount)
      throws Unreachable {
    try {
      return new Payment(
          new Ntpn(told.ntpn()),
          code,
          transaction,
          told.ntb(),
          instant(told.paidAt()),
          told.agent(),
          told.channel(),
          bookDate == null ? null : LocalDate.parse(bookDate),
          amount == null ? null : new Rupiah(Long.parseLong(amount)));
    } catch (Refused
        | DateTimeException
        | NullPointerException
        | IllegalArgumentException malformed) {
      throw garbage("malformed payment");
    }
  }

  static Unreachable garbage(String what) {
    return new Unreachable(Neighbour.SIMPONI, what);
  }

  private static Instant instant(String stamp) {
    return LocalDateTime.parse(stamp, STAMP).atZone(WIB).toInstant();
  }

  /** Two letters or digits at most get into a log. */
  private static String printable(String code) {
    return code == null || !code.matches("[0-9A-Z]{2}") ? "?" : code;
  }

  /** What every line tells of a payment. */
  record Told(String ntb, String ntpn, String paidAt, String agent, String channel) {}
}
