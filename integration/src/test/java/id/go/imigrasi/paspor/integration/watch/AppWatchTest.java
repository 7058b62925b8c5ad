package id.go.imigrasi.paspor.integration.watch;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.Neighbour;
import id.go.imigrasi.paspor.domain.Neighbours.Standing;
import id.go.imigrasi.paspor.domain.Neighbours.State;
import id.go.imigrasi.paspor.domain.billing.BillingCode;
import id.go.imigrasi.paspor.domain.billing.KeptPayment;
import id.go.imigrasi.paspor.domain.billing.Ntpn;
import id.go.imigrasi.paspor.domain.billing.Payment;
import id.go.imigrasi.paspor.domain.billing.PaymentStanding;
import id.go.imigrasi.paspor.domain.billing.Payments;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** M-Paspor calls the office, or somebody has paid and it does not. */
class AppWatchTest {
  private static final Instant MORNING = Instant.parse("2026-11-23T01:00:00Z");

  private final List<KeptPayment> unmatched = new ArrayList<>();
  private final NeighbourWatch watch = new NeighbourWatch();
  private Instant now = MORNING;
  private final AppWatch app = new AppWatch(watch, payments(), clock());

  @Test
  void nothingIsSaidOfItBeforeItIsHeardOrMissed() {
    app.look();
    assertThat(watch.standings()).isEmpty();
    app.heard();
    assertThat(watch.standings()).containsExactly(new Standing(Neighbour.M_PASPOR, State.UP));
  }

  @Test
  void itIsAwayWhileItOwesTheRegistrationOfAPaymentAndBackWhenItCalls() {
    app.heard();
    comes(PaymentStanding.UNKNOWN_CODE);
    app.look();
    assertThat(state()).as("it has two minutes").isEqualTo(State.UP);
    now = now.plus(AppWatch.PATIENCE).plusSeconds(2);
    app.look();
    assertThat(state()).isEqualTo(State.AWAY);
    app.heard();
    app.look();
    assertThat(state()).as("though the payment may never find its case").isEqualTo(State.UP);
  }

  @Test
  void aPaymentThatIsWrongInAnotherWayIsNoSign() {
    app.heard();
    comes(PaymentStanding.DOUBLE);
    comes(PaymentStanding.WRONG_AMOUNT);
    now = now.plus(AppWatch.PATIENCE).plusSeconds(2);
    app.look();
    assertThat(state()).isEqualTo(State.UP);
  }

  private State state() {
    return watch.standings().get(0).state();
  }

  private void comes(PaymentStanding standing) {
    now = now.plusSeconds(1);
    Payment payment =
        new Payment(
            new Ntpn("NTPN000000000009"),
            new BillingCode("820210101000001"),
            null,
            null,
            now,
            null,
            null,
            null,
            null);
    unmatched.add(KeptPayment.of(payment, standing, now));
  }

  private Payments payments() {
    return (Payments)
        Proxy.newProxyInstance(
            Payments.class.getClassLoader(),
            new Class<?>[] {Payments.class},
            (proxy, method, given) -> List.copyOf(unmatched));
  }

  private Clock clock() {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        return now;
      }
    };
  }
}
