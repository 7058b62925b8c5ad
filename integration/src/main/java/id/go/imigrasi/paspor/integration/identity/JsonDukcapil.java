package id.go.imigrasi.paspor.integration.identity;

import id.go.imigrasi.paspor.domain.Neighbour;
import id.go.imigrasi.paspor.domain.Unreachable;
import id.go.imigrasi.paspor.domain.identity.Dukcapil;
import id.go.imigrasi.paspor.domain.identity.IdentityAnswer;
import id.go.imigrasi.paspor.domain.identity.IdentityQuestion;
import id.go.imigrasi.paspor.integration.http.DirectLine;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Dukcapil over the direct line, CALL_VERIFY_BY_ELEMEN. */
class JsonDukcapil implements Dukcapil {
  private static final int MAX_BYTES = 65_536;

  private final DukcapilSettings settings;
  private final AnswerReading reading;
  private final DirectLine line;
  private final URI address;

  JsonDukcapil(DukcapilSettings settings, Clock clock) {
    this.settings = settings;
    this.reading = new AnswerReading(settings.rules(), clock);
    this.line =
        new DirectLine(
            Neighbour.DUKCAPIL,
            settings.soap().connectWithin(),
            settings.answerWithin(),
            MAX_BYTES);
    this.address =
        URI.create(
            settings.json() + "/get_json/" + settings.institution() + "/CALL_VERIFY_BY_ELEMEN");
  }

  @Override
  public IdentityAnswer verify(IdentityQuestion question) throws Unreachable {
    JsonObjectBuilder body = Json.createObjectBuilder();
    body.add("USER_ID", settings.soap().user());
    body.add("PASSWORD", settings.soap().password());
    body.add("IP_USER", settings.address());
    body.add("TRESHOLD", settings.threshold());
    StatedElements.of(question).forEach(body::add);
    String answer = line.post(address, "application/json", body.build().toString());
    JsonObject read = object(answer);
    return reading.read(words(read), quota(read));
  }

  private static JsonObject object(String answer) throws Unreachable {
    try (JsonReader reader = Json.createReader(new StringReader(answer))) {
      return reader.readObject();
    } catch (JsonException unreadable) {
      throw AnswerReading.garbage("no JSON object");
    }
  }

  private static Map<String, String> words(JsonObject answer) throws Unreachable {
    if (!(answer.get("content") instanceof List<?> content)
        || content.size() != 1
        || !(content.get(0) instanceof JsonObject one)) {
      throw AnswerReading.garbage("not one content");
    }
    Map<String, String> words = new HashMap<>();
    for (Map.Entry<String, JsonValue> each : one.entrySet()) {
      words.put(each.getKey(), word(each.getValue()));
    }
    return words;
  }

  /** Clients have seen codes as text and as number. */
  private static String word(JsonValue value) throws Unreachable {
    if (value instanceof JsonString text) {
      return text.getString();
    }
    if (value instanceof JsonNumber number) {
      return number.toString();
    }
    if (value == JsonValue.NULL) {
      return null;
    }
    throw AnswerReading.garbage("no text");
  }

  private static OptionalLong quota(JsonObject answer) {
    return answer.get("quotaLimiter") instanceof JsonNumber number
        ? OptionalLong.of(number.longValue())
        : OptionalLong.empty();
  }
}
