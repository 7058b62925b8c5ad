package id.go.imigrasi.paspor.persistence.billing;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.billing.Chargeable;
import id.go.imigrasi.paspor.domain.billing.LegalGround;
import id.go.imigrasi.paspor.domain.billing.OldBook;
import id.go.imigrasi.paspor.domain.billing.Quote;
import id.go.imigrasi.paspor.domain.billing.Rupiah;
import id.go.imigrasi.paspor.domain.billing.TariffItem;
import id.go.imigrasi.paspor.persistence.Database;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The prices of both laws, as the office's tariff rows hold them. */
class JpaTariffsTest {

  @ParameterizedTest
  @CsvSource({
    "ORDINARY_5, 350000, 350000",
    "ORDINARY_10, 350000, 650000",
    "ELECTRONIC_5, 650000, 650000",
    "ELECTRONIC_10, 650000, 950000"
  })
  void pricesABookByTheLawOfTheDay(String product, long old, long now) {
    assertThat(quote(Chargeable.book(product), LocalDate.of(2024, 12, 16)).total())
        .isEqualTo(new Rupiah(old));
    assertThat(quote(Chargeable.book(product), LocalDate.of(2024, 12, 17)).total())
        .isEqualTo(new Rupiah(now));
  }

  @ParameterizedTest
  @CsvSource({"LOST, 1000000", "DAMAGED, 500000", "LOST_BY_DISASTER, 0", "DAMAGED_BY_DISASTER, 0"})
  void chargesForTheOldBookOnTopOfTheNewOne(OldBook oldBook, long charge) {
    Quote quote = quote(new Chargeable("ELECTRONIC_10", false, oldBook), LocalDate.of(2026, 1, 5));
    assertThat(quote.total()).isEqualTo(new Rupiah(950_000 + charge));
  }

  @Test
  void chargesNothingForAMigrantWorkersFirstPassportAndNamesTheLaw() {
    Quote quote = quote(Chargeable.book("WORKER_5"), LocalDate.of(2026, 1, 5));
    assertThat(quote.nothingDue())
        .contains(new LegalGround(TariffItem.BOOK, "Permenkumham 9/2020"));
  }

  @Test
  void addsAMillionForSameDayService() {
    Quote quote =
        quote(new Chargeable("ELECTRONIC_5", true, OldBook.NONE), LocalDate.of(2026, 1, 5));
    assertThat(quote.total()).isEqualTo(new Rupiah(1_650_000));
  }

  private static Quote quote(Chargeable asked, LocalDate day) {
    return Database.in(em -> new JpaTariffs(em).tariff()).quote(asked, day);
  }
}
