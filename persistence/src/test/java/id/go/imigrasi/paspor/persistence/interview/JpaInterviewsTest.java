package id.go.imigrasi.paspor.persistence.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.interview.Answer;
import id.go.imigrasi.paspor.domain.interview.Interview;
import id.go.imigrasi.paspor.domain.interview.InterviewForm;
import id.go.imigrasi.paspor.domain.interview.Outcome;
import id.go.imigrasi.paspor.domain.interview.Question;
import id.go.imigrasi.paspor.persistence.Database;
import id.go.imigrasi.paspor.persistence.biometrics.Filed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JpaInterviewsTest {
  private static final Instant NOW = Instant.parse("2026-11-23T01:30:00.123456Z");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  @Test
  void keepsAnInterviewAsTyped() {
    Interview draft =
        Interview.begin(Filed.application())
            .noted(
                Map.of("PURPOSE", new Answer("PURPOSE", "umrah"), "HOST", new Answer("HOST", "")),
                Set.of("RECITED"),
                "PERNYATAAN-2022",
                "tenang");
    save(draft);

    Interview found = find(draft.application());
    assertThat(found.answers()).isEqualTo(Map.of("PURPOSE", new Answer("PURPOSE", "umrah")));
    assertThat(found.signsSeen()).containsExactly("RECITED");
    assertThat(found.statementCode()).isEqualTo("PERNYATAAN-2022");
    assertThat(found.notes()).isEqualTo("tenang");
    assertThat(found.conclusion()).isEmpty();
  }

  @Test
  void keepsTheConclusion() {
    Interview draft = Interview.begin(Filed.application());
    save(draft.rejected(form(), "FALSE_STATEMENT", "akta milik orang lain", "rini", NOW));

    var end = find(draft.application()).conclusion().orElseThrow();

    assertThat(end.outcome()).isEqualTo(Outcome.REJECT);
    assertThat(end.ground()).contains("FALSE_STATEMENT");
    assertThat(end.at()).isEqualTo(NOW);
  }

  @Test
  void aChangedAnswerAloneMakesTheOldScreenStale() {
    Interview draft = Interview.begin(Filed.application());
    save(draft);
    Interview seen = find(draft.application());
    save(seen.noted(Map.of("PURPOSE", new Answer("PURPOSE", "haji")), Set.of(), null, ""));

    assertThatThrownBy(() -> save(seen)).hasMessage("application.stale");
    assertThat(find(draft.application()).answers().get("PURPOSE").text()).isEqualTo("haji");
  }

  @Test
  void theFormOfTheDayHasItsLinesInOrder() {
    InterviewForm form = form();
    assertThat(form.questions()).extracting(Question::code).startsWith("HELD_BEFORE", "PURPOSE");
    assertThat(form.signs()).hasSizeGreaterThan(5);
    assertThat(form.grounds()).isNotEmpty();
    assertThat(form.adviceFor(Set.of("PAPERS_HELD", "RECITED"))).isTrue();
    assertThat(form.adviceFor(Set.of("RECITED"))).isFalse();
  }

  private static InterviewForm form() {
    return Database.in(em -> new JpaInterviewForms(em).on(DAY));
  }

  private static void save(Interview interview) {
    Database.run(em -> new JpaInterviews(em).save(interview));
  }

  private static Interview find(ApplicationNumber number) {
    return Database.in(em -> new JpaInterviews(em).find(number)).orElseThrow();
  }
}
