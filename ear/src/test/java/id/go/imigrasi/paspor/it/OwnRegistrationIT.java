package id.go.imigrasi.paspor.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.imigrasi.paspor.clock.MovableClock;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.appointment.Quota;
import id.go.imigrasi.paspor.domain.appointment.Slot;
import id.go.imigrasi.paspor.domain.appointment.SlotKind;
import id.go.imigrasi.paspor.service.AppointmentService;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The office that registers by itself: a citizen's app gets a code by mail and for it a pass,
 * registers with it, and follows the own application and nobody else's.
 */
@ExtendWith(ArquillianExtension.class)
class OwnRegistrationIT {
  private static final String CODES = "/api/citizen/codes";
  private static final String PASSES = "/api/citizen/passes";
  private static final String FORMS = "/api/citizen/registrations";
  private static final String APPLICATION = "/api/citizen/application";
  private static final String BIRTH_DATE = "1992-04-17";
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Pattern DIGITS = Pattern.compile("\\b[0-9]{6}\\b");

  @Inject AppointmentService appointments;
  @Inject Ledger ledger;
  @Inject Clock clock;

  private String mailbox;

  @Deployment
  static EnterpriseArchive office() {
    String own = "config_ordinal=500\npaspor.registration.mode=own\n";
    return BuiltOffice.ownWithTests()
        .addAsLibrary(
            ShrinkWrap.create(JavaArchive.class, "own-mode.jar")
                .addAsManifestResource(new StringAsset(own), "microprofile-config.properties"));
  }

  @BeforeEach
  void aSessionAndAMailbox() throws Exception {
    Slot slot = new Slot("BPN", day(), LocalTime.of(8, 0), SlotKind.REGULAR);
    Caller.named("kasi", Role.SECTION_HEAD)
        .does(
            () -> {
              appointments.set(Quota.open(slot, LocalTime.of(10, 0), 100));
              return null;
            });
    mailbox = "warga." + UUID.randomUUID().toString().substring(0, 8) + "@contoh.test";
  }

  @AfterEach
  void realTime() {
    MovableClock.reset();
  }

  @Test
  void aCitizenRegistersWithTheOfficePaysAndFollows() throws Exception {
    String pass = passForAddress();
    String key = UUID.randomUUID().toString();
    Wire.Answer first = register(pass, key, form());
    assertThat(first.status()).as(first.body()).isEqualTo(201);
    String number = first.json().getString("number");
    assertThat(new ApplicationNumber(number).hasCheckDigit()).isTrue();

    Wire.Answer again = register(pass, key, form());
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json().getString("number")).isEqualTo(number);
    assertThat(ledger.rowsOf(number)).containsEntry("BILL", 1L).containsEntry("APPOINTMENT", 1L);

