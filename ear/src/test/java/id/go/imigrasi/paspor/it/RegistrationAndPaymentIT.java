package id.go.imigrasi.paspor.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.imigrasi.paspor.clock.MovableClock;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Applications;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.appointment.Appointment;
import id.go.imigrasi.paspor.domain.appointment.AppointmentStatus;
import id.go.imigrasi.paspor.domain.appointment.Quota;
import id.go.imigrasi.paspor.domain.appointment.Slot;
import id.go.imigrasi.paspor.domain.appointment.SlotKind;
import id.go.imigrasi.paspor.domain.billing.Bill;
import id.go.imigrasi.paspor.domain.billing.BillStatus;
import id.go.imigrasi.paspor.domain.billing.KeptPayment;
import id.go.imigrasi.paspor.domain.billing.Ntpn;
import id.go.imigrasi.paspor.service.AppointmentService;
import id.go.imigrasi.paspor.service.BillSweep;
import id.go.imigrasi.paspor.service.BillingService;
import id.go.imigrasi.paspor.service.TreasurerService;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Registrations and their money between M-Paspor, SIMPONI and the office, over real sockets. */
@ExtendWith(ArquillianExtension.class)
class RegistrationAndPaymentIT {
  private static final String RATNA = "6471015704929001";
  private static final LocalDate DAY = LocalDate.now(ZoneId.of("Asia/Makassar")).plusDays(3);
  private static final Slot SLOT = new Slot("BPN", DAY, LocalTime.of(8, 0), SlotKind.REGULAR);
  private static final Slot LATER =
      new Slot("BPN", DAY.plusDays(1), LocalTime.of(9, 0), SlotKind.REGULAR);

  @Inject Applications applications;
  @Inject AppointmentService appointments;
  @Inject BillingService billing;
  @Inject BillSweep billSweep;
  @Inject TreasurerService treasurer;
  @Inject Ledger ledger;

  @Deployment
  static EnterpriseArchive office() {
    return BuiltOffice.withTests();
  }

  @BeforeEach
  void open() throws Exception {
    MoneyNeighbours.reset();
    Caller.named("penyelia", Role.SUPERVISOR)
        .does(
            () -> {
              appointments.set(Quota.open(SLOT, LocalTime.of(10, 0), 100));
              appointments.set(Quota.open(LATER, LocalTime.of(10, 0), 100));
              return null;
            });
  }

  @AfterEach
  void realTime() {
    MovableClock.reset();
    MoneyNeighbours.reset();
  }

  @Test
  void aPaymentThatSimponiPushesSettlesTheBillAndBooksThePlace() throws Exception {
    JsonObject sent = registered();
    ApplicationNumber number = new ApplicationNumber(sent.getString("number"));
    assertThat(status(number)).isEqualTo(AppointmentStatus.HELD);

    MoneyNeighbours.pay(
        "{\"code\":\"" + sent.getString("billingCode") + "\",\"twicePushed\":true}");

    await().until(() -> bill(number).status() == BillStatus.PAID);
    await().until(() -> MoneyNeighbours.owedPushes().isEmpty());
    assertThat(status(number)).isEqualTo(AppointmentStatus.BOOKED);
    assertThat(bill(number).status()).isEqualTo(BillStatus.PAID);
    await().until(() -> MoneyNeighbours.mails("ratna").size() >= 2);
  }

  @Test
  void theSameRegistrationSentAgainChangesNothing() throws Exception {
    JsonObject sent = registered();
    JsonObject again = MoneyNeighbours.registerAgain(sent.getString("number"));

    assertThat(sent.getInt("status")).isEqualTo(201);
    assertThat(again.getInt("status")).isEqualTo(200);
    assertThat(bills(new ApplicationNumber(sent.getString("number")))).hasSize(1);
  }

