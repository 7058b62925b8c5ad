package id.go.imigrasi.paspor.integration.personalization;

import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import id.go.imigrasi.paspor.domain.booklet.SpoilCause;
import id.go.imigrasi.paspor.domain.personalization.ChipReferences;
import id.go.imigrasi.paspor.domain.personalization.SignerKey;
import id.go.imigrasi.paspor.domain.personalization.StationAnswer;
import id.go.imigrasi.paspor.domain.personalization.StationState;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** What station, office and signer say to each other but for the order itself, all version 1. */
final class StationMessages {
  static final String QUESTION = "personalization.question";
  static final String ANSWER = "personalization.answer";
  static final String UNKNOWN = "personalization.unknown";
  static final String SIGNING_REQUEST = "signing.request";
  static final String SIGNING_ANSWER = "signing.answer";
  static final String KEY_QUESTION = "signing.key-question";
  static final String SIGNER_KEY = "signing.key";

  /** Begin of the refusals that mean that there is no key to sign with. */
  static final String OF_THE_TOKEN = "token-";

  private StationMessages() {}

  static Envelope question(UUID requestId, Instant at) {
    return about(QUESTION, requestId, at, Json.createObjectBuilder());
  }

  static Envelope unknown(UUID requestId, Instant at) {
    return about(UNKNOWN, requestId, at, Json.createObjectBuilder());
  }

  static Envelope answer(StationAnswer answer) {
    JsonObjectBuilder data = Json.createObjectBuilder().add("state", answer.state().name());
    if (answer.cause() != null) {
      data.add("cause", answer.cause().name());
    }
    if (!answer.reason().isEmpty()) {
      data.add("reason", answer.reason());
    }
    if (answer.chip() != null) {
      data.add("chip", chip(answer.chip()));
    }
    return about(ANSWER, answer.requestId(), answer.at(), data);
  }

  static StationAnswer answer(Envelope envelope) {
    JsonObject data = envelope.data();
    return new StationAnswer(
        requestId(envelope),
        StationState.valueOf(data.getString("state")),
        envelope.time(),
        data.containsKey("cause") ? SpoilCause.valueOf(data.getString("cause")) : null,
        data.getString("reason", ""),
        data.containsKey("chip") ? chip(data.getJsonObject("chip")) : null);
  }

  /**
   * @param expires last day of the passport
   * @param hashes SHA-256 by data group, lower-case hexadecimal
   */
  static Envelope signingRequest(
      UUID requestId,
      String documentType,
      LocalDate expires,
      Map<Integer, String> hashes,
      Instant at) {
    JsonObjectBuilder groups = Json.createObjectBuilder();
    hashes.forEach((group, hash) -> groups.add(group.toString(), hash));
    return about(
        SIGNING_REQUEST,
        requestId,
        at,
        Json.createObjectBuilder()
            .add("documentType", documentType)
            .add("expires", expires.toString())
            .add("hashes", groups));
  }

  static Envelope keyQuestion(UUID question, Instant at) {
    return about(KEY_QUESTION, question, at, Json.createObjectBuilder());
  }

  /** What an answer of the signer tells of its key; empty where it says nothing of it. */
  static Optional<SignerKey> signerKey(Envelope envelope) {
    JsonObject data = envelope.data();
    if (data.containsKey("keyUsableUntil")) {
      return Optional.of(
          SignerKey.of(
              data.getString("certificateSerial"),
              Instant.parse(data.getString("keyUsableUntil")),
              envelope.time()));
    }
    return Optional.of(data.getString("refusal", ""))
        .filter(refusal -> refusal.startsWith(OF_THE_TOKEN))
        .map(refusal -> SignerKey.none(refusal, envelope.time()));
  }

  static UUID requestId(Envelope envelope) {
    return UUID.fromString(envelope.data().getString("requestId"));
  }

  static JsonObjectBuilder reference(ImageRef image) {
    return Json.createObjectBuilder()
        .add("id", image.id().toString())
        .add("sha256", image.sha256());
  }

  static ImageRef reference(JsonObject json) {
    return new ImageRef(UUID.fromString(json.getString("id")), json.getString("sha256"));
  }

  private static Envelope about(String type, UUID requestId, Instant at, JsonObjectBuilder data) {
    return new Envelope(
        type, at, requestId.toString(), data.add("requestId", requestId.toString()).build());
  }

  private static JsonObjectBuilder groups(ChipReferences chip) {
    JsonObjectBuilder groups = Json.createObjectBuilder();
    chip.groups().forEach((group, file) -> groups.add(group.toString(), reference(file)));
    return groups;
  }

  private static SortedMap<Integer, ImageRef> groups(JsonObject json) {
    SortedMap<Integer, ImageRef> groups = new TreeMap<>();
    json.keySet()
        .forEach(group -> groups.put(Integer.valueOf(group), reference(json.getJsonObject(group))));
    return groups;
  }

  private static JsonObjectBuilder chip(ChipReferences chip) {
    return Json.createObjectBuilder()
        .add("com", reference(chip.com()))
        .add("groups", groups(chip))
        .add("sod", reference(chip.sod()))
        .add("dataPage", reference(chip.dataPage()));
  }

  private static ChipReferences chip(JsonObject json) {
    return new ChipReferences(
        reference(json.getJsonObject("com")),
        groups(json.getJsonObject("groups")),
        reference(json.getJsonObject("sod")),
        reference(json.getJsonObject("dataPage")));
  }
}
