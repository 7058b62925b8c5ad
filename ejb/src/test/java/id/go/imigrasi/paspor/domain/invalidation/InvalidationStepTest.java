package id.go.imigrasi.paspor.domain.invalidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of a measure's life. */
class InvalidationStepTest {

  @Test
  void theDocumentShowsTheTable() throws IOException {
    assertThat(Files.readString(Path.of("../ear/docs/lifecycle.md")))
        .contains(InvalidationStep.print());
  }

  @Test
  void everyStateIsReached() {
    Set<InvalidationState> reached = EnumSet.noneOf(InvalidationState.class);
    for (InvalidationStep step : InvalidationStep.values()) {
      if (step == InvalidationStep.PROPOSE) {
        reached.add(InvalidationState.PROPOSED);
      }
      step.from().forEach(state -> reached.add(step.after(state)));
    }
    assertThat(reached).containsExactlyInAnyOrder(InvalidationState.values());
  }

  @ParameterizedTest
  @EnumSource(InvalidationState.class)
  void everyOtherStepIsRefused(InvalidationState state) {
    Arrays.stream(InvalidationStep.values())
        .filter(step -> !step.from().contains(state))
        .forEach(
            step ->
                assertThatThrownBy(() -> step.after(state))
                    .hasMessage("invalidation.step.impossible"));
  }
}
