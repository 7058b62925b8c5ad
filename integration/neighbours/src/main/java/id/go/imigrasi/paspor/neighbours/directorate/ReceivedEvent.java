package id.go.imigrasi.paspor.neighbours.directorate;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;

/**
 * An event of the office's feed as it came: a CloudEvents 1.0 envelope.
 *
 * @param id unique; a repeated one is the same event
 * @param type with prefix and version, for example {@code
 *     id.go.imigrasi.paspor.application.transition.v1}
 */
public record ReceivedEvent(String id, String type, String subject, String body) {

  /**
   * @throws IllegalArgumentException for anything that is no such envelope: poison
   */
  static ReceivedEvent read(String body) {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      JsonObject json = reader.readObject();
      return new ReceivedEvent(
          json.getString("id"), json.getString("type"), json.getString("subject"), body);
    } catch (JsonException | NullPointerException | ClassCastException unreadable) {
      throw new IllegalArgumentException("no CloudEvents envelope", unreadable);
    }
  }

  JsonObject json() {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      return reader.readObject();
    }
  }

  @Override
  public String toString() {
    return "ReceivedEvent[" + type + " " + subject + "]";
  }
}
