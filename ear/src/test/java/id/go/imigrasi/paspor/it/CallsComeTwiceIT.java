package id.go.imigrasi.paspor.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.appointment.Quota;
import id.go.imigrasi.paspor.domain.appointment.Slot;
import id.go.imigrasi.paspor.domain.appointment.SlotKind;
import id.go.imigrasi.paspor.service.AppointmentService;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every call of M-Paspor's and SIMPONI's machines made again, one after the other and several at
 * the same instant: the first changes something, the others find it done.
 */
@ExtendWith(ArquillianExtension.class)
class CallsComeTwiceIT {
  private static final String PATH = "/api/registrations";
  private static final int AT_ONCE = 4;
  private static final int DAYS_AHEAD = 11;

  @Inject AppointmentService appointments;
  @Inject Ledger ledger;
  @Inject Clock clock;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private ManagedExecutorService threads;

  private String number;

  @Deployment
  static EnterpriseArchive office() {
    return BuiltOffice.withTests();
  }

  @BeforeEach
  void sessionsOnTwoDays() throws Exception {
    for (int later = 0; later < 2; later++) {
      Slot slot = new Slot("BPN", day(later), LocalTime.of(8, 0), SlotKind.REGULAR);
      Caller.named("kasi", Role.SECTION_HEAD)
          .does(
              () -> {
                appointments.set(Quota.open(slot, LocalTime.of(10, 0), 100));
                return null;
              });
    }
    number = RegistrationForm.newNumber();
  }

  @Test
  void aRegistrationHandedOverFourTimesAtOnceIsOneApplication() throws Exception {
    int taken = taken(0);
    String key = UUID.randomUUID().toString();
    String form = form().toString();
    List<Integer> answers = atOnce(() -> send("POST", PATH, key, form));

    assertThat(answers).containsOnly(200, 201).containsOnlyOnce(201);
    assertThat(send("POST", PATH, key, form).status()).isEqualTo(200);
    assertThat(send("POST", PATH, UUID.randomUUID().toString(), form).status()).isEqualTo(200);
    assertThat(ledger.rowsOf(number))
        .containsEntry("APPLICATION", 1L)
        .containsEntry("APPLICANT", 1L)
        .containsEntry("TRANSITION", 1L)
        .containsEntry("BILL", 1L)
        .containsEntry("APPOINTMENT", 1L)
        .containsEntry("NOTICE", 1L);
    assertThat(taken(0)).isEqualTo(taken + 1);
  }

  @Test
  void aKeyThatServedAnotherRegistrationServesNoOther() throws Exception {
    String key = UUID.randomUUID().toString();
    send("POST", PATH, key, form().toString());
    String first = number;
    number = RegistrationForm.newNumber();
    Wire.Answer second = send("POST", PATH, key, form().toString());

    assertThat(second.status()).isEqualTo(422);
    assertThat(second.body()).contains("registration.key.reused");
    assertThat(ledger.rowsOf(number)).isEmpty();
    assertThat(ledger.rowsOf(first)).containsEntry("APPLICATION", 1L);
  }

