package id.go.imigrasi.paspor.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.go.imigrasi.paspor.domain.application.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The office under test, seen by a test that stands outside: it can hire and move the clock. */
public final class TestOffice {

  /** The password of everybody whom a test hires. */
  public static final String PASSWORD = "uji-coba-kantor-2110";

  /** Over HTTP/2 the server closes a line on which it has worked for a minute. */
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private TestOffice() {}

  /** Hires (or changes) an officer at the main location, who signs in with {@link #PASSWORD}. */
  public static void hire(String username, Role... roles) {
    hireCalled("Petugas " + username, username, roles);
  }

  /** The same with the full name as on the list of officers. */
  public static void hireCalled(String fullName, String username, Role... roles) {
    String granted = Arrays.stream(roles).map(Role::name).collect(Collectors.joining(","));
    post(
        "/officer",
        Map.of(
            "name",
            username,
            "called",
            fullName,
            "password",
            PASSWORD,
            "roles",
            granted,
            "location",
            "BPN"));
  }

  /**
   * Cases of synthetic people wait for a decision; each takes some seconds.
   *
   * @param series as for {@link #openForTheDay}
   * @param first how many of these people other tests have asked for
   */
  public static List<String> beforeTheAdjudicator(String series, int first, int many) {
    return post(
            "/before-the-adjudicator",
            Map.of(
                "series", series, "first", Integer.toString(first), "many", Integer.toString(many)))
        .lines()
        .toList();
  }

  /** Somebody of the neighbours' table comes to the counter; the application's number. */
  public static String walkIn(String nik) {
    return post("/walk-in", Map.of("nik", nik));
  }

  /**
   * A session from eight to four today, and booklets in the drawer of the operator "cetak".
   *
   * @param series letter and two digits, with which no other test's booklets begin
   */
  public static void openForTheDay(String series) {
    post("/morning", Map.of("series", series));
  }

  /** The case's row version, which every step and every change of the filing raises. */
  public static long version(String number) {
    return Long.parseLong(post("/version", Map.of("number", number)));
  }

  /**
   * The station answers for an order that the office does not know yet.
   *
   * @return the message's subject
   */
  public static String earlyAnswer() {
    return post("/early-answer", Map.of());
  }

  /** The order of {@link #earlyAnswer} is in the office's rows now. */
  public static void orderIsKnown(String subject) {
    post("/order-known", Map.of("subject", subject));
  }

  /** What the office knows of that order from the station. */
  public static String orderState(String subject) {
    return post("/order-state", Map.of("subject", subject));
  }

  /** Puts a message that nobody understands on the queue of the station's answers. */
  public static void poison(String subject) {
    post("/poison", Map.of("subject", subject));
  }

  /**
   * Somebody stands at every desk at once; takes half a minute.
   *
   * @param series as for {@link #openForTheDay}
   * @return the number of the case at each place
   */
  public static Map<String, String> somebodyAtEveryDesk(String series) {
    return table(post("/every-desk", Map.of("series", series)));
  }

  /**
   * Passports lie on the shelf, one since more than a month; takes some ten seconds.
   *
   * @param series as for {@link #openForTheDay}
   * @return the case's number by who will come, and with {@code .passport} its passport's
   */
  public static Map<String, String> passportsOnTheShelf(String series) {
    return table(post("/shelf", Map.of("series", series)));
  }

  /**
   * So many folders of ended cases wait for Tikim, and one has lain there for years.
   *
   * @return their numbers, the old one last
   */
  public static List<String> folders(int waiting) {
    return post("/folders", Map.of("waiting", Integer.toString(waiting))).lines().toList();
  }

  private static Map<String, String> table(String lines) {
    return lines
        .lines()
        .map(line -> line.split("="))
        .collect(Collectors.toMap(line -> line[0], line -> line[1]));
  }

  /** Changes a setting that the office reads again for each page. */
  public static void set(String setting, String value) {
    post("/setting", Map.of("name", setting, "value", value));
  }

  /** Puts the office's clock forward. */
  public static void forward(Duration by) {
    post("/clock/forward", Map.of("by", by.toString()));
  }

  /** Sets the office's clock. */
  public static void setClock(Instant to) {
    post("/clock/set", Map.of("to", to.toString()));
  }

  /** Gives the office the real time again. */
  public static void resetClock() {
    post("/clock/reset", Map.of());
  }

  private static String post(String path, Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(Addresses.office() + "/tests/control" + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build();
    try {
      HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(path + " answered " + answer.statusCode());
      }
      return answer.body();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
