package id.go.imigrasi.paspor.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferencesTest {

  @ParameterizedTest
  @CsvSource({
    "SITI RAHMAWATI, SITI RACHMAWATI, SITI RA[C]HMAWATI",
    "BUDI, BUDI, BUDI",
    "SULAIMAN, SULEMAN, SUL[E]MAN",
    "'', BARU, [BARU]",
    "LAMA, '', ''",
    "AB, BA, B[A]"
  })
  void marksOnlyTheLettersThatDiffer(String first, String second, String marked) {
    assertThat(
            Differences.marked(first, second).stream()
                .map(part -> part.different() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining()))
        .isEqualTo(marked);
  }

  @ParameterizedTest
  @CsvSource({"SITI RAHMAWATI, SITI RACHMAWATI", "ABCABC, CBACBA", "X, Y"})
  void keepsEveryLetterOfTheSecond(String first, String second) {
    assertThat(
            Differences.marked(first, second).stream()
                .map(Differences.Part::text)
                .collect(Collectors.joining()))
        .isEqualTo(second);
  }
}
