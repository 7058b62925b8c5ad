package id.go.imigrasi.paspor.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.Lifecycle;
import id.go.imigrasi.paspor.domain.application.Lifecycle.Row;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.feed.FeedEvent;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnApplicationFromRegistrationToArchiveTest {

  @Test
  void everyStepOfTheMainJobIsTakenAndTold() {
    Story story = Stories.mPaspor(Lifecycle.OFFICE);

    assertThat(story.application().history())
        .extracting(Transition::step)
        .containsExactly(
            Step.REGISTER,
            Step.CHECK_IN,
            Step.ACCEPT_DOCUMENTS,
            Step.ENROL,
            Step.SUBMIT_TO_ADJUDICATION,
            Step.APPROVE,
            Step.START_PRODUCTION,
            Step.COMPLETE_PRODUCTION,
            Step.PASS_QUALITY,
            Step.HAND_OVER,
            Step.ARCHIVE);
    assertThat(story.application().historyIsWhole()).isTrue();
    assertThat(story.told())
        .extracting(FeedEvent::data)
        .extracting(data -> data.get("step"))
        .containsExactlyElementsOf(
            story.application().history().stream().map(t -> t.step().name()).toList());
    assertThat(story.written()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("orders")
  void everyOrderOfEventsEndsInTheArchive(Function<Lifecycle, Story> order) {
    Application application = order.apply(Lifecycle.OFFICE).application();

    assertThat(application.status()).isEqualTo(Status.ARCHIVED);
    assertThat(application.historyIsWhole()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("orders")
  void noOrderOfEventsWorksWithoutOneOfItsRows(Function<Lifecycle, Story> order) {
    for (Transition taken : order.apply(Lifecycle.OFFICE).application().history()) {
      Lifecycle torn = without(taken.from(), taken.step());

      assertThatThrownBy(() -> order.apply(torn))
          .as("without %s %s", taken.from(), taken.step())
          .isInstanceOf(Refused.class);
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyRowIsWalkedAndMissedWhenItIsTaken(Row row) {
    assertThat(Stories.over(Lifecycle.OFFICE, row).application().status()).isEqualTo(row.to());
    assertThatThrownBy(() -> Stories.over(without(row.from(), row.step()), row))
        .isInstanceOf(Refused.class);
  }

  @Test
  void aRefusalChangesNothingAndIsWrittenDown() {
    Story story = Stories.mPaspor(Lifecycle.OFFICE);
    int lines = story.application().history().size();

    assertThatThrownBy(() -> story.by(Role.HAND_OVER_OFFICER, Step.HAND_OVER))
        .hasMessage("lifecycle.step-out-of-order");
    assertThat(story.application().history()).hasSize(lines);
    assertThat(story.told()).hasSize(lines);
    assertThat(story.written())
        .singleElement()
        .satisfies(entry -> assertThat(entry.detail()).startsWith("HAND_OVER"));
  }

  static Stream<Function<Lifecycle, Story>> orders() {
    return Stories.orders().stream();
  }

  static List<Row> rows() {
    return Lifecycle.OFFICE.rows();
  }

  private static Lifecycle without(Status from, Step step) {
    return new Lifecycle(
        Lifecycle.OFFICE.rows().stream()
            .filter(row -> row.from() != from || row.step() != step)
            .toList());
  }
}
