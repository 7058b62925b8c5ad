package id.go.imigrasi.paspor.domain.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.InForce;
import id.go.imigrasi.paspor.domain.application.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OfficeTest {
  private static final LocalDate MOVED = LocalDate.of(2024, 10, 21);
  private final Office office =
      new Office(
          "2110",
          "Kanim Balikpapan",
          "BALIKPAPAN",
          ZoneId.of("Asia/Makassar"),
          List.of(
              letterhead(
                  new InForce(LocalDate.of(2011, 1, 1), MOVED.minusDays(1), "UU 6/2011"), "OLD"),
              letterhead(InForce.since(MOVED, "Perpres 157/2024"), "NEW")));

  @Test
  void signsUnderTheMinistryOfTheDay() {
    assertThat(office.letterheadOn(MOVED.minusDays(1)).ministry()).isEqualTo("OLD");
    assertThat(office.letterheadOn(MOVED).ministry()).isEqualTo("NEW");
    assertThat(office.letterheadOn(MOVED).lines()).containsExactly("NEW", "D", "O", "A");
    assertThatThrownBy(() -> office.letterheadOn(LocalDate.of(2010, 1, 1)))
        .hasMessage("office.letterhead.none");
  }

  @Test
  void hasItsOwnMidnight() {
    Instant lateInBalikpapan = Instant.parse("2026-11-22T15:59:59Z");

    assertThat(office.today(Clock.fixed(lateInBalikpapan, ZoneOffset.UTC)))
        .isEqualTo(LocalDate.of(2026, 11, 22));
    assertThat(office.today(Clock.fixed(lateInBalikpapan.plusSeconds(1), ZoneOffset.UTC)))
        .isEqualTo(LocalDate.of(2026, 11, 23));
  }

  @Test
  void refusesACodeThatIsNotFourDigits() {
    assertThatThrownBy(() -> new Office("BPN", "x", "x", ZoneOffset.UTC, List.of()))
        .hasMessage("office.code.malformed");
  }

  @Test
  void givesNoOfficerTheRoleOfASystem() {
    assertThatThrownBy(() -> new Officer("rudi", "Rudi", Set.of(Role.SIMPONI), "MAIN", true))
        .hasMessage("office.officer.role-of-a-system");
    assertThatThrownBy(() -> new Officer("Rudi H", "Rudi", Set.of(), "MAIN", true))
        .hasMessage("office.officer.username");
    assertThat(
            new Officer("rudi", "Rudi", Set.of(Role.ARCHIVIST), "MAIN", true)
                .asActor()
                .has(Role.ARCHIVIST))
        .isTrue();
  }

  private static Letterhead letterhead(InForce inForce, String ministry) {
    return new Letterhead(inForce, ministry, "D", null, "O", "A");
  }
}
