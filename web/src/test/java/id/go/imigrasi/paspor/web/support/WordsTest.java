package id.go.imigrasi.paspor.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Status;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void bothTagsOfIndonesianFindTheSameWords() {
    for (String tag : List.of("id", "in", "id-ID")) {
      assertThat(Words.in(Locale.forLanguageTag(tag)).word("Status.READY"))
          .isEqualTo("Siap diambil");
    }
  }

  @Test
  void englishIsEnglishAndEverythingElseIsIndonesian() {
    assertThat(Words.in(Locale.UK).word("Status.READY")).isEqualTo("Ready");
    assertThat(Words.in(Locale.forLanguageTag("tr")).word("Status.READY"))
        .isEqualTo("Siap diambil");
    assertThat(Words.in(null).word("Status.READY")).isEqualTo("Siap diambil");
  }

  @Test
  void aRefusalBecomesASentenceWithItsArguments() {
    Words words = Words.in(Locale.ENGLISH);
    assertThat(words.sentence(Refusal.of("application.number.day-full", 99_999)))
        .isEqualTo("Today's numbers are used up after 99,999. Call Tikim.");
    Refused two =
        new Refused(List.of(Refusal.of("application.unknown"), Refusal.of("application.stale")));
    assertThat(words.sentences(two)).contains("No such application").contains("Reload");
  }

  @Test
  void aKeyWithoutALineIsShownAsItIs() {
    assertThat(Words.in(Locale.ENGLISH).word("no.such")).isEqualTo("no.such");
  }

  @Test
  void everyStatusHasAToneAndAnIconOfItsOwn() {
    for (Status status : Status.values()) {
      assertThat(Tones.tone(status)).isIn("good", "warn", "bad", "info", "quiet");
      assertThat(Tones.icon(status)).startsWith("pi-");
    }
  }
}
