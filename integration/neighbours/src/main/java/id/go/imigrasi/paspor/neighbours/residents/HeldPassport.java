package id.go.imigrasi.paspor.neighbours.residents;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;

/**
 * A passport the directorate's register knows of a person.
 *
 * @param number one or two capitals and digits
 * @param status VALID, EXPIRED, LOST, DAMAGED, WITHDRAWN, REVOKED or CANCELLED
 * @param office the issuing office's four-digit code
 */
public record HeldPassport(
    String number, String product, String status, Day issued, Day expires, String office) {

  static HeldPassport of(JsonObject json) {
    return new HeldPassport(
        json.getString("number"),
        json.getString("product", "E48"),
        json.getString("status"),
        new Day(json.getString("issued")),
        new Day(json.getString("expires")),
        json.getString("office", "2110"));
  }

  JsonObject toJson() {
    return Json.createObjectBuilder()
        .add("number", number)
        .add("product", product)
        .add("status", status)
        .add("issued", issued.written())
        .add("expires", expires.written())
        .add("office", office)
        .build();
  }

  /** VALID turns into EXPIRED by the day alone; nobody has to say so. */
  public String statusOn(LocalDate day) {
    return "VALID".equals(status) && expires.asOf(day).isBefore(day) ? "EXPIRED" : status;
  }
}