  @Test
  void whatTheAppMovesAndCancelsIsMovedAndCancelledAtTheOffice() throws Exception {
    String digits = registered().getString("number");
    ApplicationNumber number = new ApplicationNumber(digits);
    MoneyNeighbours.call(
        "PUT",
        "/control/registrations/" + digits + "/slot",
        "{\"location\":\"BPN\",\"day\":\"" + LATER.day() + "\",\"start\":\"09:00\"}");
    assertThat(place(number).slot()).isEqualTo(LATER);
    assertThat(place(number).status()).isEqualTo(AppointmentStatus.HELD);
    assertThat(steps(number)).containsExactly(Step.REGISTER, Step.RESCHEDULE);

    MoneyNeighbours.call("DELETE", "/control/registrations/" + digits, null);
    assertThat(steps(number))
        .containsExactly(Step.REGISTER, Step.RESCHEDULE, Step.CANCEL_REGISTRATION);
    assertThat(place(number).status()).isEqualTo(AppointmentStatus.RELEASED);
    assertThat(bill(number).status()).isEqualTo(BillStatus.VOID);
  }

  @Test
  void aBillNobodyPaidEndsAfterALastInquiryAndMoneyThatComesLateIsHonoured() throws Exception {
    JsonObject sent = registered();
    ApplicationNumber number = new ApplicationNumber(sent.getString("number"));

    MoneyNeighbours.turn("simponi", "down");
    MovableClock.forward(Duration.ofHours(3));
    billSweep.sweep();
    assertThat(bill(number).status()).isEqualTo(BillStatus.UNPAID);

    MoneyNeighbours.turn("simponi", "well");
    MovableClock.forward(Duration.ofMinutes(5));
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> {
              MovableClock.forward(Duration.ofMinutes(1));
              billSweep.sweep();
              return bill(number).status() == BillStatus.EXPIRED;
            });
    assertThat(status(number)).isEqualTo(AppointmentStatus.RELEASED);

