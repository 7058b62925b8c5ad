package id.go.imigrasi.paspor.it;

import id.go.imigrasi.paspor.domain.application.Role;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;

/** Somebody at the other end of the office's HTTP port, with a cookie jar and a language. */
public final class Wire {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int FOUND = 302;
  private static final String PASSWORD = "kata-sandi-pembaca-uji";
  private static final Pattern VIEW =
      Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]+)\"");

  private final CookieManager cookies = new CookieManager();
  private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final String language;

  private Wire(String language) {
    this.language = language;
  }

  public static Wire speaking(String language) {
    return new Wire(language);
  }

  /** The office's own address: a test outside the container knows only the port. */
  public static String office() {
    String port = System.getProperty("paspor.it.http");
    return port == null ? setting("paspor.office.url") : "http://127.0.0.1:" + port;
  }

  /** Hired for this role at the main location, signed in, and reading Indonesian. */
  static Wire seat(String name, Role role) {
    Wire seat = speaking("id");
    Map<String, String> officer =
        Map.of("name", name, "password", PASSWORD, "roles", role.name(), "location", "BPN");
    if (seat.postForm("/tests/control/officer", officer).status() != 200
        || !seat.signIn(name, PASSWORD)) {
      throw new IllegalStateException(name + " cannot sign in");
    }
    return seat;
  }

  /** Signs in as people do; whether the office let them in. */
  public boolean signIn(String user, String password) {
    Answer page = get("/login.xhtml", Map.of());
    Matcher view = VIEW.matcher(page.body());
    if (!view.find()) {
      throw new IllegalStateException("no form on the sign-in page: " + page.status());
    }
    Map<String, String> form = new LinkedHashMap<>();
    form.put("signin", "signin");
    form.put("signin:name", user);
    form.put("signin:password", password);
    form.put("signin:go", "signin:go");
    form.put("jakarta.faces.ViewState", view.group(1));
    return postForm("/login.xhtml", form).status() == FOUND;
  }

  /** Sends a form's fields. */
  public Answer postForm(String path, Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return post(path, Map.of("Content-Type", "application/x-www-form-urlencoded"), body);
  }

  /** Keeps a choice as the browser does, in a cookie. */
  public void choose(String name, String value) {
    HttpCookie cookie = new HttpCookie(name, value);
    cookie.setPath("/");
    cookie.setVersion(0);
    cookies.getCookieStore().add(URI.create(office()), cookie);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  static String setting(String name) {
    return ConfigProvider.getConfig().getValue(name, String.class);
  }

  public Answer get(String path, Map<String, String> headers) {
    return send("GET", path, headers, BodyPublishers.noBody());
  }

  public Answer post(String path, Map<String, String> headers, String body) {
    return send("POST", path, headers, BodyPublishers.ofString(body));
  }

  Answer send(String method, String path, Map<String, String> headers, BodyPublisher body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(office() + path))
            .timeout(PATIENCE)
            .header("Accept-Language", language)
            .method(method, body);
    headers.forEach(request::header);
    try {
      return new Answer(http.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** What came back. */
  public record Answer(
      int status, String type, String language, String challenge, String allow, String body) {

    private Answer(HttpResponse<String> answer) {
      this(
          answer.statusCode(),
          header(answer, "Content-Type"),
          header(answer, "Content-Language"),
          header(answer, "WWW-Authenticate"),
          header(answer, "Allow"),
          answer.body());
    }

    /** The body read as JSON. */
    JsonObject json() {
      try (JsonReader reader = Json.createReader(new StringReader(body))) {
        return reader.readObject();
      }
    }

    private static String header(HttpResponse<String> answer, String name) {
      return answer.headers().firstValue(name).orElse("");
    }
  }
}
