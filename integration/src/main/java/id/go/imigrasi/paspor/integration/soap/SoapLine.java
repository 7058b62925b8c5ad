package id.go.imigrasi.paspor.integration.soap;

import java.net.URL;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.config.Config;

/**
 * Where and how one SOAP neighbour is called.
 *
 * @param url of its endpoint
 * @param user and password of the UsernameToken
 * @param connectWithin for the connection alone
 * @param answerWithin without a byte arriving
 */
public record SoapLine(
    String url, String user, String password, Duration connectWithin, Duration answerWithin) {
  private static final String MAX_CHARACTERS = "65536";

  public SoapLine {
    Objects.requireNonNull(url);
    Objects.requireNonNull(user);
    Objects.requireNonNull(password);
  }

  /**
   * Reads {@code <prefix>.url}, {@code .user}, {@code .password}, {@code .connect} and {@code
   * .answer} (ISO durations).
   */
  public static SoapLine of(Config config, String prefix) {
    return new SoapLine(
        config.getValue(prefix + ".url", String.class),
        config.getOptionalValue(prefix + ".user", String.class).orElse("kanim-2110"),
        config.getValue(prefix + ".password", String.class),
        duration(config, prefix + ".connect", Duration.ofSeconds(3)),
        duration(config, prefix + ".answer", Duration.ofSeconds(8)));
  }

  private static Duration duration(Config config, String name, Duration usual) {
    return config.getOptionalValue(name, String.class).map(Duration::parse).orElse(usual);
  }

  /** The contract as the office ships it; the neighbour's own is never fetched. */
  public static URL contract(String path) {
    return Objects.requireNonNull(SoapLine.class.getResource(path), path);
  }

  /** What a client proxy needs in its request context. */
  public Map<String, Object> context() {
    return Map.ofEntries(
        Map.entry("jakarta.xml.ws.service.endpoint.address", url),
        Map.entry("ws-security.username", user),
        Map.entry("ws-security.password", password),
        Map.entry("jakarta.xml.ws.client.connectionTimeout", connectWithin.toMillis()),
        Map.entry("jakarta.xml.ws.client.receiveTimeout", answerWithin.toMillis()),
        Map.entry("schema-validation-enabled", "true"),
        Map.entry("org.apache.cxf.stax.maxXMLCharacters", MAX_CHARACTERS),
        Map.entry("org.apache.cxf.stax.maxTextLength", "4096"),
        Map.entry("org.apache.cxf.stax.maxChildElements", "500"),
        Map.entry("org.apache.cxf.stax.maxElementDepth", "20"));
  }

  @Override
  public String toString() {
    return "SoapLine[" + url + "]";
  }
}
