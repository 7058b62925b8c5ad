package id.go.imigrasi.paspor.domain.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InterviewTest {
  private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
  private static final InterviewForm FORM = Forms.form();

  private final Interview begun = Interview.begin(new ApplicationNumber("0471261123000017"));

  @Test
  void isAcceptedWhenEverythingRequiredIsAnsweredAndDeclared() {
    Interview interview = begun.noted(Forms.answers(), Set.of(), "S1", "");
    assertThat(interview.accepted(FORM, "rini", NOW).conclusion())
        .contains(new Conclusion(Outcome.ACCEPT, null, "", "rini", NOW));
  }

  @Test
  void openQuestionsAndAMissingStatementAreTold() {
    Interview interview =
        begun.noted(Map.of("PURPOSE", new Answer("PURPOSE", " ")), Set.of(), null, "");
    assertThatThrownBy(() -> interview.accepted(FORM, "rini", NOW))
        .isInstanceOf(Refused.class)
        .hasMessage(
            "interview.question.open, interview.question.open, interview.statement.not-declared");
  }

  @Test
  void whoAcceptsAgainstTheAdviceExplainsWhy() {
    Interview seen = begun.noted(Forms.answers(), Set.of("SPONSOR"), "S1", " ");
    assertThat(FORM.adviceFor(Set.of("SPONSOR"))).isTrue();
    assertThatThrownBy(() -> seen.accepted(FORM, "rini", NOW))
        .hasMessage("interview.signs.unexplained");
    Interview explained = seen.noted(Forms.answers(), Set.of("SPONSOR"), "S1", "husband's firm");
    assertThat(explained.accepted(FORM, "rini", NOW).conclusion()).isPresent();
  }

  @Test
  void rejectsOnlyOnAGroundOfTheForm() {
    assertThatThrownBy(() -> begun.rejected(FORM, "MOOD", "no", "rini", NOW))
        .hasMessage("interview.ground.unknown");
    assertThatThrownBy(() -> begun.rejected(FORM, "FALSE_DATA", "", "rini", NOW))
        .hasMessage("interview.reason.missing");
    assertThat(
            begun
                .rejected(FORM, "FALSE_DATA", "birth certificate is another's", "rini", NOW)
                .concluded()
                .ground())
        .contains("FALSE_DATA");
  }

  @Test
  void holdingAndReferringNeedAReason() {
    assertThatThrownBy(() -> begun.held(null, "rini", NOW)).hasMessage("interview.reason.missing");
    assertThat(begun.referred("doubtful", "rini", NOW).concluded().outcome())
        .isEqualTo(Outcome.REFER);
  }

  @Test
  void writingInAConcludedInterviewOpensItAgain() {
    Interview held = begun.held("bring the original", "rini", NOW);
    assertThat(held.noted(Map.of(), Set.of(), null, "").conclusion()).isEmpty();
  }
}
