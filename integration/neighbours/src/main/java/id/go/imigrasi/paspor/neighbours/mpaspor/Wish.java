package id.go.imigrasi.paspor.neighbours.mpaspor;

import jakarta.json.JsonObject;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/**
 * What a user of the app wants, with defaults for all but the NIK.
 *
 * @param day null for the first day with a free place
 * @param start null for the first session with a free place
 */
record Wish(
    String number,
    String nik,
    String location,
    String type,
    String product,
    boolean sameDay,
    String day,
    String start,
    boolean paid,
    boolean papers) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);
  private static final Map<String, Long> PRICES =
      Map.of(
          "ELECTRONIC_10", 950_000L,
          "ELECTRONIC_5", 650_000L,
          "ORDINARY_10", 650_000L,
          "ORDINARY_5", 350_000L);
  private static final long SAME_DAY = 1_000_000;

  static Wish of(JsonObject json) {
    return new Wish(
        json.getString("number", newNumber()),
        json.getString("nik"),
        json.getString("location", "BPN"),
        json.getString("type", "NEW_ADULT"),
        json.getString("product", "ELECTRONIC_10"),
        json.getBoolean("sameDay", false),
        json.getString("day", null),
        json.getString("start", null),
        json.getBoolean("paid", false),
        json.getBoolean("papers", true));
  }

  /** What the app charges; 0 for a first migrant worker's passport. */
  long price() {
    return PRICES.getOrDefault(product, 0L) + (sameDay ? SAME_DAY : 0);
  }

  /** M-Paspor's own numbers: 99, the day and eight digits, so that none is like the office's. */
  private static String newNumber() {
    return "99"
        + LocalDate.now(ZoneId.of("Asia/Jakarta")).format(DAY)
        + String.format(Locale.ROOT, "%08d", RANDOM.nextInt(100_000_000));
  }

  @Override
  public String toString() {
    return "Wish[" + number + "]";
  }
}
