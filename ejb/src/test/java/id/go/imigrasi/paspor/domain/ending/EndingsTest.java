package id.go.imigrasi.paspor.domain.ending;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.application.Lifecycle;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.archive.Series;
import id.go.imigrasi.paspor.domain.notice.NoticeKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of endings against the lifecycle's rows. */
class EndingsTest {
  private static final Set<Status> WITH_A_BOOK =
      EnumSet.of(Status.APPROVED, Status.IN_PRODUCTION, Status.IN_QUALITY, Status.READY);
  private static final Set<Status> BEFORE_THE_BOOTH =
      EnumSet.of(Status.DRAFT, Status.REGISTERED, Status.ARRIVED);

  @ParameterizedTest
  @EnumSource(Step.class)
  void namesEveryStepIntoAnEndedStatusAndNoOther(Step step) {
    boolean ends = rows(step).stream().anyMatch(row -> Status.ENDINGS.contains(row.to()));

    assertThat(Endings.of(step).flatMap(Ending::archivedIn).isPresent()).isEqualTo(ends);
  }

  @Test
  void oneStepHasOneLineAndOnlyASuspensionStaysOpen() {
    assertThat(Endings.table()).extracting(Ending::step).doesNotHaveDuplicates();
    assertThat(Endings.table())
        .filteredOn(ending -> ending.archivedIn().isEmpty())
        .extracting(Ending::step)
        .containsExactly(Step.SUSPEND);
  }

  @ParameterizedTest
  @MethodSource("table")
  void speaksOfABookletAndOfFingersWhereTheCaseMayHaveThem(Ending ending) {
    List<Status> from = rows(ending.step()).stream().map(Lifecycle.Row::from).toList();

    assertThat(ending.booklet() != BookletFate.NONE)
        .isEqualTo(from.stream().anyMatch(WITH_A_BOOK::contains));
    assertThat(ending.captured())
        .isEqualTo(from.stream().anyMatch(status -> !BEFORE_THE_BOOTH.contains(status)));
  }

  @ParameterizedTest
  @MethodSource("table")
  void tellsWhatTheStepTellsUnlessWhoDecidesTellsIt(Ending ending) {
    assertThat(ending.message())
        .isEqualTo(
            ending.step() == Step.LAPSE_UNPAID
                ? NoticeKind.BILL_ENDED
                : NoticeKind.after(ending.step()).orElse(null));
  }

  @ParameterizedTest
  @MethodSource("table")
  void filesRejectedAndFinishedCasesApart(Ending ending) {
    Status to = rows(ending.step()).get(0).to();

    ending
        .archivedIn()
        .ifPresent(
            series -> {
              assertThat(series == Series.REJECTED_APPLICATION).isEqualTo(to == Status.REJECTED);
              assertThat(series == Series.PASSPORT_APPLICATION).isEqualTo(to == Status.HANDED_OVER);
            });
  }

  static List<Ending> table() {
    return Endings.table();
  }

  private static List<Lifecycle.Row> rows(Step step) {
    return Arrays.stream(Status.values())
        .flatMap(from -> Lifecycle.OFFICE.find(from, step).stream())
        .toList();
  }
}
