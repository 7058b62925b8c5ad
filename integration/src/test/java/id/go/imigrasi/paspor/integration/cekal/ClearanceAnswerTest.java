package id.go.imigrasi.paspor.integration.cekal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.go.imigrasi.paspor.domain.cekal.CentreWord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The centre's word on an indication, as it comes over the bridge. */
class ClearanceAnswerTest {

  @Test
  void readsAnAnswer() throws IOException {
    ClearanceAnswer answer = ClearanceAnswer.read(good());
    assertThat(answer.clearance()).hasToString("8d2b7f10-41f0-4f6e-9a59-6f1c2d3e4a5b");
    assertThat(answer.question()).hasToString("2c7f4f3e-6f0d-3f0c-9a53-1f2b3c4d5e6f");
    assertThat(answer.word())
        .isEqualTo(new CentreWord(CentreWord.Meaning.CONFIRMED, "CK-2c7f4f3e", "41"));
  }

  @Test
  void anotherFieldThanItKnowsDoesNotDisturb() throws IOException {
    String more = good().replace("\"listVersion\"", "\"unit\":\"Subdit\",\"listVersion\"");
    assertThat(ClearanceAnswer.read(more)).isEqualTo(ClearanceAnswer.read(good()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "<html/>",
        "{\"type\":\"id.go.imigrasi.paspor.clearance.answered.v1\"}"
      })
  void refusesPoison(String poison) {
    assertThatIllegalArgumentException().isThrownBy(() -> ClearanceAnswer.read(poison));
  }

  @Test
  void refusesAnUnknownWordVersionOrNumber() throws IOException {
    refuses(good().replace("CONFIRMED", "PERHAPS"));
    refuses(good().replace(".v1", ".v2"));
    refuses(good().replace("2c7f4f3e-6f0d-3f0c-9a53-1f2b3c4d5e6f", "17"));
    refuses(good().replace("8d2b7f10-41f0-4f6e-9a59-6f1c2d3e4a5b", "2110261123000010"));
    refuses(good().replace("CK-2c7f4f3e", "C".repeat(41)));
  }

  private static void refuses(String poison) {
    assertThatIllegalArgumentException().isThrownBy(() -> ClearanceAnswer.read(poison));
  }

  private static String good() throws IOException {
    try (InputStream in =
        ClearanceAnswerTest.class.getResourceAsStream("/golden/clearance.answered.v1.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
