package id.go.imigrasi.paspor.domain.biometrics;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.biometrics.CentralAnswer.Result;
import id.go.imigrasi.paspor.domain.biometrics.CentralSearch.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CentralSearchTest {
  private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final CentralSearch begun =
      CentralSearch.begin(new ApplicationNumber("0471261123000017"), NOW);

  @Test
  void theCapturesAreTakenInThenComparedAndStayIn() {
    CentralSearch inserted = said(asked(begun), Result.DONE);
    assertThat(inserted.stage()).isEqualTo(Stage.IDENTIFY);
    assertThat(inserted.isAwaited()).isTrue();
    CentralSearch answered = said(asked(inserted), Result.COMPARED);
    assertThat(answered.stage()).isEqualTo(Stage.ANSWERED);
    assertThat(answered.isAwaited()).isFalse();
    assertThat(answered.question()).isEmpty();
    assertThat(answered.reference()).isEqualTo(begun.reference());
  }

  @Test
  void silenceIsAskedAgainUnderTheSameNumberWithGrowingPauses() {
    CentralSearch first = asked(begun);
    assertThat(first.waiting().attempts()).isZero();
    assertThat(first.waiting().due()).isEqualTo(NOW.plus(PATIENCE));
    CentralSearch row = first;
    Instant now = NOW;
    Duration pause = Duration.ZERO;
    for (int vain = 1; vain <= 12; vain++) {
      now = row.waiting().due();
      row = row.asked(now, PATIENCE);
      assertThat(row.request()).isEqualTo(first.request());
      assertThat(row.waiting().attempts()).isEqualTo(vain);
      Duration next = Duration.between(now, row.waiting().due());
      assertThat(next).isGreaterThanOrEqualTo(pause).isGreaterThanOrEqualTo(PATIENCE);
      pause = next;
    }
    assertThat(pause).isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  void anErrorIsAskedAgainUnderAnotherNumberSoThatALateAnswerToTheFirstIsNotBelieved() {
    CentralSearch first = asked(begun);
    CentralSearch failed = said(first, Result.FAILED);
    assertThat(failed.stage()).isEqualTo(Stage.INSERT);
    assertThat(failed.waiting().attempts()).isEqualTo(1);
    assertThat(failed.waiting().isDue(NOW)).isFalse();
    assertThat(failed.answered(answer(first.request(), Result.DONE), NOW)).isSameAs(failed);
  }

  @ParameterizedTest
  @EnumSource(Result.class)
  void anAnswerToAnotherQuestionOrTheSameAnswerTwiceChangesNothing(Result result) {
    CentralSearch first = asked(begun);
    assertThat(first.answered(answer(UUID.randomUUID(), result), NOW)).isSameAs(first);
    CentralSearch inserted = said(first, Result.DONE);
    assertThat(inserted.answered(answer(first.request(), result), NOW)).isSameAs(inserted);
  }

  @Test
  void aRepeatedInsertionThatIsKnownAlreadyIsDone() {
    assertThat(said(asked(begun), Result.KNOWN_ALREADY).stage()).isEqualTo(Stage.IDENTIFY);
  }

  @Test
  void aSearchThatNamesNoListOfCandidatesFoundNobodyOut() {
    CentralSearch inserted = asked(said(asked(begun), Result.DONE));
    assertThat(said(inserted, Result.DONE).stage()).isEqualTo(Stage.IDENTIFY);
    assertThat(said(asked(begun), Result.COMPARED).stage()).isEqualTo(Stage.INSERT);
  }

  @Test
  void whatTheAbisHasForgottenIsTakenInAnew() {
    CentralSearch inserted = asked(said(asked(begun), Result.DONE));
    assertThat(said(inserted, Result.NOT_KNOWN).stage()).isEqualTo(Stage.INSERT);
  }

  @Test
  void capturesThatAreNoUseAreNotAskedAboutForEver() {
    assertThat(said(asked(begun), Result.UNUSABLE).stage()).isEqualTo(Stage.ANSWERED);
  }

  @Test
  void newCapturesReplaceTheOldOnes() {
    CentralSearch renewed = answered().again(NOW);
    assertThat(renewed.question().orElseThrow().kind()).isEqualTo(CentralQuestion.Kind.DELETE);
    assertThat(renewed.isAwaited()).isTrue();
    assertThat(said(asked(renewed), Result.NOT_KNOWN).stage()).isEqualTo(Stage.INSERT);
    assertThat(said(asked(renewed), Result.DONE).stage()).isEqualTo(Stage.INSERT);
  }

  @Test
  void whatEndsIsForgottenThereAndHoldsNothingUp() {
    CentralSearch ended = answered().ended(NOW);
    assertThat(ended.question().orElseThrow().kind()).isEqualTo(CentralQuestion.Kind.DELETE);
    assertThat(ended.isAwaited()).isFalse();
    CentralSearch deleted = said(asked(ended), Result.DONE);
    assertThat(deleted.stage()).isEqualTo(Stage.DELETED);
    assertThat(deleted.ended(NOW)).isSameAs(deleted);
    assertThat(deleted.again(NOW).stage()).isEqualTo(Stage.INSERT);
  }

  private CentralSearch answered() {
    return said(asked(said(asked(begun), Result.DONE)), Result.COMPARED);
  }

  private static CentralSearch asked(CentralSearch row) {
    return row.asked(NOW, PATIENCE);
  }

  private static CentralSearch said(CentralSearch row, Result result) {
    return row.answered(answer(row.request(), result), NOW);
  }

  private static CentralAnswer answer(UUID request, Result result) {
    return new CentralAnswer(request, result, List.of());
  }
}
