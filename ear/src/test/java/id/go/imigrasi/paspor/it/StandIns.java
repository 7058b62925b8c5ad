package id.go.imigrasi.paspor.it;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.eclipse.microprofile.config.ConfigProvider;

/** The neighbours' process, as a test steers it: who registers, who pays, who is away. */
public final class StandIns {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private StandIns() {}

  /** Everybody well, nothing received. */
  public static void firstMorning() {
    send("POST", "/control/reset", null);
  }

  /** Turns one switch: well, slow, down, rubbish. */
  public static void turn(String neighbour, String behaviour) {
    send(
        "PUT",
        "/control/" + neighbour,
        Json.createObjectBuilder().add("behaviour", behaviour).build());
  }

  /** How often a neighbour was called since its first morning, however it behaved. */
  static long calls(String neighbour) {
    return object(send("GET", "/control/" + neighbour, null)).getInt("calls");
  }

  /** Somebody whom Dukcapil and the passport register know until the next first morning. */
  public static void resident(String nik, JsonObjectBuilder person) {
    send("PUT", "/control/people/" + nik, person.build());
  }

  /** Somebody of the table registers in the app; what the app keeps of it. */
  public static JsonObject register(JsonObjectBuilder wish) {
    return object(send("POST", "/control/registrations", wish.build()));
  }

  /** The app sends the same registration once more. */
  public static JsonObject registerAgain(String number) {
    return object(send("POST", "/control/registrations/" + number + "/again", null));
  }

  /** Pays a billing code at a shop. */
  public static void pay(String code) {
    send("POST", "/control/payments", Json.createObjectBuilder().add("code", code).build());
  }

  /** Somebody whom the table does not have. */
  public static void settle(String nik, JsonObjectBuilder person) {
    send("PUT", "/control/people/" + nik, person.build());
  }

  /** The cekal centre enters somebody, or changes an entry. */
  public static void list(String entryId, JsonObjectBuilder entry) {
    send("PUT", "/control/watch-list/" + entryId, entry.build());
  }

  /** The cekal centre lifts a ban. */
  public static void unlist(String entryId) {
    send("DELETE", "/control/watch-list/" + entryId, null);
  }

  /** The next messages about the list never reach the office. */
  public static void lose(int messages) {
    send(
        "PUT",
        "/control/watch-list-line",
        Json.createObjectBuilder().add("lose", messages).build());
  }

  /** What the directorate has of this subject, in the order of arrival. */
  public static JsonArray feed(String subject) {
    HttpResponse<String> answer = send("GET", "/control/feed?subject=" + subject, null);
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readArray();
    }
  }

  private static JsonObject object(HttpResponse<String> answer) {
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }

  private static HttpResponse<String> send(String method, String path, JsonObject body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address() + path))
            .header("Content-Type", "application/json")
            .header("Accept", "application/json")
            .method(
                method,
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()))
            .build();
    try {
      HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        throw new IllegalStateException(path + ": HTTP " + answer.statusCode());
      }
      return answer;
    } catch (IOException away) {
      throw new IllegalStateException(path, away);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(path, stopped);
    }
  }

  /** A test outside the container knows the port; the office itself has a setting. */
  private static String address() {
    String port = System.getProperty("paspor.it.neighbours");
    return port == null
        ? ConfigProvider.getConfig().getValue("paspor.neighbours.url", String.class)
        : "http://127.0.0.1:" + port;
  }
}
