package id.go.imigrasi.paspor.it;

import id.go.imigrasi.paspor.domain.applicant.Address;
import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.applicant.Birth;
import id.go.imigrasi.paspor.domain.applicant.CivilStatus;
import id.go.imigrasi.paspor.domain.applicant.Contact;
import id.go.imigrasi.paspor.domain.applicant.Family;
import id.go.imigrasi.paspor.domain.applicant.FullName;
import id.go.imigrasi.paspor.domain.applicant.Nik;
import id.go.imigrasi.paspor.domain.applicant.PassportName;
import id.go.imigrasi.paspor.domain.applicant.Relative;
import id.go.imigrasi.paspor.domain.applicant.Sex;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;

/** The neighbours' control page and their table of people, seen from inside the office. */
final class Residents {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private Residents() {}

  /** Somebody of the table, as their own papers state them. */
  static Applicant applicant(String nik) throws IOException, InterruptedException {
    JsonObject known = get("/control/people/" + nik).asJsonObject();
    FullName name = new FullName(known.getString("name"));
    return new Applicant(
        new Nik(nik),
        null,
        name,
        PassportName.of(name, PassportName.USUAL_LIMIT).orElse(null),
        null,
        "F".equals(known.getString("sex")) ? Sex.FEMALE : Sex.MALE,
        new Birth(known.getString("birthPlace"), LocalDate.parse(known.getString("birthDate"))),
        CivilStatus.SINGLE,
        known.getString("occupation"),
        new Address(
            known.getString("address"), "001/001", "", "", "BALIKPAPAN", "KALIMANTAN TIMUR", ""),
        new Contact("081100000000", "pemohon@contoh.example"),
        new Family(Relative.named("SULAIMAN"), Relative.named("AMINAH"), null),
        List.of());
  }

  static void turn(String neighbour, String behaviour) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(at("/control/" + neighbour))
            .header("Content-Type", "application/json")
            .PUT(
                HttpRequest.BodyPublishers.ofString(
                    Json.createObjectBuilder().add("behaviour", behaviour).build().toString()))
            .build();
    send(request);
  }

  static JsonValue get(String path) throws IOException, InterruptedException {
    String body =
        send(HttpRequest.newBuilder(at(path)).header("Accept", "application/json").build());
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      return reader.readValue();
    }
  }

  private static String send(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(request.uri().getPath() + " answers " + answer.statusCode());
    }
    return answer.body();
  }

  private static URI at(String path) {
    return URI.create(System.getProperty("paspor.neighbours.url") + path);
  }
}
