package id.go.imigrasi.paspor.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WritingTest {
  private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
  private static final Instant EVENING = Instant.parse("2026-08-22T16:30:00Z");

  private final Writing indonesian = new Writing(Words.INDONESIAN, WITA);
  private final Writing english = new Writing(Locale.ENGLISH, WITA);

  @Test
  void writesAnInstantInTheOfficesZone() {
    assertThat(indonesian.moment(EVENING)).isEqualTo("23 Agu 2026, 00.30 WITA");
    assertThat(english.moment(EVENING)).isEqualTo("23 Aug 2026, 00:30 WITA");
    assertThat(indonesian.moment(OffsetDateTime.parse("2026-08-22T23:30:00+07:00")))
        .isEqualTo("23 Agu 2026, 00.30 WITA");
  }

  @Test
  void writesADayAsItIs() {
    assertThat(indonesian.fullDay(LocalDate.of(2026, 11, 22)))
        .isEqualTo("Minggu, 22 November 2026");
    assertThat(english.day(LocalDate.of(2026, 5, 2))).isEqualTo("2 May 2026");
  }

  @Test
  void writesNothingForNothing() {
    assertThat(indonesian.day(null) + indonesian.time(null) + indonesian.moment(null)).isEmpty();
    assertThat(Formats.rupiah(null) + Formats.grouped(null) + Formats.span(null)).isEmpty();
  }

  @Test
  void writesMoneyNumbersAndSpans() {
    assertThat(Formats.rupiah(650_000)).isEqualTo("Rp650.000");
    assertThat(Formats.rupiah(0)).isEqualTo("Rp0");
    assertThat(Formats.grouped("2110261123004258")).isEqualTo("2110 2611 2300 4258");
    assertThat(Formats.span(Duration.ofSeconds(102))).isEqualTo("1:42");
    assertThat(Formats.span(Duration.ofSeconds(7509))).isEqualTo("2:05:09");
    assertThat(indonesian.count(1204)).isEqualTo("1.204");
    assertThat(english.count(1204)).isEqualTo("1,204");
  }

  @Test
  void takesInitialsOfFirstAndLastName() {
    assertThat(Formats.initials("SITI RAHMAWATI BINTI SULAIMAN")).isEqualTo("SS");
    assertThat(Formats.initials("Indra")).isEqualTo("I");
    assertThat(Formats.initials("  ")).isEmpty();
  }
}
