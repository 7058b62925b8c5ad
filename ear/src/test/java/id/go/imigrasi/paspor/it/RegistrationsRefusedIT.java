package id.go.imigrasi.paspor.it;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.appointment.Quota;
import id.go.imigrasi.paspor.domain.appointment.Slot;
import id.go.imigrasi.paspor.domain.appointment.SlotKind;
import id.go.imigrasi.paspor.service.AppointmentService;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What M-Paspor may not send: each is refused with a problem document in the caller's language (RFC
 * 9457), and nothing of it is kept.
 */
@ExtendWith(ArquillianExtension.class)
class RegistrationsRefusedIT {
  private static final String PATH = "/api/registrations";
  private static final String JSON = "application/json";
  private static final int DAYS_AHEAD = 9;

  /** Where, what stands there, why it is refused; null takes the field out. */
  private static final Object[][] WRONG = {
    {"/applicant/nik", "647101570492900", "applicant.nik.malformed"},
    {"/applicant/nik", "9971015704929001", "applicant.nik.province-unknown"},
    {"/applicant/nik", "6471013213929001", "applicant.nik.date-impossible"},
    {"/applicant/nik", "647101570492900A", "applicant.nik.malformed"},
    {"/applicant/fullName", "R4TNA", "applicant.name.digits"},
    {"/applicant/fullName", "A".repeat(61), "applicant.name.too-long"},
    {"/applicant/email", "ratna", "applicant.email.malformed"},
    {"/applicant/birthDate", "17-04-1992", "registration.field.malformed"},
    {"/applicant/birthDate", "2999-01-01", "applicant.birth.date"},
    {"/applicant", "RATNA", "registration.field.malformed"},
    {"/applicant", null, "registration.field.missing"},
    {"/location", "JKT", "registration.location.not-served"},
    {"/location", 7, "registration.field.malformed"},
    {"/product", "PAPYRUS", "office.product.not-offered"},
    {"/type", "NEW_GHOST", "registration.field.malformed"},
    {"/type", "ENDORSEMENT", "registration.type.at-the-counter-only"},
    {"/sameDay", "yes", "registration.field.malformed"},
    {"/number", "1234", "application.number.malformed"},
    {"/number", null, "registration.number.missing"},
    {"/slot/day", "2020-01-01", "registration.slot.past"},
    {"/slot/start", "03:33", "appointment.full"},
    {"/bill", null, "registration.bill.missing"},
    {"/bill/code", "12", "billing.code.malformed"},
    {"/bill/amount", 1, "registration.amount.other"},
    {"/bill/amount", -1, "registration.field.malformed"},
    {"/bill/amount", "950000", "registration.field.malformed"},
    {"/papers", "none", "registration.field.malformed"},
    {"/photograph", "x", "registration.field.not-known"},
    {"/applicant/religion", "x", "registration.field.not-known"},
  };

  @Inject AppointmentService appointments;
  @Inject Ledger ledger;
  @Inject Clock clock;

  private final Complaints complaints = new Complaints();
  private String number;
  private JsonObject form;

  @Deployment
  static EnterpriseArchive office() {
    return BuiltOffice.withTests();
  }

  @BeforeEach
  void aSessionAndAForm() throws Exception {
    Slot slot = new Slot("BPN", day(), LocalTime.of(8, 0), SlotKind.REGULAR);
    Caller.named("kasi", Role.SECTION_HEAD)
        .does(
            () -> {
              appointments.set(Quota.open(slot, LocalTime.of(10, 0), 100));
              return null;
            });
    number = RegistrationForm.newNumber();
    form = RegistrationForm.good(number, day(), clock.instant());
  }

  @Test
  void theFormAsItShouldBeIsTakenSoThatEachWrongOneIsRefusedForItsOneFault() throws Exception {
    Wire.Answer answer = post(form.toString());
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    assertThat(ledger.rowsOf(number)).containsKeys("APPLICATION", "APPLICANT", "BILL");
  }