  @Test
  void theNumberOfSomebodyElsesRegistrationIsNotHandedOut() throws Exception {
    registered();
    JsonObject other =
        RegistrationForm.with(form(), "/applicant/nik", Json.createValue("6471020404809001"));
    Wire.Answer answer = send("POST", PATH, UUID.randomUUID().toString(), other.toString());

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.body()).contains("application.exists").doesNotContain("RATNA");
  }

  @Test
  void aChangeOfDateMadeAgainMovesNothing() throws Exception {
    registered();
    int before = taken(1);
    String there = "{\"location\":\"BPN\",\"day\":\"" + day(1) + "\",\"start\":\"08:00\"}";
    List<Integer> answers = atOnce(() -> send("PUT", PATH + "/" + number + "/slot", "", there));

    assertThat(answers).contains(200).containsAnyOf(200, 409);
    changesNothing("PUT", PATH + "/" + number + "/slot", there, 200);
    assertThat(taken(1)).isEqualTo(before + 1);
    assertThat(steps("RESCHEDULE")).isEqualTo(1);
  }

  @Test
  void anAddressMendedAgainIsNoStep() throws Exception {
    registered();
    String contact = "{\"phone\":\"081299998888\",\"email\":\"baru@contoh.test\"}";
    String path = PATH + "/" + number + "/contact";
    atOnce(() -> send("PUT", path, "", contact));

    changesNothing("PUT", path, contact, 204);
    assertThat(steps("CORRECT_REGISTRATION")).isEqualTo(1);
  }

  @Test
  void aCancellationMadeAgainGivesThePlaceBackOnce() throws Exception {
    int before = taken(0);
    registered();
    assertThat(taken(0)).isEqualTo(before + 1);
    atOnce(() -> send("DELETE", PATH + "/" + number, "", ""));

    changesNothing("DELETE", PATH + "/" + number, "", 204);
    assertThat(taken(0)).isEqualTo(before);
    assertThat(steps("CANCEL_REGISTRATION")).isEqualTo(1);
  }

  @Test
  void aPaymentPushedFourTimesAtOnceIsOnePayment() throws Exception {
    registered();
    String ntpn = "N" + number.substring(1);
    String push =
        "{\"method\":\"activeinquiry\",\"data\":[\"1\",\"9"
            + number.substring(2)
            + "\",\""
            + ntpn
            + "\",\"NTB1\",\""
            + clock.instant().toString().substring(0, 19).replace('T', ' ')
            + "\",\"Bank\",\"ATM\",\"950000\"]}";
    List<Integer> answers = atOnce(() -> send("POST", "/api/simponi/push", "", push));

    assertThat(answers).containsOnly(200);
    await().until(() -> ledger.count("select count(*) from PAYMENT where NTPN = ?", ntpn) == 1);
    Map<String, Long> rows = ledger.rowsOf(number);
    Wire.Answer again = send("POST", "/api/simponi/push", "", push);
    assertThat(again.json().getJsonObject("simponi_result").getInt("respone_code")).isEqualTo(2);
    assertThat(ledger.rowsOf(number)).isEqualTo(rows);
    assertThat(
            ledger.count(
                "select count(*) from NOTICE where APPLICATION_NUMBER = ? and NOTICE_KIND = 'PAID'",
                number))
        .isEqualTo(1);
  }

  private void changesNothing(String method, String path, String body, int status)
      throws SQLException {
    Map<String, Long> rows = ledger.rowsOf(number);
    long version = ledger.versionOf(number);
    Wire.Answer again = send(method, path, "", body);
    assertThat(again.status()).as(again.body()).isEqualTo(status);
    assertThat(ledger.rowsOf(number)).isEqualTo(rows);
    assertThat(ledger.versionOf(number)).isEqualTo(version);
  }

  private long steps(String step) throws SQLException {
    return ledger.count(
        "select count(*) from TRANSITION where APPLICATION_NUMBER = ? and STEP = ?", number, step);
  }

  private void registered() {
    Wire.Answer answer = send("POST", PATH, UUID.randomUUID().toString(), form().toString());
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    assertThat(new ApplicationNumber(number).digits()).isEqualTo(answer.json().getString("number"));
  }

  private JsonObject form() {
    return RegistrationForm.good(number, day(0), clock.instant());
  }

  private List<Integer> atOnce(Supplier<Wire.Answer> call) {
    List<CompletableFuture<Integer>> calls =
        IntStream.range(0, AT_ONCE)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> call.get().status(), threads))
            .toList();
    return calls.stream().map(CompletableFuture::join).toList();
  }

  private static Wire.Answer send(String method, String path, String key, String body) {
    String neighbour = path.contains("simponi") ? "simponi" : "mpaspor";
    Map<String, String> headers = new HashMap<>();
    headers.put("Content-Type", "application/json");
    headers.put("X-Api-Key", Wire.setting("paspor." + neighbour + ".password"));
    if (!key.isEmpty()) {
      headers.put("Idempotency-Key", key);
    }
    return Wire.speaking("en").send(method, path, headers, BodyPublishers.ofString(body));
  }

  private int taken(int later) {
    return appointments.quota(day(later), day(later)).stream().mapToInt(Quota::taken).sum();
  }

  private LocalDate day(int later) {
    return LocalDate.ofInstant(clock.instant(), Desks.BALIKPAPAN).plusDays(DAYS_AHEAD + later);
  }
}
