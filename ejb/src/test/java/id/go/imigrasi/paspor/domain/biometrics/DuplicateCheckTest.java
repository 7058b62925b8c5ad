package id.go.imigrasi.paspor.domain.biometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DuplicateCheckTest {
  private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
  private static final DuplicateCandidate CANDIDATE =
      new DuplicateCandidate(
          new ApplicationNumber("0471261001000018"),
          DuplicateCandidate.Suspicion.SAME_FINGERS_OTHER_NIK,
          140);

  private static final DuplicateCandidate ELSEWHERE =
      new DuplicateCandidate(
          null,
          "2abe7b7d-b58a-4466-a006-c79297281123",
          DuplicateCandidate.Suspicion.KNOWN_ELSEWHERE,
          91,
          "FIR 91");

  private final DuplicateCheck waiting =
      DuplicateCheck.begin(new ApplicationNumber("0471261123000017"), NOW);

  @Test
  void nothingFoundLetsTheCaseGoOn() {
    assertThat(waiting.isClear()).isFalse();
    assertThat(waiting.answered(List.of(), NOW).isClear()).isTrue();
  }

  @Test
  void aSuspicionWaitsForAnOfficer() {
    DuplicateCheck suspect = waiting.answered(List.of(CANDIDATE), NOW);
    assertThat(suspect.isClear()).isFalse();
    assertThat(suspect.dismissed("lead", "twin sister, seen both").isClear()).isTrue();
    assertThat(suspect.confirmed("lead", "one person, two NIK").isClear()).isFalse();
  }

  @Test
  void anOfficerSaysWhyAndOnlyWhereThereIsSomethingToDecide() {
    DuplicateCheck suspect = waiting.answered(List.of(CANDIDATE), NOW);
    assertThatThrownBy(() -> suspect.dismissed("lead", " "))
        .hasMessage("biometrics.duplicate.reason-missing");
    assertThatThrownBy(() -> waiting.dismissed("lead", "no"))
        .hasMessage("biometrics.duplicate.nothing-to-decide");
  }

  @Test
  void aVainQuestionIsAskedAgainLater() {
    DuplicateCheck again = waiting.unanswered(NOW);
    assertThat(again.waiting().isDue(NOW)).isFalse();
    assertThat(again.waiting().attempts()).isEqualTo(1);
    assertThat(again.state()).isEqualTo(DuplicateCheck.State.WAITING);
  }

  @Test
  void whoTheCentreKnowsIsShownBesideTheOfficesOwnWhicheverComesFirst() {
    DuplicateCheck centreFirst = waiting.told(List.of(ELSEWHERE), NOW);
    assertThat(centreFirst.state()).isEqualTo(DuplicateCheck.State.WAITING);
    assertThat(centreFirst.answered(List.of(CANDIDATE), NOW).candidates())
        .containsExactly(CANDIDATE, ELSEWHERE);
    assertThat(centreFirst.answered(List.of(), NOW).isClear()).isFalse();
    assertThat(waiting.answered(List.of(CANDIDATE), NOW).told(List.of(ELSEWHERE), NOW).candidates())
        .containsExactly(CANDIDATE, ELSEWHERE);
  }

  @Test
  void somebodyNewFromTheCentreNeedsAWordOfItsOwnAndTheSameAgainDoesNot() {
    DuplicateCheck dismissed =
        waiting.answered(List.of(CANDIDATE), NOW).dismissed("lead", "twin sister, seen both");
    assertThat(dismissed.told(List.of(), NOW)).isSameAs(dismissed);
    DuplicateCheck suspect = dismissed.told(List.of(ELSEWHERE), NOW);
    assertThat(suspect.state()).isEqualTo(DuplicateCheck.State.SUSPECT);
    DuplicateCheck decided = suspect.dismissed("lead", "her passport of 2019");
    assertThat(decided.told(List.of(ELSEWHERE), NOW)).isSameAs(decided);
  }
}