  @Test
  void aWrongValueIsRefusedWithItsReason() throws Exception {
    for (Object[] each : WRONG) {
      String pointer = each[0].toString();
      JsonValue value =
          each[1] instanceof Integer amount
              ? Json.createValue(amount)
              : each[1] == null ? null : text(each[1].toString());
      refused(
          pointer + " " + each[1],
          RegistrationForm.with(form, pointer, value),
          422,
          each[2].toString());
    }
    complaints.none();
  }

  @Test
  void aPaperThatIsNoPhotographIsRefused() throws Exception {
    byte[] script = "#!/bin/sh\nrm -rf /\n".getBytes(StandardCharsets.UTF_8);
    paper("a script", script, "biometrics.image.not-a-picture");
    paper("a GIF", "GIF89a-and-more".getBytes(StandardCharsets.UTF_8), "image.not-a-picture");
    paper("a PNG cut off", Arrays.copyOf(RegistrationForm.png(10, 10), 18), "image.not-a-picture");
    paper(
        "a PNG of 60000 by 60000 points",
        RegistrationForm.png(60_000, 60_000),
        "paper.not-a-photograph");
    paper("no bytes", new byte[0], "registration.field.missing");
    paper(
        "six megabytes",
        Arrays.copyOf(RegistrationForm.png(10, 10), 6 * 1024 * 1024),
        "registration.paper.too-heavy");
    refused(
        "no Base64",
        RegistrationForm.with(form, "/papers/-", paper(text("%%%"))),
        422,
        "registration.field.malformed");
    JsonObject many = form;
    for (int i = 0; i < 21; i++) {
      many = RegistrationForm.with(many, "/papers/-", paper(text("AAAA")));
    }
    refused("21 papers", many, 422, "registration.papers.too-many");
    complaints.none();
  }

  @Test
  void whatIsNoRegistrationAtAllCannotBeRead() throws Exception {
    Map<String, String> bodies = new LinkedHashMap<>();
    bodies.put("cut in the middle", form.toString().substring(0, 200));
    bodies.put("nothing", "");
    bodies.put("a list", "[" + form + "]");
    bodies.put("a word", "\"registration\"");
    bodies.put("two objects", form.toString() + form);
    bodies.put("a name twice", form.toString().replaceFirst("\\{", "{\"location\":\"SMD\","));
    bodies.put(
        "ten thousand lists", "{\"number\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}");
    bodies.put("a number of a million digits", "{\"number\":" + "9".repeat(1_000_000) + "}");
    bodies.put("XML", "<?xml version=\"1.0\"?><registration/>");
    for (Map.Entry<String, String> each : bodies.entrySet()) {
      problem(each.getKey(), post(each.getValue()), 400);
    }
    complaints.none();
    assertThat(ledger.rowsOf(number)).isEmpty();
  }

  @Test
  void aBodyOfAnotherKindOrSizeIsNotTaken() throws Exception {
    for (String type : new String[] {"text/plain", "application/xml", "multipart/form-data"}) {
      Map<String, String> headers = headers();
      headers.put("Content-Type", type);
      problem(type, Wire.speaking("en").post(PATH, headers, form.toString()), 415);
    }
    problem("26 MiB", post("{\"number\":\"" + "9".repeat(26 * 1024 * 1024) + "\"}"), 413);
    assertThat(ledger.rowsOf(number)).isEmpty();
    complaints.none();
  }

  @Test
  void whoShowsNoKeyOrAnothersIsNotLetIn() throws Exception {
    for (String key : new String[] {"", "salah", Wire.setting("paspor.simponi.password")}) {
      Map<String, String> headers = headers();
      headers.put("X-Api-Key", key);
      problem(key, Wire.speaking("en").post(PATH, headers, form.toString()), 401);
    }
    for (String path : new String[] {"/" + number, "/" + number + "/slot"}) {
      Wire.Answer answer = Wire.speaking("en").get(PATH + path, Map.of());
      assertThat(answer.status()).as(path).isIn(401, 405);
    }
    assertThat(ledger.rowsOf(number)).isEmpty();
    complaints.none();
  }

