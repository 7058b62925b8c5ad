package id.go.imigrasi.paspor.neighbours.residents;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/**
 * An unfinished application of the person at another office.
 *
 * @param office four-digit code
 * @param number 16 digits
 */
public record LiveApplication(String office, String number, Day since) {

  static LiveApplication of(JsonObject json) {
    return new LiveApplication(
        json.getString("office"), json.getString("number"), new Day(json.getString("since")));
  }

  JsonObject toJson() {
    return Json.createObjectBuilder()
        .add("office", office)
        .add("number", number)
        .add("since", since.written())
        .build();
  }
}
