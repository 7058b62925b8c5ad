package id.go.imigrasi.paspor.domain.application;

import java.util.List;
import java.util.Objects;

/**
 * Why something may not be done: a key of the message bundles {@code refusals} and its arguments.
 *
 * @param key dotted, lower case, for example {@code billing.ntpn.malformed}
 * @param arguments for the message's places {0}, {1}; never personal data
 */
public record Refusal(String key, List<Object> arguments) {

  public Refusal {
    Objects.requireNonNull(key);
    arguments = List.copyOf(arguments);
  }

  public static Refusal of(String key, Object... arguments) {
    return new Refusal(key, List.of(arguments));
  }
}
