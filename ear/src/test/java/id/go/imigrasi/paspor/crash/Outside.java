package id.go.imigrasi.paspor.crash;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** The desks of the office that is killed, and its neighbours, by HTTP. */
final class Outside {
  private static final String[] SYLLABLES = {
    "BE", "DU", "FI", "GO", "HA", "JU", "KE", "LI", "MO", "NA"
  };

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient http = HttpClient.newHttpClient();
  private final ServerPair servers;

  Outside(ServerPair servers) {
    this.servers = servers;
  }

  void openTheOffice(String series) {
    office("POST", "/tests/control/morning?series=" + series);
  }

  /** Takes a step at its desk; false when it is refused. */
  boolean took(String step, String number, long person) {
    return refusal(step, number, person).isEmpty();
  }

  /** Takes a step at its desk; why not, or nothing when it was taken. */
  String refusal(String step, String number, long person) {
    String path = "/tests/crash/" + step + "?number=" + number + "&person=" + person;
    HttpResponse<String> answer = send(servers.office(), "POST", path, null);
    return answer.statusCode() == 200 ? "" : answer.statusCode() + " " + answer.body();
  }

  /** The same in words; a case that has not come in yet is no trouble. */
  String told(String number) {
    return send(servers.office(), "GET", "/tests/crash/case?number=" + number, null).body();
  }

  /** What the office knows of the case. */
  JsonObject standing(String number) {
    return object(office("GET", "/tests/crash/case?number=" + number));
  }

  /**
   * Tells the directorate one thing.
   *
   * @return true when the office said that it is kept
   */
  boolean told(String subject, int sequence) {
    String path =
        "/tests/crash/tell?subject=" + URLEncoder.encode(subject, UTF_8) + "&sequence=" + sequence;
    try {
      return send(servers.office(), "POST", path, null).statusCode() == 200;
    } catch (UncheckedIOException killed) {
      return false;
    }
  }

  /** The numbers that the directorate has of this subject, in the order of arrival. */
  List<Integer> arrived(String subject) {
    String path = "/control/feed?max=100000&subject=" + URLEncoder.encode(subject, UTF_8);
    String body = send(servers.neighbours(), "GET", path, null).body();
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      return reader.readArray().getValuesAs(JsonValue::asJsonObject).stream()
          .map(event -> event.getJsonObject("data"))
          .filter(data -> data.containsKey("sequence"))
          .map(data -> data.getString("sequence"))
          .map(Integer::valueOf)
          .toList();
    }
  }

  /** Somebody registers in the app for a session of today. */
  JsonObject register(String nik, String day, boolean paid) {
    JsonObject wish =
        Json.createObjectBuilder()
            .add("nik", nik)
            .add("day", day)
            .add("start", "08:00")
            .add("paid", paid)
            .build();
    return object(send(servers.neighbours(), "POST", "/control/registrations", wish).body());
  }

  /** Somebody of no table, whom Dukcapil knows from now on, registers and pays. */
  JsonObject registerSomebodyNew(int whose, String day) {
    JsonObject person =
        Json.createObjectBuilder()
            .add("name", "SARTIKA " + SYLLABLES[whose % 10] + SYLLABLES[whose / 10 % 10] + "WATI")
            .add("birthPlace", "BALIKPAPAN")
            .add("birthDate", String.format(Locale.ROOT, "19%02d-05-11", 50 + whose % 50))
            .add("sex", "F")
            .add("maritalStatus", "KAWIN")
            .add("occupation", "WIRASWASTA")
            .add("address", "JL CONTOH UJI NO " + whose)
            .add("rt", "001")
            .add("rw", "002")
            .add("village", "6471011001")
            .build();
    JsonObject wish =
        Json.createObjectBuilder()
            .add("nik", String.format(Locale.ROOT, "6471015105%02d%04d", 50 + whose % 50, 8001))
            .add("person", person)
            .add("day", day)
            .add("start", "08:00")
            .add("paid", true)
            .build();
    return object(send(servers.neighbours(), "POST", "/control/registrations", wish).body());
  }

  /** Pays at a shop; SIMPONI pushes it twice. */
  void payPushedTwice(String code) {
    JsonObject payment =
        Json.createObjectBuilder().add("code", code).add("twicePushed", true).build();
    send(servers.neighbours(), "POST", "/control/payments", payment);
  }

  private String office(String method, String path) {
    HttpResponse<String> answer = send(servers.office(), method, path, null);
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + " answered " + answer.statusCode());
    }
    return answer.body();
  }

  private static JsonObject object(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  private HttpResponse<String> send(String where, String method, String path, JsonObject body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(where + path))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .header("Accept", "application/json")
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body.toString()))
            .build();
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException away) {
      throw new UncheckedIOException(away);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
