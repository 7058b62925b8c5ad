package id.go.imigrasi.paspor.neighbours.cekal;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.neighbours.residents.Residents;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom the centre finds, and how sure it is. */
class SearchTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Test
  void theSpellingsOfOneNameAreOneName() {
    assertThat(NameAgreement.of("MUHAMMAD RIDWAN", "MOHAMAD RIDWAN")).isEqualTo(100);
    assertThat(NameAgreement.of("SOEPARMAN", "SUPARMAN")).isEqualTo(100);
    assertThat(NameAgreement.of("H ACHMAD DJUNAEDI", "JUNAEDI ACHMAD")).isEqualTo(100);
  }

  @Test
  void otherNamesDoNotAgree() {
    assertThat(NameAgreement.of("RATNA DEWI LESTARI", "BAMBANG SUPRIYADI")).isLessThan(60);
    assertThat(NameAgreement.of("", "BAMBANG SUPRIYADI")).isZero();
  }

  @Test
  void aNameAloneIsWorthNothing() {
    assertThat(found("MUHAMMAD RIDWAN", LocalDate.of(1950, 5, 5), "M")).isEmpty();
  }

  @Test
  void dayAndMonthSwappedIsSuspiciousAndTheOtherSexIsNot() {
    assertThat(found("MUHAMMAD RIDWAN", LocalDate.of(1984, 9, 2), "M"))
        .singleElement()
        .satisfies(match -> assertThat(match.score()).isBetween(80, 94));
    assertThat(found("MUHAMMAD RIDWAN", LocalDate.of(1984, 9, 2), "F")).isEmpty();
  }

  @Test
  void aChangedListHasAnotherVersion() {
    Residents residents = new Residents();
    residents.reset();
    Search search = new Search(residents);
    String before = search.listVersion();
    residents.unlist("CG-0001");
    assertThat(search.listVersion()).isNotEqualTo(before);
  }

  private static List<Match> found(String name, LocalDate birthDate, String sex) {
    Residents residents = new Residents();
    residents.reset();
    return new Search(residents)
        .find(new Wanted(null, List.of(name), sex, birthDate, List.of()), TODAY);
  }
}
