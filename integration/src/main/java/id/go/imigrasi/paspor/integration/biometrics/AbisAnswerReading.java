package id.go.imigrasi.paspor.integration.biometrics;

import id.go.imigrasi.paspor.domain.biometrics.CentralAnswer;
import id.go.imigrasi.paspor.domain.biometrics.CentralAnswer.Candidate;
import id.go.imigrasi.paspor.domain.biometrics.CentralAnswer.Result;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A response in the shape of MOSIP's ABIS API 0.9. Numbers come as texts or as numbers, what the
 * makers of an ABIS add is passed over, and whatever is not surely a success is worth asking again.
 */
final class AbisAnswerReading {
  private static final String SUCCESS = "1";
  private static final String REFERENCE_EXISTS = "10";
  private static final String REFERENCE_NOT_FOUND = "12";

  /** No data in the captures, not to be read, or of too poor a quality. */
  private static final Set<String> NO_USE = Set.of("11", "16", "18");

  /** The face as the specification writes it, and as MOSIP's later messages do. */
  private static final Set<String> FACE = Set.of("FID", "FACE");

  private AbisAnswerReading() {}

  /**
   * Empty for the answer to a question that is not this office's, whose numbers are UUIDs.
   *
   * @throws IllegalArgumentException for what is no answer to anything: poison
   */
  static Optional<CentralAnswer> read(String body) {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      JsonObject json = reader.readObject();
      String request = text(json, "requestId");
      if (request.isEmpty()) {
        throw new IllegalArgumentException("no answer to any question");
      }
      return ours(request).map(number -> read(number, json));
    } catch (JsonException unreadable) {
      throw new IllegalArgumentException("no answer of an ABIS", unreadable);
    }
  }

  /** Whether it tells how much it has still to do: no question of a case, but it is there. */
  static boolean isSignOfLife(String body) {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      JsonObject json = reader.readObject();
      return AbisQuestion.PENDING_JOBS.equals(text(json, "id"))
          && SUCCESS.equals(text(json, "returnValue"));
    } catch (JsonException unreadable) {
      throw new IllegalArgumentException("no answer of an ABIS", unreadable);
    }
  }

  private static Optional<UUID> ours(String request) {
    try {
      return Optional.of(UUID.fromString(request));
    } catch (IllegalArgumentException foreign) {
      return Optional.empty();
    }
  }

  private static CentralAnswer read(UUID request, JsonObject json) {
    if (!SUCCESS.equals(text(json, "returnValue"))) {
      return new CentralAnswer(request, failure(text(json, "failureReason")), List.of());
    }
    if (!json.containsKey("candidateList")) {
      return new CentralAnswer(request, Result.DONE, List.of());
    }
    try {
      return new CentralAnswer(
          request, Result.COMPARED, candidates(json.getJsonObject("candidateList")));
    } catch (IllegalArgumentException | ClassCastException notUnderstood) {
      return new CentralAnswer(request, Result.FAILED, List.of());
    }
  }

  private static Result failure(String reason) {
    if (NO_USE.contains(reason)) {
      return Result.UNUSABLE;
    }
    return switch (reason) {
      case REFERENCE_EXISTS -> Result.KNOWN_ALREADY;
      case REFERENCE_NOT_FOUND -> Result.NOT_KNOWN;
      default -> Result.FAILED;
    };
  }

  private static List<Candidate> candidates(JsonObject list) {
    JsonValue named = list.getOrDefault("candidates", JsonValue.EMPTY_JSON_ARRAY);
    JsonArray all = named == JsonValue.NULL ? JsonValue.EMPTY_JSON_ARRAY : named.asJsonArray();
    String count = text(list, "count");
    if (!count.isEmpty() && !count.equals(Integer.toString(all.size()))) {
      throw new IllegalArgumentException("another number of candidates than said");
    }
    List<Candidate> candidates = new ArrayList<>();
    all.forEach(each -> candidates.add(candidate(each.asJsonObject())));
    return candidates;
  }

  private static Candidate candidate(JsonObject json) {
    String reference = text(json, "referenceId");
    if (reference.isEmpty() || reference.length() > Candidate.LONGEST) {
      throw new IllegalArgumentException("a candidate without a reference");
    }
    List<JsonObject> alike =
        list(json, "modalities").stream().map(JsonValue::asJsonObject).toList();
    String modalities =
        alike.stream()
            .map(each -> (text(each, "biometricType") + " " + analysed(each)).strip())
            .collect(Collectors.joining(", "));
    boolean faceOnly =
        !alike.isEmpty()
            && alike.stream()
                .map(each -> text(each, "biometricType").toUpperCase(Locale.ROOT))
                .allMatch(FACE::contains);
    return new Candidate(reference, score(json), shortened(modalities), faceOnly);
  }

  private static List<JsonValue> list(JsonObject json, String name) {
    return json.get(name) instanceof JsonArray array ? array : List.of();
  }

  private static String shortened(String text) {
    return text.isEmpty() ? null : text.substring(0, Math.min(text.length(), Candidate.LONGEST));
  }

  private static int score(JsonObject candidate) {
    try {
      return (int) Math.round(Double.parseDouble(analysed(candidate)));
    } catch (NumberFormatException notSaid) {
      return 0;
    }
  }

  /** Names and scales of the analytics are for office and maker to agree on; these are usual. */
  private static String analysed(JsonObject json) {
    if (!(json.get("analytics") instanceof JsonObject analytics)) {
      return "";
    }
    String confidence = text(analytics, "confidence");
    return confidence.isEmpty() ? text(analytics, "internalScore") : confidence;
  }

  /** Empty where there is nothing of that name. */
  private static String text(JsonObject json, String name) {
    JsonValue value = json.getOrDefault(name, JsonValue.NULL);
    return switch (value.getValueType()) {
      case STRING -> ((JsonString) value).getString().strip();
      case NUMBER -> value.toString();
      default -> "";
    };
  }
}
