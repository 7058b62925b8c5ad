package id.go.imigrasi.paspor.neighbours.mpaspor;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;

/** The office's REST interface as M-Paspor calls it. */
@ApplicationScoped
public class OfficeLine {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  /**
   * @param key Idempotency-Key, null for none
   * @param body JSON, null for none
   */
  Reply call(String method, String path, String key, String body) throws IOException {
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
