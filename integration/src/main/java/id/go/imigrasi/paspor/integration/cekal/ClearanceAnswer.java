package id.go.imigrasi.paspor.integration.cekal;

import id.go.imigrasi.paspor.domain.cekal.CentreWord;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.UUID;

/**
 * A message {@code clearance.answered}, version 1, in its CloudEvents envelope.
 *
 * @param clearance the envelope's subject, as the office gave it
 * @param question the number the office gave its question
 */
record ClearanceAnswer(UUID clearance, UUID question, CentreWord word) {
  private static final String TYPE = "id.go.imigrasi.paspor.clearance.answered.v1";
  private static final int LONGEST = 40;

  /**
   * @throws IllegalArgumentException for anything else: poison
   */
  static ClearanceAnswer read(String body) {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      JsonObject envelope = reader.readObject();
      if (!TYPE.equals(envelope.getString("type"))) {
        throw new IllegalArgumentException("an unknown type or version");
      }
      JsonObject data = envelope.getJsonObject("data");
      return new ClearanceAnswer(
          UUID.fromString(envelope.getString("subject")),
          UUID.fromString(data.getString("requestId")),
          new CentreWord(
              CentreWord.Meaning.valueOf(data.getString("answer")),
              within(data.getString("reference")),
              within(data.getString("listVersion"))));
    } catch (JsonException | NullPointerException | ClassCastException unreadable) {
      throw new IllegalArgumentException("no answer about an indication", unreadable);
    }
  }

  private static String within(String text) {
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException("a text of more than " + LONGEST + " letters");
    }
    return text;
  }
}
