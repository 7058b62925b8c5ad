package id.go.imigrasi.paspor.domain.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Filing;
import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.application.Refused;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TariffTest {
  private final Tariff tariff = BillFixture.tariff();

  @Test
  void pricesTenYearsByTheNewLawFromItsFirstDay() {
    Chargeable tenYears = Chargeable.book("ELECTRONIC_10");
    assertThat(tariff.quote(tenYears, LocalDate.of(2024, 12, 16)).total())
        .isEqualTo(new Rupiah(650_000));
    assertThat(tariff.quote(tenYears, LocalDate.of(2024, 12, 17)).total())
        .isEqualTo(new Rupiah(950_000));
  }

  @Test
  void addsSameDayServiceAndTheChargeForALostBookToTheBook() {
    Quote quote =
        tariff.quote(new Chargeable("ELECTRONIC_5", true, OldBook.LOST), BillFixture.TODAY);
    assertThat(quote.total()).isEqualTo(new Rupiah(2_650_000));
    assertThat(quote.lines()).hasSize(3);
    assertThat(quote.nothingDue()).isEmpty();
  }

  @Test
  void chargesNothingForABookLostInADisasterButStillTheBook() {
    Quote quote =
        tariff.quote(
            new Chargeable("ELECTRONIC_5", false, OldBook.LOST_BY_DISASTER), BillFixture.TODAY);
    assertThat(quote.total()).isEqualTo(new Rupiah(650_000));
  }

  @Test
  void findsTheLegalGroundWhenNothingIsDue() {
    Quote quote = tariff.quote(Chargeable.book("WORKER_5"), BillFixture.TODAY);
    assertThat(quote.nothingDue())
        .contains(new LegalGround(TariffItem.BOOK, "Permenkumham 9/2020"));
  }

  @Test
  void refusesAProductWithoutATariffOnThatDay() {
    assertThatThrownBy(() -> tariff.quote(Chargeable.book("PAPYRUS"), BillFixture.TODAY))
        .isInstanceOf(Refused.class)
        .hasMessage("billing.tariff.none");
    assertThatThrownBy(
            () -> tariff.quote(Chargeable.book("ELECTRONIC_10"), LocalDate.of(2019, 4, 30)))
        .isInstanceOf(Refused.class);
  }

  @Test
  void readsOffTheFilingWhatHappenedToTheOldBook() {
    Filing filing =
        new Filing(
            "2110", "BPN", Procedure.EXAMINATION, ApplicationType.LOST, "ELECTRONIC_10", false);
    assertThat(tariff.quote(Chargeable.of(filing), BillFixture.TODAY).total())
        .isEqualTo(new Rupiah(1_950_000));
  }
}
