package id.go.imigrasi.paspor.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.Awaited;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Whatever a case can wait for is said in words, in both languages. */
class AwaitedWordsTest {

  @Test
  void everyAnswerThatACaseWaitsForHasItsSentenceAndItsName() {
    for (String bundle : new String[] {"words_in", "words_en"}) {
      Properties words = Sources.bundle(bundle);
      for (Awaited.What each : Awaited.What.values()) {
        assertThat(words.getProperty("awaited." + each)).as(bundle).isNotBlank();
        assertThat(words.getProperty("Awaited.What." + each)).as(bundle).isNotBlank();
      }
    }
  }
}
