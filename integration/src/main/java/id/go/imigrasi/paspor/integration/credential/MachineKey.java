package id.go.imigrasi.paspor.integration.credential;

import jakarta.ws.rs.NotAuthorizedException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The secret a neighbour's machine shows in the header {@code X-Api-Key}: {@code
 * paspor.<neighbour>.password}, at least 16 characters. Without one in the settings nobody gets in.
 */
public final class MachineKey {
  /** The header. */
  public static final String HEADER = "X-Api-Key";

  private static final int SHORTEST = 16;

  private MachineKey() {}

  /**
   * @param neighbour as in the settings, for example {@code simponi}
   * @throws NotAuthorizedException when the key is missing or wrong: 401
   */
  public static void mustBe(String neighbour, String shown) {
    String expected =
        ConfigProvider.getConfig()
            .getOptionalValue("paspor." + neighbour + ".password", String.class)
            .filter(key -> key.length() >= SHORTEST)
            .orElse(null);
    if (expected == null || shown == null || !same(expected, shown)) {
      throw new NotAuthorizedException("Key");
    }
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
