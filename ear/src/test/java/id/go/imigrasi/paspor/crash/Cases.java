package id.go.imigrasi.paspor.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.IntStream;

/** Cases of an office that is killed: brought as far as a test needs them, and looked at. */
final class Cases {
  static final Duration PATIENCE = Duration.ofSeconds(120);

  private static final Duration OFTEN = Duration.ofMillis(300);
  private static final ZoneId BALIKPAPAN = ZoneId.of("Asia/Makassar");
  private static final long FIRST_HANDS = 51_058_001_001L;

  private final Outside outside;

  Cases(Outside outside) {
    this.outside = outside;
  }

  String approvedSomebodyNew(int seed) {
    String number = outside.registerSomebodyNew(seed, today()).getString("number");
    return approved(number, handsOf(seed));
  }

  /** Whose fingers they are. */
  static long handsOf(int seed) {
    return FIRST_HANDS + seed;
  }

  /** Walked by every desk until it may be printed. */
  String approved(String number, long hands) {
    took("check-in", number, hands);
    took("papers", number, hands);
    took("booth", number, hands);
    took("approve", number, hands);
    // Dukcapil and the centre are asked once more before a passport is printed
    await().atMost(PATIENCE).until(() -> isAnswered(number));
    return number;
  }

  boolean isAnswered(String number) {
    return outside.standing(number).getBoolean("printable");
  }

  String registered(String nik, boolean paid) {
    return outside.register(nik, today(), paid).getString("number");
  }

  /** A case of the session of today; just before midnight that would be yesterday's. */
  static String today() {
    LocalDate day = LocalDate.now(BALIKPAPAN);
    return LocalTime.now(BALIKPAPAN).isAfter(LocalTime.of(23, 50))
        ? day.plusDays(1).toString()
        : day.toString();
  }

  /** One part of a case's way, as soon as the office lets it be done. */
  void took(String part, String number, long hands) {
    await()
        .atMost(PATIENCE)
        .pollInterval(OFTEN)
        .untilAsserted(
            () ->
                assertThat(outside.refusal(part, number, hands))
                    .as(() -> part + " of " + outside.told(number))
                    .isEmpty());
  }

  void saysThatItWaits(String number, String... what) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(
                        outside
                            .standing(number)
                            .getJsonArray("waits")
                            .getValuesAs(JsonString::getString))
                    .contains(what));
  }

  String status(String number) {
    return outside.standing(number).getString("status");
  }

  int count(String number, String rows) {
    return outside.standing(number).getInt(rows);
  }

  /** One order, one booklet, one passport. */
  void isMadeOnce(String number) {
    isOneOfEach(number);
    took("quality", number, 0);
    assertThat(count(number, "passports")).isEqualTo(1);
    assertThat(count(number, "stock-findings")).isZero();
  }

  /** One order and one booklet, which is used. */
  void isOneOfEach(String number) {
    JsonObject rows = outside.standing(number);
    assertThat(rows.getInt("orders")).isEqualTo(1);
    assertThat(rows.getInt("booklets")).isEqualTo(1);
    assertThat(rows.getInt("booklets-used")).isEqualTo(1);
  }

  /** Each step of the case, in its order. */
  void arrivesWhole(String number) {
    int steps = count(number, "transitions");
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(outside.arrived(number))
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, steps).boxed().toList()));
  }
}
