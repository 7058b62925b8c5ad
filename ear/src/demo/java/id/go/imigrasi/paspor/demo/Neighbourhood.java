package id.go.imigrasi.paspor.demo;

import id.go.imigrasi.paspor.neighbours.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The control page of the neighbours' stand-ins, where people and payments are made known. */
@ApplicationScoped
public class Neighbourhood {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int TRIES = 120;

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  @Inject
  @ConfigProperty(name = "paspor.neighbours.url", defaultValue = "http://127.0.0.1:8180")
  String url;

  /** Until they answer; gives up after two minutes. */
  void awaitOpen() throws IOException, InterruptedException {
    for (int attempt = 0; attempt < TRIES; attempt++) {
      if (answers()) {
        return;
      }
      TimeUnit.SECONDS.sleep(1);
    }
    throw new IOException("the neighbours do not answer");
  }

  /** Dukcapil, the register and the centre know these people from now on. */
  void register(List<Player> players) throws IOException, InterruptedException {
    JsonArrayBuilder all = Json.createArrayBuilder();
    players.stream()
        .flatMap(player -> Stream.of(player.person(), player.father()))
        .filter(Objects::nonNull)
        .forEach(person -> all.add(resident(person, person.name())));
    send("POST", "/control/people", all.build().toString());
  }

  /** Dukcapil writes this one's name a little differently. */
  void registerMisspelt(Player player) throws IOException, InterruptedException {
    String name = player.person().name();
    send(
        "PUT",
        "/control/people/" + player.person().nik(),
        resident(player.person(), name + name.charAt(name.length() - 1)).build().toString());
  }

  /** An entry of the cekal list that resembles the player: the name and the year of birth. */
  void listSomebodyLike(Player player, String entry) throws IOException, InterruptedException {
    Person person = player.person();
    JsonObject listed =
        Json.createObjectBuilder()
            .add("list", "CEGAH")
            .add("fullName", person.name())
            .add("sex", person.woman() ? "F" : "M")
            .add("birthYear", Integer.toString(person.birthDate().getYear()))
            .add("requestingAgency", "KEJAKSAAN TINGGI (CONTOH)")
            .add("decisionNumber", "KEP-" + entry)
            .add("validFrom", "-P3M")
            .add("validUntil", "P3M")
            .add("clearance", "CLEARED")
            .build();
    send("PUT", "/control/watch-list/" + entry, listed.toString());
  }

  /** Pays at SIMPONI, which pushes the payment to the office. */
  JsonObject pay(String code, Instant paidAt) throws IOException, InterruptedException {
    JsonObject wanted =
        Json.createObjectBuilder().add("code", code).add("paidAt", paidAt.toString()).build();
    String answer = send("POST", "/control/payments", wanted.toString());
    return Json.createReader(new StringReader(answer)).readObject();
  }

  private boolean answers() throws InterruptedException {
    try {
      send("GET", "/control/watch-list", "");
      return true;
    } catch (IOException notYet) {
      return false;
    }
  }

  private String send(String method, String path, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url + path))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .header("Accept", "application/json")
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
    if (answer.statusCode() / 100 != 2) {
      throw new IOException("the neighbours answer " + answer.statusCode() + " to " + method);
    }
    return answer.body();
  }

  private static JsonObjectBuilder resident(Person person, String name) {
    return Json.createObjectBuilder()
        .add("nik", person.nik())
        .add("familyCard", person.familyCard())
        .add("name", name)
        .add("birthPlace", person.birthPlace())
        .add("birthDate", person.birthDate().toString())
        .add("sex", person.woman() ? "F" : "M")
        .add("maritalStatus", person.maritalStatus())
        .add("occupation", person.occupation())
        .add("address", person.address())
        .add("rt", person.rt())
        .add("rw", person.rw())
        .add("village", person.village());
  }
}
