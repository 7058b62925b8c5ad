package id.go.imigrasi.paspor.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.personalization.SignerKey;
import id.go.imigrasi.paspor.domain.personalization.SignerKey.Alarm;
import id.go.imigrasi.paspor.domain.personalization.SignerKeys;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The end of the signer's key is seen before it comes, and nothing is left behind when it came. */
class SignerKeyServiceTest {
  private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
  private static final Instant END = NOW.plus(Duration.ofDays(20));

  private final MovedClock clock = new MovedClock(NOW);
  private final List<SignerKey> kept = new ArrayList<>();
  private final SignerKeyService keys = new SignerKeyService();
  private int questions;
  private int resumed;

  SignerKeyServiceTest() {
    keys.clock = clock;
    keys.signer = () -> questions++;
    keys.keys =
        new SignerKeys() {
          @Override
          public Optional<SignerKey> latest() {
            return kept.stream().reduce((first, second) -> second);
          }

          @Override
          public void keep(SignerKey key) {
            kept.add(key);
          }
        };
    keys.orders =
        new PersonalizationService() {
          @Override
          public void askAboutOrdersThatWait() {
            resumed++;
          }
        };
  }

  @Test
  void theAlarmComesTwoWeeksBeforeTheEndAndTurnsRedAtTheEnd() {
    assertThat(keys.standing()).isEmpty();
    told("a1", END);
    assertThat(alarm()).isEqualTo(Alarm.NONE);
    clock.forward(Duration.ofDays(6).plusSeconds(1));
    assertThat(alarm()).isEqualTo(Alarm.SOON);
    clock.forward(Duration.ofDays(14).minusSeconds(2));
    assertThat(alarm()).isEqualTo(Alarm.SOON);
    clock.forward(Duration.ofSeconds(1));
    assertThat(alarm()).isEqualTo(Alarm.OVER);
    keys.told(SignerKey.none("token-pin-locked", clock.instant()));
    assertThat(alarm()).isEqualTo(Alarm.UNUSABLE);
  }

  @Test
  void whatWaitedGoesOnWithTheNewKeyAndOnlyThen() {
    told("a1", END);
    clock.forward(Duration.ofDays(21));
    told("a1", END);
    assertThat(resumed).as("still over").isZero();
    told("b2", END.plus(Duration.ofDays(90)));
    assertThat(resumed).isEqualTo(1);
    told("b2", END.plus(Duration.ofDays(90)));
    assertThat(resumed).isEqualTo(1);

    keys.told(SignerKey.none("token-absent", clock.instant()));
    told("b2", END.plus(Duration.ofDays(90)));
    assertThat(resumed).isEqualTo(2);
  }

  @Test
  void notEverySignatureIsKept() {
    told("a1", END);
    told("a1", END);
    assertThat(kept).hasSize(1);
    clock.forward(Duration.ofMinutes(5));
    told("a1", END);
    assertThat(kept).hasSize(2);
  }

  @Test
  void aKeyThatIsInOrderIsAskedForOnceAnHourAndAnyOtherEachTime() {
    keys.ask();
    assertThat(questions).as("never heard of").isEqualTo(1);
    told("a1", END);
    keys.ask();
    assertThat(questions).isEqualTo(1);
    clock.forward(Duration.ofMinutes(61));
    keys.ask();
    assertThat(questions).isEqualTo(2);
    keys.told(SignerKey.none("token-absent", clock.instant()));
    keys.ask();
    keys.ask();
    assertThat(questions).isEqualTo(4);
  }

  private Alarm alarm() {
    return keys.standing().orElseThrow().alarm();
  }

  private void told(String serial, Instant until) {
    keys.told(SignerKey.of(serial, until, clock.instant()));
  }
}
