package id.go.imigrasi.paspor.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.Awaited;
import id.go.imigrasi.paspor.domain.Awaited.What;
import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.billing.BillFixture;
import java.time.Instant;
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

  @Test
  void anIndicationAtTheCentreReadsLikeAnUnansweredScreening() {
    assertThat(awaited(Role.LOCAL_ADJUDICATOR, INDICATION, IDENTITY))
        .isEqualTo(awaited(Role.LOCAL_ADJUDICATOR, SCREENING, IDENTITY))
        .containsExactly(SCREENING, IDENTITY);
    assertThat(awaited(Role.HEAD_OF_OFFICE, SCREENING, INDICATION)).containsExactly(SCREENING);
  }

  @Test
  void theClearanceDeskReadsOfTheIndication() {
    assertThat(awaited(Role.CLEARANCE_INPUT, SCREENING, INDICATION))
        .containsExactly(SCREENING, INDICATION);
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
