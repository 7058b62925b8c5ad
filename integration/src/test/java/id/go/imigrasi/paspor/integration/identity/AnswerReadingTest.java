package id.go.imigrasi.paspor.integration.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.Unreachable;
import id.go.imigrasi.paspor.domain.identity.AcceptanceRules;
import id.go.imigrasi.paspor.domain.identity.Element;
import id.go.imigrasi.paspor.domain.identity.IdentityAnswer;
import id.go.imigrasi.paspor.domain.identity.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dukcapil's words as clients have seen them, and what is none of them. */
class AnswerReadingTest {
  private final AnswerReading reading =
      new AnswerReading(
          AcceptanceRules.USUAL,
          Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneOffset.UTC));

  @ParameterizedTest
  @CsvSource({
    "Sesuai,100",
    "Tidak Sesuai,0",
    "Sesuai (100),100",
    "Sesuai (90),90",
    "Tidak Sesuai (59),59",
    "Tidak Sesuai (0),0"
  })
  void aWordIsAnAgreement(String word, int agreement) throws Unreachable {
    assertThat(read(Map.of("NAMA_LGKP", word)).scores())
        .containsOnly(Map.entry(Element.NAME, agreement));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "sesuai",
        "Sesuai ",
        "Sesuai (101)",
        "Sesuai (-1)",
        "Sesuai()",
        "Sesuai (9",
        "true",
        "Sesuai (९०)",
        "Kurang Sesuai"
      })
  void everyOtherWordIsNoAnswer(String word) {
    garbled(Map.of("NAMA_LGKP", word));
  }

  @ParameterizedTest
  @CsvSource({"11,DECEASED", "12,DUPLICATE", "13,NOT_FOUND", "14,INACTIVE", "15,BAD_FORMAT"})
  void aCodeIsAWordAboutTheRecord(String code, Outcome outcome) throws Unreachable {
    IdentityAnswer answer = read(Map.of("RESPONSE_CODE", code, "NAMA_LGKP", "Sesuai (100)"));
    assertThat(answer.outcome()).isEqualTo(outcome);
    assertThat(answer.scores()).as("a code outweighs what was compared").isEmpty();
    assertThat(answer.judgedBy(AcceptanceRules.USUAL)).isEqualTo(answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "00", "08", "10", "16", "011", "11 "})
  void aCodeThatNobodyDocumentedIsNoAnswer(String code) {
    garbled(Map.of("RESPONSE_CODE", code, "NAMA_LGKP", "Sesuai (100)"));
  }

  @Test
  void elementsThatTheOfficeDidNotAskAboutAreNoMatchOfTheirOwn() throws Unreachable {
    assertThat(read(Map.of("NAMA_LGKP", "Sesuai (95)", "PROP_NAME", "Tidak Sesuai")).scores())
        .containsOnly(Map.entry(Element.NAME, 95));
    garbled(Map.of("PROP_NAME", "Sesuai"));
    garbled(Map.of());
  }

  private IdentityAnswer read(Map<String, String> content) throws Unreachable {
    return reading.read(content, OptionalLong.of(3));
  }

  private void garbled(Map<String, String> content) {
    assertThatThrownBy(() -> read(content))
        .isInstanceOf(Unreachable.class)
        .hasMessageContaining("garbled");
  }
}
