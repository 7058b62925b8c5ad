package id.go.imigrasi.paspor.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.Awaited;
import id.go.imigrasi.paspor.domain.Awaited.What;
import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.billing.BillFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an officer reads of the answers that a case waits for. */
class CaseFileServiceTest {
  private static final Instant NOW = BillFixture.NOW;
  private static final Instant SINCE = NOW.minusSeconds(60);
  private static final Awaited SCREENING = new Awaited(What.WATCH_LIST, SINCE, 2);
  private static final Awaited INDICATION = new Awaited(What.CLEARANCE, SINCE, 2);
  private static final Awaited IDENTITY = new Awaited(What.IDENTITY, SINCE, 0);
  private static final Awaited MONEY = new Awaited(What.BILLING_CODE, SINCE, 1);
  private static final EnumSet<Role> CLEARANCE_DESK =
      EnumSet.of(Role.CLEARANCE_INPUT, Role.CLEARANCE_VERIFICATION, Role.DIRECTORATE);
  private static final Set<What> CHECKS =
      EnumSet.of(
          What.IDENTITY,
          What.WATCH_LIST,
          What.CLEARANCE,
          What.INDICATION,
          What.DUPLICATES,
          What.DUPLICATE_SEARCH);

  @Test
  void nobodyWithoutTheRightReadsWhichCheckOfThePersonIsOpen() {
    for (Role role : EnumSet.complementOf(CLEARANCE_DESK)) {
      for (What open : CHECKS) {
        assertThat(awaited(role, new Awaited(open, SINCE, 2), MONEY))
            .as(role + " " + open)
            .containsExactly(new Awaited(What.VERIFICATION, SINCE, 0), MONEY);
      }
      assertThat(awaited(role, MONEY, SCREENING, INDICATION, IDENTITY))
          .as(role.name())
          .containsExactly(new Awaited(What.VERIFICATION, SINCE, 0), MONEY);
    }
  }

  @Test
  void theAgeOfTheCopyIsToldWhateverElseIsOpen() {
    Awaited.Copy copy = new Awaited.Copy("7", SINCE, Duration.ofMinutes(5), Duration.ofHours(24));
    Awaited screening = new Awaited(What.WATCH_LIST, SINCE, 2, copy);
    Awaited told = new Awaited(What.VERIFICATION, SINCE, 0, copy);
    assertThat(awaited(Role.HAND_OVER_OFFICER, screening)).containsExactly(told);
    assertThat(awaited(Role.HAND_OVER_OFFICER, INDICATION, screening)).containsExactly(told);
  }

  @Test
  void theClearanceDeskReadsOfTheIndication() {
    for (Role role : CLEARANCE_DESK) {
      assertThat(awaited(role, SCREENING, INDICATION, IDENTITY))
          .containsExactly(SCREENING, INDICATION, IDENTITY);
    }
  }

  private static List<Awaited> awaited(Role role, Awaited... open) {
    CaseFileService cases = new CaseFileService();
    cases.clock = new MovedClock(NOW);
    cases.callers =
        new Callers() {
          @Override
          public Actor current() {
            return new Actor("dewi", Set.of(role), "BPN");
          }
        };
    cases.answers =
        new AwaitedAnswers() {
          @Override
          List<Awaited> of(ApplicationNumber number) {
            return List.of(open);
          }
        };
    return cases.awaited(BillFixture.NUMBER);
  }
}