    MoneyNeighbours.pay("{\"code\":\"" + sent.getString("billingCode") + "\"}");
    await().until(() -> bill(number).status() == BillStatus.PAID_LATE);
  }

  @Test
  void moneyForAnUnknownCodeIsKeptUntilTheTreasurerFindsItsCase() throws Exception {
    ApplicationNumber number = new ApplicationNumber(registered().getString("number"));
    String code = "820200101" + String.format(Locale.ROOT, "%06d", System.nanoTime() % 1_000_000);
    Ntpn ntpn =
        new Ntpn(
            MoneyNeighbours.pay("{\"code\":\"" + code + "\",\"amount\":950000}").getString("ntpn"));

    await().until(() -> unmatched().contains(ntpn));
    treasurer()
        .does(
            () -> {
              treasurer.match(ntpn, number, "kode tertukar satu angka");
              return null;
            });

    assertThat(unmatched()).doesNotContain(ntpn);
    assertThat(bill(number).status()).isEqualTo(BillStatus.PAID);
  }

  @Test
  void aWrongAmountAndASecondPaymentAreKeptForTheTreasurer() throws Exception {
    JsonObject sent = registered();
    ApplicationNumber number = new ApplicationNumber(sent.getString("number"));
    String code = sent.getString("billingCode");

    Ntpn tooLittle =
        new Ntpn(
            MoneyNeighbours.pay("{\"code\":\"" + code + "\",\"amount\":1000}").getString("ntpn"));
    await().until(() -> unmatched().contains(tooLittle));
    assertThat(bill(number).status()).isEqualTo(BillStatus.UNPAID);

    MoneyNeighbours.pay("{\"code\":\"" + code + "\",\"double\":true}");
    await().until(() -> bill(number).status() == BillStatus.PAID_TWICE);
  }

  @Test
  void whatIsWrongIsRefusedWithItsReasonAndChangesNothing() throws Exception {
    String key = MoneyNeighbours.setting("paspor.mpaspor.password");
    String path = "/api/registrations";
    String good = "{\"number\":\"9926010100000001\",\"location\":\"BPN\"}";

    assertThat(MoneyNeighbours.office(path, "salah", uuid(), good).statusCode()).isEqualTo(401);
    assertThat(MoneyNeighbours.office(path, key, uuid(), "{\"number\":").statusCode())
        .isEqualTo(400);
    assertThat(MoneyNeighbours.office(path, key, uuid(), good).body())
        .contains("registration.field.missing");
    JsonObject nowhere = wished("\"location\":\"NOWHERE\",");
    assertThat(nowhere.getInt("status")).isEqualTo(422);
    assertThat(nowhere.getJsonObject("office").getString("type"))
        .contains("registration.location.not-served");
    int taken = takenPlaces();
    JsonObject unoffered = wished("\"product\":\"PAPYRUS\",");
    assertThat(unoffered.getInt("status")).isEqualTo(422);
    assertThat(takenPlaces()).isEqualTo(taken);
  }

  @Test
  void aPushThatIsNoPaymentIsRefusedAndKeptNowhere() throws Exception {
    Complaints complaints = new Complaints();
    long payments = ledger.count("select count(*) from PAYMENT");
    Map<String, String> headers = new HashMap<>();
    headers.put("Content-Type", "application/json");
    headers.put("X-Api-Key", Wire.setting("paspor.simponi.password"));
    for (String body :
        new String[] {
          "",
          "[]",
          "{",
          "{\"method\":7}",
          "{\"method\":\"activeinquiry\"}",
          "{\"method\":\"activeinquiry\",\"data\":\"x\"}",
          "{\"method\":\"activeinquiry\",\"data\":[{},{},{},{},{},{},{}]}",
          "{\"method\":\"activeinquiry\",\"data\":[1,2,3,4,5,6,7]}",
          "{\"method\":\"activeinquiry\",\"data\":[" + "[".repeat(2_000) + "]".repeat(2_000) + "]}",
          "{\"method\":\"activeinquiry\",\"data\":[\"" + "9".repeat(9_000) + "\"]}",
          "<!DOCTYPE a SYSTEM \"file:///etc/hostname\"><a/>"
        }) {
      complaints.unlessProblem(
          body, Wire.speaking("en").post("/api/simponi/push", headers, body), 400);
    }
    assertThat(ledger.count("select count(*) from PAYMENT")).isEqualTo(payments);
    headers.put("X-Api-Key", "salah");
    complaints.unlessProblem(
        "a wrong key", Wire.speaking("en").post("/api/simponi/push", headers, "{}"), 401);
    complaints.none();
  }

  private static JsonObject registered() {
    JsonObject sent = wished("");
    assertThat(sent.getInt("status")).as(sent.toString()).isEqualTo(201);
    return sent;
  }

  /** What the app says when she wants this too. */
  private static JsonObject wished(String more) {
    return MoneyNeighbours.register(
        "{\"nik\":\"" + RATNA + "\"," + more + "\"day\":\"" + DAY + "\",\"start\":\"08:00\"}");
  }

  private Bill bill(ApplicationNumber number) throws Exception {
    return bills(number).get(0);
  }

  private List<Bill> bills(ApplicationNumber number) throws Exception {
    return treasurer().does(() -> billing.of(number));
  }

  private AppointmentStatus status(ApplicationNumber number) throws Exception {
    return place(number).status();
  }

  private Appointment place(ApplicationNumber number) throws Exception {
    return Caller.named("m-paspor", Role.M_PASPOR)
        .does(() -> appointments.of(number))
        .orElseThrow();
  }

  private List<Step> steps(ApplicationNumber number) {
    return applications.find(number).orElseThrow().history().stream()
        .map(Transition::step)
        .toList();
  }

  private List<Ntpn> unmatched() throws Exception {
    return treasurer().does(() -> treasurer.unmatched()).stream()
        .map(KeptPayment::payment)
        .map(payment -> payment.ntpn())
        .toList();
  }

  private int takenPlaces() {
    return appointments.quota(DAY, DAY).get(0).taken();
  }

  /** Only the container knows identities, so nobody is named before the test runs in it. */
  private static Caller treasurer() {
    return Caller.named("bendahara", Role.TREASURER);
  }

  private static String uuid() {
    return UUID.randomUUID().toString();
  }
}
