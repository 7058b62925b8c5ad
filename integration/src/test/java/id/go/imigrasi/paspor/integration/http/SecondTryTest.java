package id.go.imigrasi.paspor.integration.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.Refused;
import jakarta.ejb.EJBException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class SecondTryTest {

  @Test
  void whoCameASecondTooLateFindsItDone() {
    assertThat(SecondTry.of(calls(Refused.because("billing.payment.known")))).isEqualTo("known");
    assertThat(SecondTry.of(calls(Refused.because("application.exists")))).isEqualTo("known");
    assertThat(SecondTry.of(calls(new EJBException("undone")))).isEqualTo("known");
  }

  @Test
  void whatIsRefusedForGoodIsNotTriedAgain() {
    Supplier<String> call = calls(Refused.because("registration.key.reused"));

    assertThatThrownBy(() -> SecondTry.of(call)).hasMessage("registration.key.reused");
    assertThat(call.get()).isEqualTo("known");
  }

  @Test
  void aSecondCollisionIsTold() {
    Supplier<String> call =
        calls(Refused.because("application.exists"), Refused.because("application.exists"));

    assertThatThrownBy(() -> SecondTry.of(call)).hasMessage("application.exists");
  }

  private static Supplier<String> calls(RuntimeException... failing) {
    Deque<RuntimeException> left = new ArrayDeque<>(List.of(failing));
    return () -> {
      if (!left.isEmpty()) {
        throw left.pop();
      }
      return "known";
    };
  }
}
