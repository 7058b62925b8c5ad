package id.go.imigrasi.paspor.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.Moment;
import id.go.imigrasi.paspor.domain.billing.BillFixture;
import id.go.imigrasi.paspor.domain.cekal.CekalCheck;
import id.go.imigrasi.paspor.domain.cekal.CekalChecks;
import id.go.imigrasi.paspor.domain.cekal.Screening;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** A neighbour is away for hours and comes back; nobody overtakes who has waited longer. */
class QuestionRoundTest {
  private static final Instant MORNING = Instant.parse("2026-11-23T01:00:00Z");
  private static final Duration TWO_SECONDS = Duration.ofSeconds(2);
  private static final int A_QUARTER_OF_AN_HOUR = 450;
  private static final int MANY = 130;

  private final MovedClock clock = new MovedClock(MORNING);
  private final CekalChecks checks = new MemoryOfChecks().cekal;
  private final CekalService desk = new CekalService();
  private final List<UUID> waiting = new ArrayList<>();
  private final List<UUID> put = new ArrayList<>();
  private boolean away = true;

  QuestionRoundTest() {
    desk.checks = checks;
    desk.clock = clock;
  }

  @Test
  void afterFourHoursTheReturnIsSeenWithinTwentySecondsAndAllAreAnsweredInTheirOrder() {
    comeInAndAreAwaited(Duration.ofHours(4));
    away = false;
    Instant back = clock.instant();
    put.clear();
    while (put.size() < MANY) {
      round();
    }
    assertThat(put).isEqualTo(waiting);
    assertThat(Duration.between(back, clock.instant())).isLessThan(Duration.ofSeconds(24));
    assertThat(checks.waiting()).isZero();
  }

  @Test
  void whoComesJustAfterTheReturnIsAnsweredBehindThoseWhoWaited() {
    comeInAndAreAwaited(Duration.ofHours(1));
    away = false;
    put.clear();
    comes();
    round();
    assertThat(put).isEqualTo(waiting);
  }

  @Test
  void onlyOneIsAskedOftenWhileTheNeighbourIsAway() {
    comeInAndAreAwaited(Duration.ofHours(4));
    put.clear();
    for (int round = 0; round < A_QUARTER_OF_AN_HOUR; round++) {
      round();
    }
    assertThat(put.stream().filter(waiting.get(0)::equals).count()).isGreaterThan(40);
    for (UUID other : waiting.subList(1, MANY)) {
      assertThat(put.stream().filter(other::equals).count()).isLessThanOrEqualTo(2);
    }
  }

  @Test
  void aNeighbourThatIsGoneAgainIsAskedEachQuestionOnce() {
    comeInAndAreAwaited(Duration.ofHours(1));
    put.clear();
    away = false;
    while (put.isEmpty()) {
      round(
          check -> {
            away = put.size() >= 3;
            return answer(check);
          });
    }
    assertThat(put).isEqualTo(waiting);
    assertThat(checks.waiting()).isEqualTo(MANY - 3);
  }

  private void comeInAndAreAwaited(Duration outage) {
    for (int i = 0; i < MANY; i++) {
      comes();
      round();
    }
    Instant end = MORNING.plus(outage);
    while (clock.instant().isBefore(end)) {
      round();
    }
  }

  private void comes() {
    CekalCheck check = CekalCheck.open(BillFixture.NUMBER, Moment.REGISTRATION, clock.instant());
    waiting.add(check.id());
    checks.save(check);
  }

  private void round() {
    round(this::answer);
  }

  private void round(Predicate<CekalCheck> asked) {
    new QuestionRound<>(
            desk::claimDue, desk::longestWaiting, desk::hurry, CekalCheck::id, CekalCheck::waiting)
        .all(asked);
    clock.forward(TWO_SECONDS);
  }

  private boolean answer(CekalCheck check) {
    put.add(check.id());
    if (away) {
      desk.inVain(check.id(), Optional.empty());
      return false;
    }
    checks.save(check.answered(new Screening("1", List.of(), clock.instant())));
    return true;
  }
}
