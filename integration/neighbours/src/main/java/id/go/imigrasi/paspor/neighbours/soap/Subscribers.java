package id.go.imigrasi.paspor.neighbours.soap;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The one subscriber of the stand-ins, the office, and its password with each of them: {@code
 * paspor.<neighbour>.user} and {@code paspor.<neighbour>.password}. Without a password nobody gets
 * in.
 */
public final class Subscribers {
  private static final String OFFICE = "kanim-2110";

  private Subscribers() {}

  /**
   * @param neighbour as in the settings, for example {@code dukcapil}
   */
  public static boolean knows(String neighbour, String user, String password) {
    return user != null
        && password != null
        && user.equals(user(neighbour))
        && password(neighbour).filter(expected -> same(expected, password)).isPresent();
  }

  static String user(String neighbour) {
    return config().getOptionalValue("paspor." + neighbour + ".user", String.class).orElse(OFFICE);
  }

  static Optional<String> password(String neighbour) {
    return config().getOptionalValue("paspor." + neighbour + ".password", String.class);
  }

  private static Config config() {
    return ConfigProvider.getConfig(Subscribers.class.getClassLoader());
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
