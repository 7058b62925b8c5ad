package id.go.imigrasi.paspor.integration.http;

import id.go.imigrasi.paspor.domain.application.Refused;
import jakarta.ejb.EJBException;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A machine's call that came several times at the same instant: the database lets one in, and each
 * of the others is made once more and finds it done.
 */
public final class SecondTry {
  private static final Set<String> COLLIDED = Set.of("application.exists", "billing.payment.known");

  private SecondTry() {}

  /**
   * @throws Refused as the call itself, or as its repetition
   */
  public static <T> T of(Supplier<T> call) {
    try {
      return call.get();
    } catch (EJBException undone) {
      return call.get();
    } catch (Refused refused) {
      if (!COLLIDED.contains(refused.getMessage())) {
        throw refused;
      }
      return call.get();
    }
  }
}
