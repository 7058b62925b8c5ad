package id.go.imigrasi.paspor.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.cekal.ClearanceState;
import id.go.imigrasi.paspor.service.OneWaitingCase.Silent;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A listed case beside an innocent one that waits: whatever somebody without the right is shown,
 * told or refused of the one, and whatever is written down of it, is the same of the other.
 */
class ListedReadsLikeInnocentTest {
  private static final Set<Role> WITHOUT_THE_RIGHT =
      EnumSet.complementOf(
          EnumSet.of(Role.CLEARANCE_INPUT, Role.CLEARANCE_VERIFICATION, Role.DIRECTORATE));
  private static final Set<ClearanceState> LISTED =
      EnumSet.complementOf(EnumSet.of(ClearanceState.CLEARED));

  @ParameterizedTest
  @EnumSource(
      value = Status.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"DRAFT", "HANDED_OVER", "WITHDRAWN", "LAPSED", "REJECTED", "CANCELLED", "ARCHIVED"})
  void toEverybodyWithoutTheRightAndInEveryStatus(Status status) {
    for (Role role : WITHOUT_THE_RIGHT) {
      List<Object> innocent = OneWaitingCase.innocent(status, role, Silent.CENTRE).read();
      for (Silent silent : blocking(status)) {
        assertThat(OneWaitingCase.innocent(status, role, silent).read())
            .as(role + " " + silent)
            .isEqualTo(innocent);
      }
      for (ClearanceState stage : LISTED) {
        assertThat(OneWaitingCase.listed(status, role, stage).read())
            .as(role + " " + stage)
            .isEqualTo(innocent);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"CLEARANCE_INPUT", "CLEARANCE_VERIFICATION"})
  void whoHasTheRightReadsTheDifference(Role role) {
    for (ClearanceState stage : LISTED) {
      assertThat(OneWaitingCase.listed(Status.ENROLLED, role, stage).read())
          .isNotEqualTo(OneWaitingCase.innocent(Status.ENROLLED, role, Silent.CENTRE).read());
    }
  }

  /**
   * Whose silence locks the same steps as the list does: what was once found is not asked again.
   */
  private static Set<Silent> blocking(Status status) {
    return switch (status) {
      case APPROVED -> EnumSet.of(Silent.DUKCAPIL);
      case READY -> EnumSet.noneOf(Silent.class);
      default -> EnumSet.of(Silent.DUKCAPIL, Silent.FINGERS, Silent.ABIS);
    };
  }
}
