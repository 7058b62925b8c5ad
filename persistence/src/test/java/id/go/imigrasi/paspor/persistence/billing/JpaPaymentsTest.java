package id.go.imigrasi.paspor.persistence.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatList;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.billing.BillingCode;
import id.go.imigrasi.paspor.domain.billing.KeptPayment;
import id.go.imigrasi.paspor.domain.billing.Ntpn;
import id.go.imigrasi.paspor.domain.billing.Payment;
import id.go.imigrasi.paspor.domain.billing.PaymentStanding;
import id.go.imigrasi.paspor.domain.billing.Rupiah;
import id.go.imigrasi.paspor.persistence.Database;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class JpaPaymentsTest {
  private static final Instant PAID = Instant.parse("2026-11-23T01:30:00Z");
  private static final AtomicInteger RUNNING = new AtomicInteger();

  @Test
  void bringsAPaymentBackAsItCame() {
    KeptPayment kept = added(PaymentStanding.MATCHED);

    assertThat(find(kept)).isEqualTo(kept);
  }

  @Test
  void letsOneNtpnInOnlyOnceAndSaysSoWithoutTheNtpn() {
    KeptPayment kept = added(PaymentStanding.MATCHED);

    assertThatThrownBy(() -> Database.run(em -> new JpaPayments(em).add(kept)))
        .isInstanceOf(Refused.class)
        .hasMessage("billing.payment.known")
        .hasNoCause();
    assertThat(find(kept)).isEqualTo(kept);
  }

  @Test
  void listsWhatBelongsToNobodyUntilTheTreasurerMatchesIt() {
    KeptPayment lost = added(PaymentStanding.UNKNOWN_CODE);
    KeptPayment matched = added(PaymentStanding.MATCHED_LATE);

    assertThatList(Database.in(em -> new JpaPayments(em).unmatched(10_000)))
        .contains(lost)
        .doesNotContain(matched);

    ApplicationNumber number = new ApplicationNumber("3110261123000019");
    KeptPayment found = lost.matchedByHand(number, "bendahara", "nomor tertukar");
    Database.run(em -> new JpaPayments(em).save(found));

    assertThat(find(lost)).isEqualTo(found);
    assertThatList(Database.in(em -> new JpaPayments(em).unmatched(10_000))).doesNotContain(found);
  }

  @Test
  void findsWhatCameForACodeBeforeTheOfficeKnewIt() {
    KeptPayment early = added(PaymentStanding.UNKNOWN_CODE);

    assertThatList(Database.in(em -> new JpaPayments(em).waitingFor(early.payment().code())))
        .containsExactly(early);
    assertThatList(
            Database.in(em -> new JpaPayments(em).waitingFor(new BillingCode("999999999999999"))))
        .isEmpty();
  }

  @Test
  void showsTheBookOfADay() {
    KeptPayment kept = added(PaymentStanding.MATCHED);

    assertThatList(Database.in(em -> new JpaPayments(em).paidBetween(PAID, PAID.plusSeconds(1))))
        .contains(kept);
    assertThatList(
            Database.in(
                em -> new JpaPayments(em).paidBetween(PAID.plusSeconds(1), PAID.plusSeconds(2))))
        .doesNotContain(kept);
  }

  private static KeptPayment find(KeptPayment kept) {
    return Database.in(em -> new JpaPayments(em).find(kept.payment().ntpn())).orElseThrow();
  }

  private static KeptPayment added(PaymentStanding standing) {
    int running = RUNNING.incrementAndGet();
    Payment payment =
        new Payment(
            new Ntpn(String.format(Locale.ROOT, "NTPN%012d", running)),
            new BillingCode(String.format(Locale.ROOT, "820991231%06d", running)),
            "2026112300000002",
            "000123456789",
            PAID,
            "900000000004",
            "7019",
            LocalDate.of(2026, 11, 23),
            new Rupiah(950_000));
    KeptPayment kept = KeptPayment.of(payment, standing, PAID.plusSeconds(5));
    Database.run(em -> new JpaPayments(em).add(kept));
    return kept;
  }
}
