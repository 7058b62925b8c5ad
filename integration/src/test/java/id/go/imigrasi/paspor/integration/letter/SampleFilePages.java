package id.go.imigrasi.paspor.integration.letter;

import id.go.imigrasi.paspor.domain.archive.Series;
import id.go.imigrasi.paspor.domain.letter.Letter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The pages of a bound file, about people who do not exist. */
final class SampleFilePages {
  private static final Instant AT = Instant.parse("2026-11-27T08:00:00Z");
  private static final String HASH = "0123456789abcdef".repeat(4);

  private SampleFilePages() {}

  static Letter registration(Letter.Writing writing) {
    return writing
        .with("nik", "6471000000000000")
        .with("family-card", "")
        .with("alias", "")
        .with("sex", "Perempuan")
        .with("birth-place", "Balikpapan")
        .with("born", LocalDate.of(1990, 5, 5))
        .with("occupation", "Guru")
        .with("home", "Jalan Contoh 1, Balikpapan")
        .with("phone", "08120000000")
        .with("email", "siti@example.com")
        .with("father", "SULAIMAN")
        .with("mother", "AMINAH")
        .with("spouse", "")
        .with("guardians", List.of())
        .done();
  }

  static Letter history(Letter.Writing writing) {
    return writing
        .row(
            Map.of(
                "line",
                1,
                "at",
                AT,
                "step",
                "REGISTERED \u2192 CHECK_IN \u2192 ARRIVED",
                "actor",
                "informasi \u00b7 BPN",
                "reason",
                "",
                "hash",
                HASH))
        .done();
  }

  static Letter cover(Letter.Writing writing) {
    return writing
        .with("box", "2026-0147 / 3")
        .with("series", Series.PASSPORT_APPLICATION)
        .with("closed", OpenHtmlLettersTest.DAY)
        .with("bound", AT)
        .with("count", 1)
        .row(Map.of("line", 1, "paper", "01-signature.png", "bytes", 123_456, "hash", HASH))
        .done();
  }
}
