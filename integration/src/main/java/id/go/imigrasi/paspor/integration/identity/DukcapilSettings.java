package id.go.imigrasi.paspor.integration.identity;

import id.go.imigrasi.paspor.domain.identity.AcceptanceRules;
import id.go.imigrasi.paspor.domain.identity.Element;
import id.go.imigrasi.paspor.integration.soap.SoapLine;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * How the office calls Dukcapil.
 *
 * @param soap the SOAP line: {@code paspor.dukcapil.url}, {@code .user}, {@code .password}, {@code
 *     .connect}, {@code .answer}
 * @param json base address of the direct line: {@code paspor.dukcapil.json.url}; null where that
 *     line is not used and no address is set
 * @param institution kodeLembaga: {@code paspor.dukcapil.institution}
 * @param address the caller's fixed address, IP_USER: {@code paspor.dukcapil.ip}
 * @param rules {@code paspor.dukcapil.rules}
 */
record DukcapilSettings(
    Line line, SoapLine soap, URI json, String institution, String address, AcceptanceRules rules) {
  static final String PREFIX = "paspor.dukcapil";

  /** Which of the two lines is used: {@code paspor.dukcapil.line}. */
  enum Line {
    SOAP,
    JSON
  }

  static DukcapilSettings of(Config config) {
    Line used = text(config, ".line").map(DukcapilSettings::line).orElse(Line.SOAP);
    return new DukcapilSettings(
        used,
        SoapLine.of(config, PREFIX),
        directAddress(config, used),
        text(config, ".institution").orElse("IMIGRASI"),
        text(config, ".ip").orElse("127.0.0.1"),
        text(config, ".rules").map(AcceptanceRules::parse).orElse(AcceptanceRules.USUAL));
  }

  private static URI directAddress(Config config, Line used) {
    return used == Line.JSON
        ? config.getValue(PREFIX + ".json.url", URI.class)
        : text(config, ".json.url").map(URI::create).orElse(null);
  }

  private static Line line(String word) {
    return Line.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private static Optional<String> text(Config config, String name) {
    return config.getOptionalValue(PREFIX + name, String.class);
  }

  /** The agreement asked of the fuzzy elements, TRESHOLD. */
  String threshold() {
    AcceptanceRules.Rule name = rules.rules().get(Element.NAME);
    return Integer.toString(name == null ? 90 : name.enough());
  }

  Duration answerWithin() {
    return soap.answerWithin();
  }
}
