package id.go.imigrasi.paspor.neighbours.simponi;

import id.go.imigrasi.paspor.neighbours.control.Behaviour;
import id.go.imigrasi.paspor.neighbours.control.StandIn;
import id.go.imigrasi.paspor.neighbours.control.Switchboard;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Pushes {@code activeinquiry} to the office, every second, until it answers 3 (accepted) or 2
 * (known); also after the office or SIMPONI itself was away.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PushRound {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final AtomicBoolean busy = new AtomicBoolean();
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  @Inject private Ledger ledger;
  @Inject private Switchboard switchboard;

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  void everySecond() {
    if (switchboard.of(StandIn.SIMPONI).behaviour() == Behaviour.DOWN
        || !busy.compareAndSet(false, true)) {
      return;
    }
    try {
      ledger.owed().stream().filter(PushRound::isDue).forEach(this::push);
    } finally {
      busy.set(false);
    }
  }

  /** After some failures only now and then. */
  private static boolean isDue(Push push) {
    return push.attempts() < 30 || System.currentTimeMillis() / 1000 % 10 == 0;
  }

  private void push(Push push) {
    try {
      String answer = send(push);
      if (isAccepted(answer)) {
        ledger.accepted(push);
      } else {
        ledger.owe(push.failed(answer.substring(0, Math.min(200, answer.length()))));
      }
    } catch (IOException away) {
      ledger.owe(push.failed(String.valueOf(away.getMessage())));
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  private String send(Push push) throws IOException, InterruptedException {
    JsonObject body =
        Json.createObjectBuilder().add("method", "activeinquiry").add("data", push.data()).build();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(office() + "/api/simponi/push"))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .header("X-Api-Key", setting("paspor.simponi.password"))
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
            .build();
    HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
    return answer.statusCode() == 200
        ? answer.body()
        : String.format(Locale.ROOT, "HTTP %d", answer.statusCode());
  }

  private static boolean isAccepted(String answer) {
    try {
      JsonObject result =
          Json.createReader(new StringReader(answer)).readObject().getJsonObject("simponi_result");
      int code = result == null ? 0 : result.getInt("respone_code", 0);
      return code == 3 || code == 2;
    } catch (JsonException somethingElse) {
      return false;
    }
  }

  private static String office() {
    return setting("paspor.office.url");
  }

  private static String setting(String name) {
    return ConfigProvider.getConfig().getOptionalValue(name, String.class).orElse("");
  }
}
