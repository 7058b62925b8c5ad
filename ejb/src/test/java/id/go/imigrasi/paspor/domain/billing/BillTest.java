package id.go.imigrasi.paspor.domain.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BillTest {
  private static final Rupiah DUE = new Rupiah(950_000);

  @Test
  void waitsToBeSentAndThenForMoneyUntilItsEndAndAGrace() {
    Bill raised = BillFixture.raised();
    assertThat(raised.dueAt()).isEqualTo(BillFixture.NOW);
    assertThat(raised.reference()).isEqualTo("211026112300001901");
    Bill unpaid = BillFixture.unpaid();
    assertThat(unpaid.status()).isEqualTo(BillStatus.UNPAID);
    assertThat(unpaid.dueAt()).isEqualTo(BillFixture.NOW.plusSeconds(300));
  }

  @Test
  void isAskedAfterEveryFiveMinutesAndOverOnlyAfterItsGrace() {
    Instant end = BillFixture.NOW.plusSeconds(7200 + 900);
    Bill asked = BillFixture.unpaid().askedAfter(end.minusSeconds(60));
    assertThat(asked.dueAt()).isEqualTo(end);
    assertThat(asked.isOver(end.minusSeconds(1))).isFalse();
    assertThat(asked.isOver(end)).isTrue();
  }

  @Test
  void isAskedAfterForADayEvenWhenItEnded() {
    Instant end = BillFixture.NOW.plusSeconds(7200);
    Bill expired = BillFixture.unpaid().expired(end);
    assertThat(expired.dueAt()).isEqualTo(end.plusSeconds(1800));
    assertThat(expired.askedAfter(end.plusSeconds(80_000)).dueAt())
        .isEqualTo(end.plusSeconds(81_800));
    assertThat(expired.askedAfter(end.plusSeconds(86_000)).dueAt()).isNull();
  }

  @Test
  void isSettledByThePaymentThatMatches() {
    Receipt receipt = receive(BillFixture.unpaid(), BillFixture.NTPN, null);
    assertThat(receipt.kept().standing()).isEqualTo(PaymentStanding.MATCHED);
    assertThat(receipt.changedBill()).get().extracting(Bill::status).isEqualTo(BillStatus.PAID);
    assertThat(receipt.changedBill()).get().extracting(Bill::dueAt).isNull();
  }

  @Test
  void honoursMoneyThatComesAfterItsEndAndFlagsIt() {
    Bill expired = BillFixture.unpaid().expired(BillFixture.NOW);
    Receipt receipt = receive(expired, BillFixture.NTPN, DUE);
    assertThat(receipt.kept().standing()).isEqualTo(PaymentStanding.MATCHED_LATE);
    assertThat(receipt.changedBill().orElseThrow().status()).isEqualTo(BillStatus.PAID_LATE);
    assertThat(MoneyStanding.of(List.of(receipt.changedBill().orElseThrow())))
        .isEqualTo(MoneyStanding.PAID);
  }

  @Test
  void keepsASecondPaymentForTheTreasurerAndTheFirstNtpnForTheCase() {
    Bill paid = BillFixture.unpaid().paid(BillFixture.NTPN);
    Receipt receipt = receive(paid, BillFixture.OTHER_NTPN, DUE);
    assertThat(receipt.kept().standing().isUnmatched()).isTrue();
    Bill twice = receipt.changedBill().orElseThrow();
    assertThat(twice.status()).isEqualTo(BillStatus.PAID_TWICE);
    assertThat(twice.ntpn()).isEqualTo(BillFixture.NTPN);
  }

  @Test
  void isNotSettledByAWrongAmountButTheMoneyIsKept() {
    Receipt receipt = receive(BillFixture.unpaid(), BillFixture.NTPN, new Rupiah(650_000));
    assertThat(receipt.kept().standing()).isEqualTo(PaymentStanding.WRONG_AMOUNT);
    assertThat(receipt.changedBill()).isEmpty();
  }

  @Test
  void keepsAPaymentForACodeNobodyKnows() {
    Receipt receipt =
        Receipt.of(BillFixture.payment(BillFixture.NTPN, DUE), Optional.empty(), BillFixture.NOW);
    assertThat(receipt.kept().standing()).isEqualTo(PaymentStanding.UNKNOWN_CODE);
    KeptPayment matched =
        receipt.kept().matchedByHand(BillFixture.NUMBER, "bendahara", " salah ketik ");
    assertThat(matched.standing()).isEqualTo(PaymentStanding.MATCHED_BY_HAND);
    assertThatThrownBy(() -> matched.matchedByHand(BillFixture.NUMBER, "bendahara", "lagi"))
        .isInstanceOf(Refused.class)
        .hasMessage("billing.payment.already-matched");
    assertThatThrownBy(() -> receipt.kept().matchedByHand(BillFixture.NUMBER, "b", " "))
        .hasMessage("billing.payment.reason-missing");
  }

  @Test
  void needsNoPaymentWhenTheLawSaysNothingIsDue() {
    Quote free = BillFixture.tariff().quote(Chargeable.book("WORKER_5"), BillFixture.TODAY);
    Bill bill = Bill.raise(BillFixture.NUMBER, 1, "PERCOBAAN", free, BillFixture.NOW);
    assertThat(bill.status()).isEqualTo(BillStatus.NOTHING_DUE);
    assertThat(bill.ground()).isNotNull();
    assertThat(bill.dueAt()).isNull();
    assertThat(MoneyStanding.of(List.of(bill))).isEqualTo(MoneyStanding.NOTHING_DUE);
  }

  @Test
  void tellsMoneyAsAFactOfTheApplication() {
    Bill expired = BillFixture.unpaid().expired(BillFixture.NOW);
    Bill paid = BillFixture.unpaid().paid(BillFixture.NTPN);
    assertThat(MoneyStanding.of(List.of())).isEqualTo(MoneyStanding.NOT_YET_DUE);
    assertThat(MoneyStanding.of(List.of(expired))).isEqualTo(MoneyStanding.OVERDUE);
    assertThat(MoneyStanding.of(List.of(expired, paid))).isEqualTo(MoneyStanding.PAID);
    assertThat(MoneyStanding.of(List.of(paid, BillFixture.raised())))
        .isEqualTo(MoneyStanding.OVERDUE);
  }

  @Test
  void neverShowsThePayer() {
    assertThat(BillFixture.raised().toString()).doesNotContain("PERCOBAAN");
    assertThat(BillFixture.raised().order(BillFixture.NOW).toString()).doesNotContain("PERCOBAAN");
  }

  private static Receipt receive(Bill bill, Ntpn ntpn, Rupiah amount) {
    return Receipt.of(
        BillFixture.payment(ntpn, amount), Optional.of(bill), BillFixture.NOW.plusSeconds(900));
  }
}
