package id.go.imigrasi.paspor.integration.personalization;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;

/**
 * A CloudEvents 1.0 envelope in JSON around one message of the production.
 *
 * @param type for example {@code personalization.order}; version 1
 * @param subject what it is about, a request id
 */
record Envelope(String type, Instant time, String subject, JsonObject data) {
  static final String VERSION = "1";
  private static final String PREFIX = "id.go.imigrasi.paspor.";
  private static final String SUFFIX = ".v" + VERSION;

  /**
   * @throws IllegalArgumentException for what is no such envelope: poison
   */
  static Envelope read(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      JsonObject json = reader.readObject();
      String type = json.getString("type");
      if (!type.startsWith(PREFIX) || !type.endsWith(SUFFIX)) {
        throw new IllegalArgumentException("an unknown type or version");
      }
      return new Envelope(
          type.substring(PREFIX.length(), type.length() - SUFFIX.length()),
          Instant.parse(json.getString("time")),
          json.getString("subject"),
          json.getJsonObject("data"));
    } catch (JsonException | NullPointerException | ClassCastException | DateTimeParseException e) {
      throw new IllegalArgumentException("no CloudEvents envelope", e);
    }
  }

  String text() {
    return Json.createObjectBuilder()
        .add("specversion", "1.0")
        .add("id", UUID.randomUUID().toString())
        .add("source", "urn:paspor:production")
        .add("type", PREFIX + type + SUFFIX)
        .add("subject", subject)
        .add("time", time.toString())
        .add("datacontenttype", "application/json")
        .add("data", data)
        .build()
        .toString();
  }

  @Override
  public String toString() {
    return "Envelope[" + type + " " + subject + "]";
  }
}
