package id.go.imigrasi.paspor.neighbours.mpaspor;

import id.go.imigrasi.paspor.neighbours.control.BehaviourFilter;
import id.go.imigrasi.paspor.neighbours.control.Setting;
import id.go.imigrasi.paspor.neighbours.control.StandIn;
import id.go.imigrasi.paspor.neighbours.control.Switchboard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;

/** The office's REST interface as M-Paspor calls it, as well as its switch lets it. */
@ApplicationScoped
public class OfficeLine {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String SOMETHING_ELSE = "<html><body>Selamat datang</body></html>";

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  @Inject private Switchboard switchboard;

  /**
   * @param key Idempotency-Key, null for none
   * @param body JSON, null for none
   * @throws IOException the office is away, or M-Paspor is by its switch
   */
  Reply call(String method, String path, String key, String body) throws IOException {
    Setting setting = switchboard.of(StandIn.M_PASPOR);
    switchboard.called(StandIn.M_PASPOR);
    switch (setting.behaviour()) {
      case WELL -> {}
      case SLOW -> BehaviourFilter.pause(setting.delay());
      case DOWN -> throw new IOException("M-Paspor is switched off");
      case RUBBISH -> {
        Reply refused = send(method, path, key, body == null ? null : SOMETHING_ELSE);
        throw new IOException("rubbish was answered with " + refused.status());
      }
    }
    return send(method, path, key, body);
  }

  private Reply send(String method, String path, String key, String body) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(setting("paspor.office.url") + path))
            .timeout(PATIENCE)
            .header("Accept", "application/json")
            .header("X-Api-Key", setting("paspor.mpaspor.password"));
    if (key != null) {
      request.header("Idempotency-Key", key);
    }
    if (body == null) {
      request.method(method, HttpRequest.BodyPublishers.noBody());
    } else {
      request
          .header("Content-Type", "application/json")
          .method(method, HttpRequest.BodyPublishers.ofString(body));
    }
    try {
      HttpResponse<String> answer =
          http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Reply(answer.statusCode(), answer.body());
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("stopped while waiting");
    }
  }

  private static String setting(String name) {
    return ConfigProvider.getConfig().getOptionalValue(name, String.class).orElse("");
  }

  /** What the office answered. */
  record Reply(int status, String body) {
    /** Whether repeating it would change anything: the office was not the one who answered. */
    boolean isForLater() {
      return status >= 500 || status == 404 && !body.contains("urn:paspor");
    }
  }
}
