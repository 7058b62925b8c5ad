package id.go.imigrasi.paspor.persistence.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatList;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.billing.Bill;
import id.go.imigrasi.paspor.domain.billing.BillStatus;
import id.go.imigrasi.paspor.domain.billing.BillingCode;
import id.go.imigrasi.paspor.domain.billing.Chargeable;
import id.go.imigrasi.paspor.domain.billing.Issued;
import id.go.imigrasi.paspor.domain.billing.Ntpn;
import id.go.imigrasi.paspor.domain.billing.Quote;
import id.go.imigrasi.paspor.persistence.Database;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class JpaBillsTest {
  private static final Instant NOW = Instant.parse("2026-11-23T01:30:00.123456Z");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final AtomicInteger RUNNING = new AtomicInteger();

  @Test
  void bringsABillBackWithItsLinesAndItsCode() {
    Bill bill = added(raised("ELECTRONIC_10"));
    Bill sent = saved(bill.codeGiven(issued()));

    Bill found = Database.in(em -> new JpaBills(em).find(bill.id())).orElseThrow();

    assertThat(found.version()).isEqualTo(sent.version() + 1);
    assertThat(found).usingRecursiveComparison().ignoringFields("version").isEqualTo(sent);
  }

  @Test
  void bringsTheLegalGroundBackWhenNothingIsDue() {
    Bill bill = added(raised("WORKER_5"));

    Bill found = Database.in(em -> new JpaBills(em).find(bill.id())).orElseThrow();

    assertThat(found.status()).isEqualTo(BillStatus.NOTHING_DUE);
    assertThat(found.ground()).isEqualTo(bill.ground());
  }

  @Test
  void refusesWhoeverSawAnOlderBill() {
    Bill bill = added(raised("ELECTRONIC_10"));
    saved(bill.codeGiven(issued()));

    assertThatThrownBy(() -> saved(bill.withdrawn()))
        .isInstanceOf(Refused.class)
        .hasMessage("billing.bill.stale");
  }

  @Test
  void letsNoTwoBillsHaveOneCode() {
    Issued issued = issued();
    saved(added(raised("ELECTRONIC_10")).codeGiven(issued));
    Bill other = added(raised("ELECTRONIC_10"));

    assertThatThrownBy(() -> saved(other.codeGiven(issued)))
        .isInstanceOf(PersistenceException.class);
  }

  @Test
  void findsTheBillOfAPaymentByItsCode() {
    Issued issued = issued();
    Bill bill = saved(added(raised("ELECTRONIC_10")).codeGiven(issued));

    Bill found = Database.in(em -> new JpaBills(em).findForPayment(issued.code())).orElseThrow();

    assertThat(found.id()).isEqualTo(bill.id());
    saved(found.paid(new Ntpn("AAAA000011112222")));
    assertThatList(Database.in(em -> new JpaBills(em).of(bill.application())))
        .extracting(Bill::status)
        .containsExactly(BillStatus.PAID);
  }

  @Test
  void givesADueBillToOneSweepOnly() {
    Instant past = Instant.parse("2020-01-01T00:00:00Z").plusSeconds(RUNNING.incrementAndGet());
    Bill due = added(raised("ELECTRONIC_10").waitingUntil(past));

    List<Bill> first = claimUntil(past);
    List<Bill> second = claimUntil(past);

    assertThat(first).extracting(Bill::id).contains(due.id());
    assertThat(second).extracting(Bill::id).doesNotContain(due.id());
    Bill claimed = first.stream().filter(b -> b.id().equals(due.id())).findFirst().orElseThrow();
    assertThat(saved(claimed.codeGiven(issued())).status()).isEqualTo(BillStatus.UNPAID);
  }

  @Test
  void passesOverABillThatAnotherNodeWorksOn() {
    Instant past = Instant.parse("2019-01-01T00:00:00Z").plusSeconds(RUNNING.incrementAndGet());
    Bill due = added(raised("ELECTRONIC_10").waitingUntil(past));

    Database.run(
        em -> {
          assertThat(new JpaBills(em).claimDue(past, NOW, 10))
              .extracting(Bill::id)
              .contains(due.id());
          // a second transaction beside this one
          assertThat(claimUntil(past)).extracting(Bill::id).doesNotContain(due.id());
        });
  }

  private static List<Bill> claimUntil(Instant now) {
    return Database.in(em -> new JpaBills(em).claimDue(now, NOW, 10));
  }

  private static Bill raised(String product) {
    ApplicationNumber number = ApplicationNumber.issue("3110", DAY, RUNNING.incrementAndGet());
    Quote quote =
        Database.in(em -> new JpaTariffs(em).tariff()).quote(Chargeable.book(product), DAY);
    return Bill.raise(number, 1, "PERCOBAAN SATU", quote, NOW);
  }

  private static Bill added(Bill bill) {
    Database.run(em -> new JpaBills(em).add(bill));
    return bill;
  }

  private static Bill saved(Bill bill) {
    Database.run(em -> new JpaBills(em).save(bill));
    return bill;
  }

  private static Issued issued() {
    return new Issued(
        new BillingCode(String.format(Locale.ROOT, "820261123%06d", RUNNING.incrementAndGet())),
        "2026112300000001",
        NOW,
        NOW.plusSeconds(7200));
  }
}
