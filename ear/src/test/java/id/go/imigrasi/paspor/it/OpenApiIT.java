package id.go.imigrasi.paspor.it;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.appointment.Quota;
import id.go.imigrasi.paspor.domain.appointment.Slot;
import id.go.imigrasi.paspor.domain.appointment.SlotKind;
import id.go.imigrasi.paspor.service.AppointmentService;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The published OpenAPI document is what is deployed: the same methods at the same addresses, and
 * each example in it does at the running office what the document says.
 */
@ExtendWith(ArquillianExtension.class)
class OpenApiIT {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

  @Inject AppointmentService appointments;
  @Inject Clock clock;

  private final Complaints complaints = new Complaints();

  @Deployment
  static EnterpriseArchive office() {
    return BuiltOffice.withTests();
  }

  @BeforeEach
  void sessions() throws Exception {
    for (int later = 5; later <= 6; later++) {
      Slot slot = new Slot("BPN", day(later), LocalTime.of(8, 0), SlotKind.REGULAR);
      Caller.named("kasi", Role.SECTION_HEAD)
          .does(
              () -> {
                appointments.set(Quota.open(slot, LocalTime.of(10, 0), 100));
                return null;
              });
    }
  }

  @Test
  void eachAddressAllowsTheMethodsOfTheDocumentAndNoOther() {
    JsonObject paths = document().getJsonObject("paths");
    assertThat(paths).hasSizeGreaterThan(9);
    paths.forEach(
        (path, operations) -> {
          Set<String> told = new TreeSet<>(operations.asJsonObject().keySet());
          told.retainAll(METHODS);
          complaints.unless(
              allowed(path).equals(told), path + " allows " + allowed(path) + " and not " + told);
        });
    complaints.none();
  }

  /** What the running office says it takes at an address (RFC 9110 §9.3.7). */
  private static Set<String> allowed(String path) {
    String allow =
        Wire.speaking("en")
            .send("OPTIONS", path.replaceAll("\\{\\w+}", "1"), Map.of(), BodyPublishers.noBody())
            .allow();
    Set<String> methods = new TreeSet<>(List.of(allow.toLowerCase(Locale.ROOT).split(", *")));
    methods.retainAll(METHODS);
    return methods;
  }

  @Test
  void everyOperationHasAnExampleThatTheOfficeAnswersAsTheDocumentSays() throws Exception {
    String number = RegistrationForm.newNumber();
    call("post", "/api/registrations", "", number);
    call("get", "/api/registrations/{number}", "", number);
    call("put", "/api/registrations/{number}/contact", "", number);
    call("put", "/api/registrations/{number}/slot", "", number);
    call("post", "/api/simponi/push", "", number);
    call("get", "/api/quota", "?from=" + day(5) + "&until=" + day(6), number);
    call("post", "/api/citizen/codes", "", number);
    call("post", "/api/citizen/passes", "", number);
    call("get", "/api/citizen/application", "", number);
    call("post", "/api/citizen/registrations", "", number);
    call("delete", "/api/registrations/{number}", "", number);
    complaints.none();
  }

  /** Sends the operation's example; status, media type and the body's fields must be described. */
  private void call(String method, String path, String query, String number) {
    JsonObject operation = document().getJsonObject("paths").getJsonObject(path);
    String what = method.toUpperCase(Locale.ROOT) + " " + path;
    operation = operation.getJsonObject(method);
    String body = example(operation, number);
    complaints.unless(
        body != null || !operation.containsKey("requestBody"), what + " has no example");
    Wire.Answer answer =
        Wire.speaking("en")
            .send(
                method.toUpperCase(Locale.ROOT),
                path.replace("{number}", number) + query,
                headers(path),
                BodyPublishers.ofString(body == null ? "" : body));
    JsonObject described =
        operation.getJsonObject("responses").getJsonObject(String.valueOf(answer.status()));
    String told = what + " answers " + answer.status() + " " + answer.body();
    complaints.unless(described != null, told);
    complaints.unless(
        operation.getInt("x-example-status", answer.status()) == answer.status(), told);
    if (described != null && described.containsKey("content")) {
      JsonObject content = described.getJsonObject("content");
      String type = answer.type().replaceAll(";.*", "");
      complaints.unless(content.containsKey(type), told + " as " + type);
      if (content.containsKey(type)) {
        conforms(told, content.getJsonObject(type).get("schema"), read(answer.body()));
      }
    }
  }

  /** Every field that came is described, every required one came, each of the type it should be. */
  private void conforms(String what, JsonValue schema, JsonValue value) {
    JsonObject described = resolved(schema.asJsonObject());
    if (value instanceof JsonObject object) {
      JsonObject properties = described.getJsonObject("properties");
      for (Map.Entry<String, JsonValue> each : object.entrySet()) {
        boolean known = properties != null && properties.containsKey(each.getKey());
        complaints.unless(known, what + " says " + each.getKey());
        if (known) {
          conforms(what, properties.get(each.getKey()), each.getValue());
        }
      }
      if (described.containsKey("required")) {
        described
            .getJsonArray("required")
            .getValuesAs(JsonString.class)
            .forEach(
                name ->
                    complaints.unless(
                        object.containsKey(name.getString()), what + " lacks " + name));
      }
    } else if (value instanceof JsonArray array) {
      array.forEach(each -> conforms(what, described.get("items"), each));
    } else if (described.containsKey("enum")) {
      complaints.unless(described.getJsonArray("enum").contains(value), what + ": " + value);
    }
  }

  private static JsonObject resolved(JsonObject schema) {
    String reference = schema.getString("$ref", "");
    return reference.isEmpty()
        ? schema
        : document()
            .getJsonObject("components")
            .getJsonObject("schemas")
            .getJsonObject(reference.replace("#/components/schemas/", ""));
  }

  /** The example with this number, days to come and the instants of now. */
  private String example(JsonObject operation, String number) {
    JsonObject request = operation.getJsonObject("requestBody");
    if (request == null) {
      return null;
    }
    JsonObject content = request.getJsonObject("content").getJsonObject("application/json");
    JsonValue example = content.get("example");
    return example == null
        ? null
        : example
            .toString()
            .replace("9926010100000001", number)
            .replace("820260101000001", "9" + number.substring(2))
            .replace("2026-01-09", day(5).toString())
            .replace("2026-01-10", day(6).toString())
            .replaceAll("2026-01-01T03:00:00Z", clock.instant().toString())
            .replaceAll("2026-01-01T05:00:00Z", clock.instant().plusSeconds(7_200).toString())
            .replace("A1B2C3D4E5F6G7H8", "N" + number.substring(1));
  }

  private static Map<String, String> headers(String path) {
    String neighbour = path.contains("simponi") ? "simponi" : "mpaspor";
    Map<String, String> headers = new HashMap<>();
    headers.put("Content-Type", "application/json");
    headers.put("X-Api-Key", Wire.setting("paspor." + neighbour + ".password"));
    headers.put("Idempotency-Key", UUID.randomUUID().toString());
    return headers;
  }

  private static JsonObject document() {
    return read(Wire.speaking("en").get("/openapi", Map.of("Accept", "application/json")).body())
        .asJsonObject();
  }

  private static JsonValue read(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readValue();
    }
  }

  private LocalDate day(int later) {
    return LocalDate.ofInstant(clock.instant(), Desks.BALIKPAPAN).plusDays(later);
  }
}