    String own = passFor(number);
    await().atMost(PATIENCE).until(() -> bill(own).containsKey("code"));
    MoneyNeighbours.pay("{\"code\":\"" + bill(own).getString("code") + "\"}");
    await().atMost(PATIENCE).until(() -> bill(own).getString("status").equals("PAID"));
    assertThat(application(own).json().getString("number")).isEqualTo(number);
    assertThat(application(own).body()).doesNotContain("RATNA", mailbox, "6471015704929001");
  }

  @Test
  void aFormOfAnotherAddressOrWithANumberIsRefused() throws Exception {
    String pass = passForAddress();
    long before = ledger.count("select count(*) from APPLICATION");
    refused(register(pass, "k1", form("orang.lain@contoh.test")), 422, "follow.pass.other");
    refused(
        register(
            pass,
            "k2",
            RegistrationForm.with(form(), "/number", Json.createValue("9900000000000001"))),
        422,
        "registration.own.number-or-money");
    refused(register(pass, "", form()), 422, "registration.key.missing");
    refused(register("x".repeat(43), "k3", form()), 401, "about:blank");
    refused(application(pass), 422, "follow.pass.other");
    assertThat(ledger.count("select count(*) from APPLICATION")).isEqualTo(before);
  }

  @Test
  void aPassOpensItsOwnApplicationOnly() throws Exception {
    String first = registered();
    String second = registered();
    String ofFirst = passFor(first);
    String ofSecond = passFor(second);

    assertThat(application(ofFirst).json().getString("number")).isEqualTo(first);
    assertThat(application(ofSecond).json().getString("number")).isEqualTo(second);
    assertThat(get("/api/registrations/" + second, ofFirst).status()).isEqualTo(401);
    refused(register(ofFirst, "k", form()), 422, "follow.pass.other");
  }

  @Test
  void aPassThatHasEndedOrIsNoneIsRefused() throws Exception {
    String pass = passFor(registered());
    char last = pass.charAt(42) == 'A' ? 'B' : 'A';
    for (String wrong :
        new String[] {pass.substring(0, 42) + last, pass.substring(1), pass + "A", "", "x y"}) {
      Wire.Answer answer = application(wrong);
      refused(answer, 401, "about:blank");
      assertThat(answer.challenge()).startsWith("Bearer");
    }
    assertThat(get(APPLICATION + "?access_token=" + pass, "").status()).isEqualTo(401);
    assertThat(application(pass).status()).isEqualTo(200);
    MovableClock.forward(Duration.ofMinutes(16));
    refused(application(pass), 401, "about:blank");
  }

  @Test
  void aCodeIsGoodOnceForTenMinutesAndForFiveGuesses() throws Exception {
    String number = registered();
    String code = codeFor(number);
    assertThat(pass(number, code).status()).isEqualTo(201);
    refused(pass(number, code), 422, "follow.code.wrong");

    MovableClock.forward(Duration.ofMinutes(2));
    String old = codeFor(number);
    MovableClock.forward(Duration.ofMinutes(11));
    refused(pass(number, old), 422, "follow.code.wrong");

    String guessed = codeFor(number);
    String wrong = guessed.equals("000000") ? "000001" : "000000";
    for (int guess = 0; guess < 5; guess++) {
      refused(pass(number, wrong), 422, "follow.code.wrong");
    }
    refused(pass(number, guessed), 422, "follow.code.wrong");
    assertThat(ledger.audited(number, "citizen", "REFUSED")).isGreaterThanOrEqualTo(8);
  }

  @Test
  void whoAsksForAnothersCodeIsNotToldThatThereIsNone() throws Exception {
    String number = registered();
    int mails = mails().size();
    String body = "{\"number\":\"%s\",\"birthDate\":\"%s\"}";
    Wire.Answer unknown = post(CODES, body.formatted(RegistrationForm.newNumber(), BIRTH_DATE));
    Wire.Answer another = post(CODES, body.formatted(number, "1992-04-18"));
    Wire.Answer right = post(CODES, body.formatted(number, BIRTH_DATE));

    assertThat(unknown.status()).isEqualTo(202);
    assertThat(another.status()).isEqualTo(202);
    assertThat(right.status()).isEqualTo(202);
    assertThat(unknown.body()).isEqualTo(right.body()).isEqualTo(another.body());
    await().atMost(PATIENCE).until(() -> codes() == 2);
    assertThat(mails().size()).isGreaterThan(mails);
  }

  private String registered() throws Exception {
    Wire.Answer answer = register(passForAddress(), UUID.randomUUID().toString(), form());
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json().getString("number");
  }

  private JsonObject form() {
    return form(mailbox);
  }

  private JsonObject form(String email) {
    JsonObject form = RegistrationForm.good(RegistrationForm.newNumber(), day(), clock.instant());
    form = RegistrationForm.with(form, "/number", null);
    form = RegistrationForm.with(form, "/bill", null);
    return RegistrationForm.with(form, "/applicant/email", Json.createValue(email));
  }

  private String passForAddress() {
    int before = codes();
    post(CODES, "{\"email\":\"" + mailbox + "\"}");
    String code = newCode(before);
    return post(PASSES, "{\"email\":\"" + mailbox + "\",\"code\":\"" + code + "\"}")
        .json()
        .getString("token");
  }

  private String passFor(String number) {
    return pass(number, codeFor(number)).json().getString("token");
  }

  private Wire.Answer pass(String number, String code) {
    return post(PASSES, "{\"number\":\"" + number + "\",\"code\":\"" + code + "\"}");
  }

  private String codeFor(String number) {
    int before = codes();
    post(CODES, "{\"number\":\"" + number + "\",\"birthDate\":\"" + BIRTH_DATE + "\"}");
    return newCode(before);
  }

  /** The digits in the mail that comes now. */
  private String newCode(int before) {
    await().atMost(PATIENCE).until(() -> codes() == before + 1);
    String code = null;
    for (JsonObject mail : mails().getValuesAs(JsonObject.class)) {
      code = mail.getString("subject").contains("code for") ? digits(mail) : code;
    }
    return code;
  }

  private int codes() {
    return (int)
        mails().getValuesAs(JsonObject.class).stream()
            .filter(mail -> mail.getString("subject").contains("code for"))
            .count();
  }

  private static String digits(JsonObject mail) {
    Matcher found = DIGITS.matcher(mail.getString("text"));
    assertThat(found.find()).isTrue();
    return found.group();
  }

  private JsonArray mails() {
    return MoneyNeighbours.mails(mailbox);
  }

  private JsonObject bill(String pass) {
    return application(pass).json().getJsonObject("bill");
  }

  private static Wire.Answer application(String pass) {
    return get(APPLICATION, pass);
  }

  private static Wire.Answer get(String path, String pass) {
    return Wire.speaking("en").get(path, headers(pass));
  }

  private static Wire.Answer register(String pass, String key, JsonObject form) {
    Map<String, String> headers = headers(pass);
    headers.put("Idempotency-Key", key);
    return Wire.speaking("en").post(FORMS, headers, form.toString());
  }

  private static Wire.Answer post(String path, String body) {
    return Wire.speaking("en").post(path, headers(""), body);
  }

  private static Map<String, String> headers(String pass) {
    Map<String, String> headers = new HashMap<>();
    headers.put("Content-Type", "application/json");
    if (!pass.isEmpty()) {
      headers.put("Authorization", "Bearer " + pass);
    }
    return headers;
  }

  private static void refused(Wire.Answer answer, int status, String key) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.type()).startsWith("application/problem+json");
    assertThat(answer.body().toLowerCase(Locale.ROOT)).contains(key);
  }

  private LocalDate day() {
    return LocalDate.ofInstant(clock.instant(), Desks.BALIKPAPAN).plusDays(13);
  }
}
