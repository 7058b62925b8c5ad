package id.go.imigrasi.paspor.web.biometrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlikeTest {
  private static final Map<String, String> WORDS =
      Map.of("duplicates.fingers", "Sidik jari", "duplicates.face", "Wajah");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FIR 112, FID 90 | Sidik jari 112 · Wajah 90",
        "face 77 | Wajah 77",
        "FID | Wajah",
        "PALM 12 | PALM 12"
      })
  void saysInTheOfficesWordsWhatResembles(String modalities, String words) {
    assertThat(Alike.inWords(modalities, WORDS::get)).isEqualTo(words);
  }
}
