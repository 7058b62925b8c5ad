package id.go.imigrasi.paspor.it;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * M-Paspor, SIMPONI and the mailboxes on their control page, from inside the office's container.
 */
final class MoneyNeighbours {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private MoneyNeighbours() {}

  /** Everybody well, nothing received. */
  static void reset() {
    post("/control/reset", "");
  }

  static void turn(String neighbour, String behaviour) {
    call("PUT", "/control/" + neighbour, "{\"behaviour\":\"" + behaviour + "\"}");
  }

  static JsonObject register(String wish) {
    return object(post("/control/registrations", wish));
  }

  static JsonObject registerAgain(String number) {
    return object(post("/control/registrations/" + number + "/again", ""));
  }

  static JsonObject pay(String wish) {
    return object(post("/control/payments", wish));
  }

  static void pushAgain(String code) {
    post("/control/payments/bills/" + code + "/push", "");
  }

  static JsonArray owedPushes() {
    return array(call("GET", "/control/payments/pushes", null));
  }

  static JsonArray mails(String to) {
    return array(call("GET", "/mailbox/messages?to=" + to, null));
  }

  static String call(String method, String path, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(setting("paspor.neighbours.url") + path))
            .header("Accept", "application/json")
            .header("Content-Type", "application/json");
    return send(request, method, body).body();
  }

  /** One call of the office's own REST interface, as a machine with this key. */
  static HttpResponse<String> office(String path, String key, String idempotency, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(setting("paspor.office.url") + path))
            .header("Accept-Language", "en")
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", idempotency)
            .header("X-Api-Key", key);
    return send(request, "POST", body);
  }

  static String setting(String name) {
    return ConfigProvider.getConfig().getValue(name, String.class);
  }

  private static String post(String path, String body) {
    return call("POST", path, body);
  }

  private static HttpResponse<String> send(
      HttpRequest.Builder request, String method, String body) {
    try {
      return HTTP.send(
          request
              .method(
                  method,
                  body == null
                      ? HttpRequest.BodyPublishers.noBody()
                      : HttpRequest.BodyPublishers.ofString(body))
              .build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static JsonObject object(String text) {
    return Json.createReader(new StringReader(text)).readObject();
  }

  private static JsonArray array(String text) {
    return Json.createReader(new StringReader(text)).readArray();
  }
}
