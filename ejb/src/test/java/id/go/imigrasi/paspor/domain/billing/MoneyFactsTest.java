package id.go.imigrasi.paspor.domain.billing;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Fact;
import id.go.imigrasi.paspor.domain.application.Filing;
import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.application.Status;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a case's bills make true of it. */
class MoneyFactsTest {
  private final BillsInMemory bills = new BillsInMemory();

  @Test
  void aBillThatSimponiGaveNoCodeForIsNotTheApplicantsFault() {
    bills.add(BillFixture.raised());
    assertThat(facts()).containsExactly(Fact.BILLING_CODE_AWAITED);
  }

  @Test
  void aBillWithACodeOrOneThatSimponiRefusedIsAwaitedByNobody() {
    bills.add(BillFixture.unpaid());
    assertThat(facts()).isEmpty();

    BillsInMemory refused = new BillsInMemory();
    refused.add(BillFixture.raised().refusedBySimponi());
    assertThat(facts(refused)).isEmpty();
  }

  @Test
  void oneBillWithACodeIsEnoughToBePaidFirst() {
    bills.add(BillFixture.raised());
    bills.add(BillFixture.unpaid());
    assertThat(facts()).isEmpty();
  }

  @Test
  void onlyAnExpiredBillEndsTheCase() {
    bills.add(BillFixture.unpaid().expired(BillFixture.NOW.plusSeconds(9000)));
    assertThat(facts()).containsExactly(Fact.BILL_EXPIRED_UNPAID);
    bills.add(BillFixture.raised());
    assertThat(facts()).containsExactly(Fact.BILLING_CODE_AWAITED);
  }

  private Set<Fact> facts() {
    return facts(bills);
  }

  private static Set<Fact> facts(Bills bills) {
    return new MoneyFacts(bills)
        .holding(
            Application.restore(
                BillFixture.NUMBER,
                new Filing(
                    "2110",
                    "BPN",
                    Procedure.WALK_IN,
                    ApplicationType.NEW_ADULT,
                    "ELECTRONIC_10",
                    false),
                Status.ACCEPTED,
                0,
                List.of()),
            BillFixture.NOW);
  }
}
