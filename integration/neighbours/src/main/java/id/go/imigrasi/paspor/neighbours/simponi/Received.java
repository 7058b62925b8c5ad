package id.go.imigrasi.paspor.neighbours.simponi;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Money that an agent took.
 *
 * @param transaction trx_id_simponi of the payment
 * @param agent 12 digits
 * @param channel 4 digits
 * @param amount what was paid, in rupiah
 */
record Received(
    String ntpn,
    String ntb,
    String transaction,
    Instant paidAt,
    String agent,
    String channel,
    long amount) {

  /** The treasury's day: money of a weekend is booked on Monday. */
  LocalDate bookDate() {
    LocalDate day = Stamp.day(paidAt);
    while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
      day = day.plusDays(1);
    }
    return day;
  }

  /** The data of {@code activeinquiry}; the amount at the end is this stand-in's own. */
  JsonArray pushData(String billingCode) {
    return Json.createArrayBuilder()
        .add(transaction)
        .add(billingCode)
        .add(ntpn)
        .add(ntb)
        .add(Stamp.of(paidAt))
        .add(agent)
        .add(channel)
        .add(Long.toString(amount))
        .build();
  }

  JsonObject toJson() {
    return Json.createObjectBuilder()
        .add("ntpn", ntpn)
        .add("ntb", ntb)
        .add("transaction", transaction)
        .add("paidAt", paidAt.toString())
        .add("agent", agent)
        .add("channel", channel)
        .add("amount", amount)
        .build();
  }

  static Received of(JsonObject json) {
    return new Received(
        json.getString("ntpn"),
        json.getString("ntb"),
        json.getString("transaction"),
        Instant.parse(json.getString("paidAt")),
        json.getString("agent"),
        json.getString("channel"),
        json.getJsonNumber("amount").longValueExact());
  }
}
