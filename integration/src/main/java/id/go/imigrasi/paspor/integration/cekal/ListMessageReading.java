package id.go.imigrasi.paspor.integration.cekal;

import id.go.imigrasi.paspor.domain.cekal.ListMessage;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;

/**
 * The directorate's messages about the watch list, version 1, in their CloudEvents envelopes:
 * {@code watchlist.changed}, {@code watchlist.snapshot} and {@code watchlist.standing}.
 */
final class ListMessageReading {
  private static final String PREFIX = "id.go.imigrasi.paspor.watchlist.";

  private ListMessageReading() {}

  /**
   * @throws IllegalArgumentException for anything else: poison
   */
  static ListMessage read(String body) {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      JsonObject envelope = reader.readObject();
      JsonObject data = envelope.getJsonObject("data");
      long version = data.getJsonNumber("listVersion").longValueExact();
      Instant at = Instant.parse(envelope.getString("time"));
      return switch (envelope.getString("type")) {
        case PREFIX + "changed.v1" -> change(data, version, at);
        case PREFIX + "snapshot.v1" -> snapshot(data, version, at);
        case PREFIX + "standing.v1" -> new ListMessage.Standing(version, at);
        default -> throw new IllegalArgumentException("an unknown type or version");
      };
    } catch (JsonException
        | NullPointerException
        | ClassCastException
        | ArithmeticException
        | DateTimeException unreadable) {
      // the cause would bring names into the log
      throw new IllegalArgumentException(
          "no message about the list: " + unreadable.getClass().getSimpleName());
    }
  }

  private static ListMessage change(JsonObject data, long version, Instant at) {
    return switch (data.getString("op")) {
      case "UPSERT" ->
          new ListMessage.Listed(
              version, at, ListedPersonReading.person(data.getJsonObject("entry")));
      case "REVOKE" -> new ListMessage.Unlisted(version, at, ListedPersonReading.entryId(data));
      default -> throw new IllegalArgumentException("an unknown operation");
    };
  }

  private static ListMessage snapshot(JsonObject data, long version, Instant at) {
    return new ListMessage.SnapshotPart(
        version,
        at,
        data.getInt("part"),
        data.getInt("parts"),
        data.getJsonArray("entries").getValuesAs(ListedPersonReading::person));
  }
}
