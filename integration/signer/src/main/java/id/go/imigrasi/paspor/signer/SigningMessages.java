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
 * The signer's words on the queues: CloudEvents 1.0 in JSON, {@code signing.request} and {@code
 * signing.key-question} version 1 in, {@code signing.answer} and {@code signing.key} version 1 out.
 */
final class SigningMessages {
  static final String REQUEST = "signing.request";
  static final String ANSWER = "signing.answer";
  static final String QUESTION = "signing.key-question";
  static final String KEY = "signing.key";
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

  /** Whether it is no request for a signature but the question which key signs. */
  static boolean asksForTheKey(String text) {
    return typeOf(QUESTION).equals(parse(text).getString("type", ""));
  }

  static UUID questionId(String text) {
    return UUID.fromString(parse(text).getJsonObject("data").getString("requestId"));
  }

  /** With the serial of the certificate, hexadecimal, for the station's own account. */
  static String signed(
      SigningRequest request, byte[] securityObject, DocumentSigner signer, Instant at) {
    JsonObjectBuilder data =
        about(request.requestId())
            .add("efSod", Base64.getEncoder().encodeToString(securityObject))
            .addAll(key(signer));
    return envelope(ANSWER, request.requestId(), data, at);
  }

  /**
   * @param signer whose key may not be used for it; null when there is none
   */
  static String refused(
      SigningRequest request, SigningRefused refused, DocumentSigner signer, Instant at) {
    JsonObjectBuilder data = about(request.requestId()).add("refusal", refused.getMessage());
    return envelope(
        ANSWER, request.requestId(), signer == null ? data : data.addAll(key(signer)), at);
  }

  static String key(UUID question, DocumentSigner signer, Instant at) {
    return envelope(KEY, question, about(question).addAll(key(signer)), at);
  }

  static String noKey(UUID question, SigningRefused refused, Instant at) {
    return envelope(KEY, question, about(question).add("refusal", refused.getMessage()), at);
  }

  private static JsonObjectBuilder key(DocumentSigner signer) {
    return Json.createObjectBuilder()
        .add("certificateSerial", signer.serial())
        .add("keyUsableUntil", signer.usableUntil().toString());
  }

  private static JsonObjectBuilder about(UUID requestId) {
    return Json.createObjectBuilder().add("requestId", requestId.toString());
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("no day", e);
    }
  }

  private static String envelope(String type, UUID requestId, JsonObjectBuilder data, Instant at) {
    return Json.createObjectBuilder()
        .add("specversion", "1.0")
        .add("id", UUID.randomUUID().toString())
        .add("type", typeOf(type))
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
