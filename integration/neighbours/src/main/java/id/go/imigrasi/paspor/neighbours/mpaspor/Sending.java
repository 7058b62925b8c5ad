package id.go.imigrasi.paspor.neighbours.mpaspor;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;

/**
 * A registration on its way to the office.
 *
 * @param status what the office answered last, 0 when it did not
 */
record Sending(String number, String key, String body, String code, int status, String answer) {

  Sending answered(OfficeLine.Reply reply) {
    int counts = reply.isForLater() ? 0 : reply.status();
    return new Sending(number, key, body, code, counts, reply.body());
  }

  Sending failed(String why) {
    return new Sending(number, key, body, code, 0, why);
  }

  boolean isWaiting() {
    return status == 0;
  }

  JsonObject toJson() {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("number", number)
            .add("billingCode", code)
            .add("waiting", isWaiting())
            .add("status", status);
    try {
      json.add("office", Json.createReader(new StringReader(answer)).readObject());
    } catch (JsonException notJson) {
      json.add("office", answer);
    }
    return json.build();
  }

  @Override
  public String toString() {
    return "Sending[" + number + "]";
  }
}
