package id.go.imigrasi.paspor.integration.adjudication;

import id.go.imigrasi.paspor.domain.adjudication.SecondAdjudication;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.UUID;

/**
 * A message {@code adjudication.answered}, version 1, in its CloudEvents envelope.
 *
 * @param request the number the office gave its question
 */
record DirectorateAnswer(
    UUID request, SecondAdjudication.Decision decision, String ground, String reference) {
  private static final String TYPE = "id.go.imigrasi.paspor.adjudication.answered.v1";
  private static final int LONGEST_GROUND = 1000;
  private static final int LONGEST_REFERENCE = 40;

  /**
   * @throws IllegalArgumentException for anything else: poison
   */
  static DirectorateAnswer read(String body) {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      JsonObject envelope = reader.readObject();
      if (!TYPE.equals(envelope.getString("type"))) {
        throw new IllegalArgumentException("an unknown type or version");
      }
      JsonObject data = envelope.getJsonObject("data");
      return new DirectorateAnswer(
          UUID.fromString(data.getString("requestId")),
          SecondAdjudication.Decision.valueOf(data.getString("decision")),
          within(data.getString("ground", ""), LONGEST_GROUND),
          within(data.getString("reference"), LONGEST_REFERENCE));
    } catch (JsonException | NullPointerException | ClassCastException unreadable) {
      throw new IllegalArgumentException("no answer of the directorate", unreadable);
    }
  }

  private static String within(String text, int longest) {
    if (text.length() > longest) {
      throw new IllegalArgumentException("a text of more than " + longest + " letters");
    }
    return text;
  }
}
