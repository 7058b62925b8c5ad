package id.go.imigrasi.paspor.neighbours.simponi;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.UUID;

/**
 * A payment that the office has not accepted yet.
 *
 * @param attempts how often it was pushed in vain
 * @param answer what came back last, or why nothing did
 */
record Push(String id, JsonArray data, int attempts, String answer) {

  static Push first(String billingCode, Received payment) {
    return new Push(UUID.randomUUID().toString(), payment.pushData(billingCode), 0, "");
  }

  Push failed(String why) {
    return new Push(id, data, attempts + 1, why);
  }

  JsonObject toJson() {
    return Json.createObjectBuilder()
        .add("id", id)
        .add("data", data)
        .add("attempts", attempts)
        .add("answer", answer)
        .build();
  }

  static Push of(JsonObject json) {
    return new Push(
        json.getString("id"),
        json.getJsonArray("data"),
        json.getInt("attempts"),
        json.getString("answer"));
  }
}