  @Test
  void eachRefusalSpeaksTheCallersLanguage() {
    String wrong = RegistrationForm.with(form, "/location", text("JKT")).toString();
    JsonObject indonesian = Wire.speaking("id").post(PATH, headers(), wrong).json();
    JsonObject english = Wire.speaking("en-GB").post(PATH, headers(), wrong).json();
    JsonObject other = Wire.speaking("fr").post(PATH, headers(), wrong).json();
    assertThat(english.getString("detail")).contains("no such service location");
    assertThat(indonesian.getString("detail")).isNotEqualTo(english.getString("detail"));
    assertThat(other.getString("detail")).isEqualTo(indonesian.getString("detail"));
    assertThat(other.getString("title")).isEqualTo("Ditolak");
  }

  @Test
  void anAddressThatIsNotThereAnswersLikeEverythingElse() {
    problem("unknown number", Wire.speaking("en").get(PATH + "/" + number, headers()), 404);
    problem("unknown path", Wire.speaking("en").get("/api/nothing", headers()), 404);
    problem(
        "another method",
        Wire.speaking("en").send("PATCH", PATH, headers(), BodyPublishers.ofString("{}")),
        405);
    Map<String, String> html = headers();
    html.put("Accept", "text/html");
    problem("another form", Wire.speaking("en").get(PATH + "/" + number, html), 406);
    complaints.none();
  }

  @Test
  void aPeriodOfQuotaThatCannotBeReadIsRefused() {
    for (String query :
        new String[] {
          "",
          "?from=x&until=y",
          "?from=2026-01-01&until=2027-01-01",
          "?from=2026-02-01&until=2026-01-01"
        }) {
      problem(query, Wire.speaking("en").get("/api/quota" + query, Map.of()), 422);
    }
    complaints.none();
  }

  private void paper(String what, byte[] content, String key) throws Exception {
    String text = Base64.getEncoder().encodeToString(content);
    refused(what, RegistrationForm.with(form, "/papers/-", paper(text(text))), 422, key);
  }

  private static JsonObject paper(JsonValue content) {
    return Json.createObjectBuilder().add("kind", "IDENTITY_CARD").add("content", content).build();
  }

  /** Every case has a number of its own, so that one that is taken by mistake spoils no other. */
  private void refused(String what, JsonObject body, int status, String key) throws Exception {
    int taken = taken();
    String fresh = RegistrationForm.newNumber();
    Wire.Answer answer = post(body.toString().replace(number, fresh));
    number = fresh;
    form = RegistrationForm.with(form, "/number", text(fresh));
    complaints.unlessProblem(what, answer, status);
    complaints.unless(answer.body().contains(key), what + " not " + key + ": " + answer.body());
    complaints.unless(ledger.rowsOf(number).isEmpty(), what + " left " + ledger.rowsOf(number));
    complaints.unless(taken() == taken, what + " took a place");
    complaints.unless(
        ledger.count("select count(*) from OUTBOX where SUBJECT = ?", number) == 0,
        what + " was told");
  }

  private void problem(String what, Wire.Answer answer, int status) {
    complaints.unlessProblem(what, answer, status);
  }

  private static Wire.Answer post(String body) {
    return Wire.speaking("en").post(PATH, headers(), body);
  }

  private static Map<String, String> headers() {
    Map<String, String> headers = new HashMap<>();
    headers.put("Content-Type", JSON);
    headers.put("X-Api-Key", Wire.setting("paspor.mpaspor.password"));
    headers.put("Idempotency-Key", UUID.randomUUID().toString());
    return headers;
  }

  private int taken() {
    return appointments.quota(day(), day()).stream().mapToInt(Quota::taken).sum();
  }

  private LocalDate day() {
    return LocalDate.ofInstant(clock.instant(), Desks.BALIKPAPAN).plusDays(DAYS_AHEAD);
  }

  private static JsonValue text(String text) {
    return Json.createValue(text);
  }
}
