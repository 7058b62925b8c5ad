package id.go.imigrasi.paspor.domain.conformity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class NonConformityTest {
  private static final Instant NOW = Instant.parse("2026-06-05T02:00:00Z");
  private final NonConformity found =
      NonConformity.found(
          new ApplicationNumber("2110260601000019"),
          "X1234567",
          Stage.QUALITY,
          Cause.OFFICE_ERROR,
          "tempat lahir salah cetak",
          "rina",
          NOW);

  @Test
  void goesFromFindingOverCorrectionToTheApprovalThatClosesIt() {
    NonConformity corrected = found.corrected("dicetak ulang", "dua orang membaca", 0);

    assertThat(found.state()).isEqualTo(NonConformity.State.OPEN);
    assertThat(corrected.state()).isEqualTo(NonConformity.State.CORRECTED);
    assertThat(corrected.approved("kasi", NOW).state()).isEqualTo(NonConformity.State.CLOSED);
    assertThatThrownBy(() -> corrected.approved("kasi", NOW).corrected("x", "y", 0))
        .hasMessage("conformity.closed-already");
  }

  @Test
  void isNotClosedUncorrectedNorByItsFinder() {
    assertThatThrownBy(() -> found.approved("kasi", NOW)).hasMessage("conformity.not-corrected");
    assertThatThrownBy(() -> found.corrected("x", "y", 0).approved("rina", NOW))
        .hasMessage("conformity.own-finding");
  }

  @Test
  void wantsToKnowWhatWasDoneAndWhatPreventsIt() {
    assertThatThrownBy(() -> found.corrected(" ", "y", 0))
        .hasMessage("conformity.correction-missing");
    assertThatThrownBy(() -> found.corrected("x", null, 0))
        .hasMessage("conformity.prevention-missing");
    assertThatThrownBy(() -> found.corrected("x", "y", -1)).hasMessage("conformity.cost-negative");
  }

  @Test
  void leavesTheCostOfAnOfficeErrorToTheState() {
    assertThat(Cause.OFFICE_ERROR.isAtStateCost()).isTrue();
    assertThat(Cause.APPLICANT_DATA.isAtStateCost()).isFalse();
  }
}
