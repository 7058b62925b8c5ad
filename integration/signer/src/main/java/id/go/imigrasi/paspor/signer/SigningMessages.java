package id.go.imigrasi.paspor.signer;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The signer's words on the queues: CloudEvents 1.0 in JSON, {@code signing.request} version 1 in
 * and {@code signing.answer} version 1 out.
 */
final class SigningMessages {
  static final String REQUEST = "signing.request";
  static final String ANSWER = "signing.answer";
  static final String VERSION = "1";
  private static final String ENVELOPE_TYPE = "id.go.imigrasi.paspor.%s.v" + VERSION;

  private SigningMessages() {}

  /**
   * @throws IllegalArgumentException for what is no request: poison
   */
  static SigningRequest read(String text) {
    JsonObject envelope = parse(text);
    if (!typeOf(REQUEST).equals(envelope.getString("type", ""))) {
      throw new IllegalArgumentException("no " + REQUEST);
    }
    JsonObject data = envelope.getJsonObject("data");
    SortedMap<Integer, byte[]> hashes = new TreeMap<>();
    data.getJsonObject("hashes")
        .forEach(
            (group, hash) ->
                hashes.put(
                    Integer.valueOf(group),
                    HexFormat.of().parseHex(((jakarta.json.JsonString) hash).getString())));
    return new SigningRequest(
        UUID.fromString(data.getString("requestId")),
        data.getString("documentType"),
        day(data.getString("expires")),
        hashes);
  }

  /** With the serial of the certificate, hexadecimal, for the station's own account. */
  static String signed(
      SigningRequest request, byte[] securityObject, DocumentSigner signer, Instant at) {
    JsonObjectBuilder data =
        about(request)
            .add("efSod", Base64.getEncoder().encodeToString(securityObject))
            .add("certificateSerial", signer.serial())
            .add("keyUsableUntil", signer.usableUntil().toString());
    return envelope(request.requestId(), data, at);
  }

  static String refused(SigningRequest request, SigningRefused refused, Instant at) {
    return envelope(request.requestId(), about(request).add("refusal", refused.getMessage()), at);
  }

  private static JsonObjectBuilder about(SigningRequest request) {
    return Json.createObjectBuilder().add("requestId", request.requestId().toString());
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("no day", e);
    }
  }

  private static String envelope(UUID requestId, JsonObjectBuilder data, Instant at) {
    return Json.createObjectBuilder()
        .add("specversion", "1.0")
        .add("id", UUID.randomUUID().toString())
        .add("type", typeOf(ANSWER))
        .add("source", "urn:paspor:signer")
        .add("subject", requestId.toString())
        .add("time", at.toString())
        .add("datacontenttype", "application/json")
        .add("data", data)
        .build()
        .toString();
  }

  private static String typeOf(String message) {
    return ENVELOPE_TYPE.formatted(message);
  }

  private static JsonObject parse(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    } catch (jakarta.json.JsonException e) {
      throw new IllegalArgumentException("no JSON", e);
    }
  }
}
