package id.go.imigrasi.paspor.integration.adjudication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.go.imigrasi.paspor.domain.adjudication.SecondAdjudication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages of the directorate, as they come over the bridge. */
class DirectorateAnswerTest {
  private static final String GOOD =
      """
      {"specversion":"1.0","id":"answer-1","source":"urn:paspor:directorate",
       "type":"id.go.imigrasi.paspor.adjudication.answered.v1","subject":"2110261123000010",
       "time":"2026-11-23T01:00:00Z","datacontenttype":"application/json",
       "data":{"requestId":"2c7f4f3e-6f0d-4f0c-9a53-1f2b3c4d5e6f","decision":"RETURNED",
               "ground":"Foto perlu diambil ulang","reference":"DIT-2c7f4f3e"}}
      """;

  @Test
  void readsAnAnswer() {
    DirectorateAnswer answer = DirectorateAnswer.read(GOOD);
    assertThat(answer.request()).hasToString("2c7f4f3e-6f0d-4f0c-9a53-1f2b3c4d5e6f");
    assertThat(answer.decision()).isEqualTo(SecondAdjudication.Decision.RETURNED);
    assertThat(answer.ground()).isEqualTo("Foto perlu diambil ulang");
    assertThat(answer.reference()).isEqualTo("DIT-2c7f4f3e");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "<html/>",
        "{\"type\":\"id.go.imigrasi.paspor.adjudication.answered.v1\"}"
      })
  void refusesPoison(String poison) {
    assertThatIllegalArgumentException().isThrownBy(() -> DirectorateAnswer.read(poison));
  }

  @Test
  void refusesAnUnknownDecisionOrVersion() {
    refuses(GOOD.replace("RETURNED", "PERHAPS"));
    refuses(GOOD.replace(".v1", ".v2"));
    refuses(GOOD.replace("2c7f4f3e-6f0d-4f0c-9a53-1f2b3c4d5e6f", "17"));
    refuses(GOOD.replace("DIT-2c7f4f3e", "D".repeat(41)));
  }

  private static void refuses(String poison) {
    assertThatIllegalArgumentException().isThrownBy(() -> DirectorateAnswer.read(poison));
  }
}
