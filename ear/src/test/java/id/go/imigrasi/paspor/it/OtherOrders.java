package id.go.imigrasi.paspor.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.billing.Bill;
import id.go.imigrasi.paspor.domain.billing.BillStatus;
import id.go.imigrasi.paspor.domain.billing.MoneyStanding;
import id.go.imigrasi.paspor.domain.billing.Rupiah;
import id.go.imigrasi.paspor.domain.examination.Ground;
import id.go.imigrasi.paspor.domain.examination.Proposal;
import id.go.imigrasi.paspor.service.BillingService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The orders of events that do not begin with money in the app, each walked to the archive. */
@Dependent
public class OtherOrders {
  private static final String PANJI = "6471011203909031";
  private static final String SURYA = "6471011304889032";
  private static final String WATI = "6471015405959033";
  private static final long HANDS = 64_719_031L;

  @Inject Desks desks;
  @Inject Inteldakim inteldakim;
  @Inject BillingService billing;

  /** Somebody without the app: papers, bill, payment, booth. */
  ApplicationNumber fromTheCounter() throws Exception {
    StandIns.resident(PANJI, person("PANJI WIRAWAN", "1990-03-12"));
    ApplicationNumber number = desks.walkIn(ApplicationType.NEW_ADULT, PANJI);
    desks.checkIn(number);
    assertThat(bills(number)).isEmpty();
    desks.acceptPapers(number);
    desks.capture(number, HANDS);
    hasItsBillingCode(number);
    isRefusedAsUnpaid(() -> desks.interview(number));
    pays(number, 950_000);
    desks.interview(number);
    isDecidedMadeAndCollected(number, HANDS);
    return number;
  }

  /** A lost passport: examiner, head, booth, and the bill with the charge last. */
  ApplicationNumber overTheExaminer() throws Exception {
    StandIns.resident(SURYA, lost("SURYA KENCANA", "1988-04-13"));
    ApplicationNumber number = desks.walkIn(ApplicationType.LOST, SURYA);
    desks.checkIn(number);
    inteldakim.refer(number, "Paspor hilang di kapal");
    inteldakim.hear(number, Ground.LOST);
    inteldakim.conclude(number, HANDS + 1, Proposal.REPLACE_WITH_CHARGE);
    inteldakim.approve(number);
    assertThat(bills(number)).isEmpty();
    desks.capture(number, HANDS + 1);
    desks.interview(number);
    Waiting.soon(() -> desks.approve(number));
    hasItsBillingCode(number);
    isRefusedAsUnpaid(() -> desks.print(number));
    pays(number, 1_950_000);
    isMadeAndCollected(number, HANDS + 1);
    return number;
  }

  /** A first migrant worker's passport: the law stands where the NTPN would. */
  ApplicationNumber forNothing() throws Exception {
    JsonObjectBuilder wish =
        Json.createObjectBuilder()
            .add("nik", WATI)
            .add("day", desks.today().toString())
            .add("start", Desks.MORNING.toString())
            .add("person", person("WATI PURNAMASARI", "1995-05-14"))
            .add("type", "MIGRANT_WORKER")
            .add("product", "WORKER_5");
    ApplicationNumber number = new ApplicationNumber(StandIns.register(wish).getString("number"));
    assertThat(standing(number)).isEqualTo(MoneyStanding.NOTHING_DUE);
    desks.checkIn(number);
    desks.acceptPapers(number);
    desks.capture(number, HANDS + 2);
    desks.interview(number);
    isDecidedMadeAndCollected(number, HANDS + 2);
    assertThat(bills(number)).extracting(Bill::status).containsExactly(BillStatus.NOTHING_DUE);
    return number;
  }

  private void isDecidedMadeAndCollected(ApplicationNumber number, long hands) throws Exception {
    Waiting.soon(() -> desks.approve(number));
    isMadeAndCollected(number, hands);
  }

  private void isMadeAndCollected(ApplicationNumber number, long hands) throws Exception {
    Waiting.soon(() -> desks.print(number));
    desks.awaitStatus(number, Status.IN_QUALITY);
    desks.passQuality(number);
    Waiting.soon(() -> desks.handOver(number, hands));
    desks.archive(number);
  }

  /** What is due is shown, not more and not less; SIMPONI pushes the payment. */
  private void pays(ApplicationNumber number, long amount) throws Exception {
    hasItsBillingCode(number);
    Bill bill = bills(number).get(0);
    assertThat(bill.total()).isEqualTo(new Rupiah(amount));
    StandIns.pay(bill.code().orElseThrow().digits());
    await().atMost(Waiting.LONGEST).until(() -> standing(number) == MoneyStanding.PAID);
  }

  /** Without a code nobody can pay: until SIMPONI has given one, nothing is overdue. */
  private void hasItsBillingCode(ApplicationNumber number) {
    await().atMost(Waiting.LONGEST).until(() -> bills(number).get(0).code().isPresent());
  }

  private List<Bill> bills(ApplicationNumber number) throws Exception {
    return Caller.named("bendahara", Role.TREASURER).does(() -> billing.of(number));
  }

  MoneyStanding standing(ApplicationNumber number) throws Exception {
    return Caller.named("bendahara", Role.TREASURER).does(() -> billing.standing(number));
  }

  /** Nobody goes on whose money is due. */
  static void isRefusedAsUnpaid(ThrowingCallable part) {
    assertThatThrownBy(part)
        .isInstanceOf(Refused.class)
        .hasMessageContaining("lifecycle.nothing-overdue");
  }

  private static JsonObjectBuilder person(String name, String birthDate) {
    return Json.createObjectBuilder().add("name", name).add("birthDate", birthDate);
  }

  private static JsonObjectBuilder lost(String name, String birthDate) {
    JsonObjectBuilder passport =
        Json.createObjectBuilder()
            .add("number", "X9131001")
            .add("status", "LOST")
            .add("issued", "-P3Y")
            .add("expires", "P2Y");
    return person(name, birthDate).add("passports", Json.createArrayBuilder().add(passport));
  }
}
