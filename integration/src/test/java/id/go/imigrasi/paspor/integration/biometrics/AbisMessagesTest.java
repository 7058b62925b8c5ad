package id.go.imigrasi.paspor.integration.biometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.biometrics.CentralAnswer;
import id.go.imigrasi.paspor.domain.biometrics.CentralAnswer.Candidate;
import id.go.imigrasi.paspor.domain.biometrics.CentralAnswer.Result;
import id.go.imigrasi.paspor.domain.biometrics.CentralQuestion;
import id.go.imigrasi.paspor.domain.biometrics.CentralQuestion.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages in the shape of the examples that MOSIP publishes, with values of our own. */
class AbisMessagesTest {
  private static final UUID REQUEST = UUID.fromString("5b0c3d52-6a0e-4c0f-9a2f-2f6a4f0f9b11");
  private static final UUID REFERENCE = UUID.fromString("c1f7a9d4-0f6e-4b3b-8f64-7f5f1a2b3c4d");
  private static final Instant NOW = Instant.parse("2026-11-23T02:00:00.123456Z");

  @ParameterizedTest
  @EnumSource(Kind.class)
  void asksInTheShapeOfTheSpecification(Kind kind) throws IOException {
    String said =
        AbisQuestion.of(
            new CentralQuestion(kind, REQUEST, REFERENCE),
            "https://kantor.contoh.test/api/abis/captures/",
            NOW);
    assertThat(said).isEqualTo(golden(kind.name().toLowerCase(Locale.ROOT) + ".request").strip());
  }

  @Test
  void asksHowMuchIsPendingAndTakesTheAnswerForASignOfLifeOnly() throws IOException {
    assertThat(AbisQuestion.pendingJobs(NOW))
        .matches(
            "\\{\"id\":\"mosip.abis.pendingJobs\",\"version\":\"1.1\",\"requestId\":\"[0-9a-f-]{36}\","
                + "\"requesttime\":\"2026-11-23T02:00:00.123Z\"}");
    assertThat(AbisAnswerReading.isSignOfLife(golden("pending-jobs"))).isTrue();
    assertThat(AbisAnswerReading.isSignOfLife(golden("insert.done"))).isFalse();
    assertThat(
            AbisAnswerReading.isSignOfLife(
                "{\"id\":\"mosip.abis.pendingJobs\",\"requestId\":\"x\",\"returnValue\":\"2\"}"))
        .isFalse();
    assertThatThrownBy(() -> AbisAnswerReading.isSignOfLife("<html></html>"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "insert.done, DONE",
    "insert.failed, FAILED",
    "identify.done, COMPARED",
    "identify.nobody, COMPARED",
    "identify.failed, FAILED",
    "delete.done, DONE",
    "pending-jobs, DONE"
  })
  void understandsEveryAnswer(String name, Result result) throws IOException {
    CentralAnswer answer = AbisAnswerReading.read(golden(name)).orElseThrow();
    assertThat(answer.request()).isEqualTo(REQUEST);
    assertThat(answer.result()).isEqualTo(result);
  }

  @Test
  void namesTheCandidatesWithScoresAndModalitiesAndPassesOverWhatItDoesNotKnow()
      throws IOException {
    assertThat(AbisAnswerReading.read(golden("identify.done")).orElseThrow().candidates())
        .containsExactly(
            new Candidate("81d2f3a4b-1c2d-4e5f-8a9b-0c1d2e3f4a5b", 92, "FIR 92, FID 77", false),
            new Candidate(REFERENCE.toString(), 64, null, false));
    assertThat(AbisAnswerReading.read(golden("identify.nobody")).orElseThrow().candidates())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1, FAILED",
    "2, FAILED",
    "3, FAILED",
    "7, FAILED",
    "10, KNOWN_ALREADY",
    "11, UNUSABLE",
    "12, NOT_KNOWN",
    "16, UNUSABLE",
    "17, FAILED",
    "18, UNUSABLE",
    "99, FAILED"
  })
  void knowsTheReasonsOfAFailureAsTextAndAsNumber(String reason, Result result) {
    assertThat(answer("\"returnValue\":\"2\",\"failureReason\":\"" + reason + "\"").result())
        .isEqualTo(result);
    assertThat(answer("\"returnValue\":2,\"failureReason\":" + reason).result()).isEqualTo(result);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"returnValue\":\"0\"",
        "\"x\":1",
        "\"returnValue\":true",
        "\"returnValue\":\"2\"",
        "\"returnValue\":\"1\",\"candidateList\":null",
        "\"returnValue\":\"1\",\"candidateList\":[]",
        "\"returnValue\":\"1\",\"candidateList\":{\"count\":\"1\"}",
        "\"returnValue\":\"1\",\"candidateList\":{\"count\":\"1\",\"candidates\":null}",
        "\"returnValue\":\"1\",\"candidateList\":{\"count\":\"0\",\"candidates\":[{\"referenceId\":\"a\"}]}",
        "\"returnValue\":\"1\",\"candidateList\":{\"candidates\":[{}]}",
        "\"returnValue\":\"1\",\"candidateList\":{\"candidates\":[\"a\"]}"
      })
  void whatIsNotSurelyASuccessIsAskedAgain(String rest) {
    assertThat(answer(rest).result()).isEqualTo(Result.FAILED);
  }

  @Test
  void numbersAreNumbersAlsoWithoutQuotationMarks() {
    CentralAnswer found =
        answer(
            "\"returnValue\":1,\"candidateList\":{\"count\":1,\"candidates\":[{\"referenceId\":"
                + "\"a\",\"analytics\":{\"internalScore\":88.6},\"modalities\":{}}]}");
    assertThat(found.result()).isEqualTo(Result.COMPARED);
    assertThat(found.candidates()).containsExactly(new Candidate("a", 89, null, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"requestId\":\"987654321\",\"returnValue\":\"1\"}",
        "{\"requestId\":7}",
        "{\"requestId\":\"MOSIP-2026-11-23\",\"candidateList\":[]}"
      })
  void theAnswerToAnotherSystemsQuestionIsNotOurs(String body) {
    assertThat(AbisAnswerReading.read(body)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"FID, true", "face, true", "FIR, false", "Finger, false", "IIR, false"})
  void knowsWhenOnlyTheFaceIsAlike(String type, boolean faceOnly) {
    Candidate found =
        answer(
                "\"returnValue\":\"1\",\"candidateList\":{\"candidates\":[{\"referenceId\":\"a\","
                    + "\"modalities\":[{\"biometricType\":\""
                    + type
                    + "\",\"analytics\":{\"confidence\":77}}]}]}")
            .candidates()
            .get(0);
    assertThat(found.faceOnly()).isEqualTo(faceOnly);
    assertThat(found.modalities()).isEqualTo(type + " 77");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html></html>",
        "[]",
        "{}",
        "{\"requestId\":\"\",\"returnValue\":\"1\"}",
        "{\"requestId\":null}"
      })
  void whatIsNoAnswerToAnythingIsPoison(String body) {
    assertThatThrownBy(() -> AbisAnswerReading.read(body))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static CentralAnswer answer(String rest) {
    return AbisAnswerReading.read("{\"requestId\":\"" + REQUEST + "\"," + rest + "}").orElseThrow();
  }

  private static String golden(String name) throws IOException {
    try (InputStream in =
        AbisMessagesTest.class.getResourceAsStream("/golden/abis/" + name + ".json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
