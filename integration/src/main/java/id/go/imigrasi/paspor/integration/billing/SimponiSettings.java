package id.go.imigrasi.paspor.integration.billing;

import id.go.imigrasi.paspor.integration.soap.SoapLine;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * How the office calls SIMPONI.
 *
 * @param soap the SOAP line: {@code paspor.simponi.url}, {@code .user}, {@code .password}, {@code
 *     .connect}, {@code .answer}
 * @param form address of the form post: {@code paspor.simponi.form.url}; null where that line is
 *     not used and no address is set
 * @param ministry kode K/L, 3 digits: {@code paspor.simponi.ministry}
 * @param directorate kode eselon 1, 2 digits: {@code paspor.simponi.directorate}
 * @param unit kode satker, 6 digits: {@code paspor.simponi.unit}
 * @param place kode lokasi and kode kab/kota: {@code paspor.simponi.place}, {@code .city}
 * @param expiryPattern how the form line writes the end of a bill: {@code
 *     paspor.simponi.form.expiry}
 */
record SimponiSettings(
    Line line,
    SoapLine soap,
    URI form,
    String ministry,
    String directorate,
    String unit,
    String place,
    String city,
    String expiryPattern) {
  static final String PREFIX = "paspor.simponi";

  /** Which of the two lines is used: {@code paspor.simponi.line}. */
  enum Line {
    SOAP,
    FORM
  }

  static SimponiSettings of(Config config) {
    Line used = Line.valueOf(text(config, ".line").orElse("soap").toUpperCase(Locale.ROOT));
    return new SimponiSettings(
        used,
        SoapLine.of(config, PREFIX),
        formAddress(config, used),
        text(config, ".ministry").orElse("137"),
        text(config, ".directorate").orElse("06"),
        text(config, ".unit").orElse("409257"),
        text(config, ".place").orElse("16"),
        text(config, ".city").orElse("71"),
        text(config, ".form.expiry").orElse("dd-MM-uuuu HH:mm:ss"));
  }

  private static URI formAddress(Config config, Line used) {
    return used == Line.FORM
        ? config.getValue(PREFIX + ".form.url", URI.class)
        : text(config, ".form.url").map(URI::create).orElse(null);
  }

  private static Optional<String> text(Config config, String name) {
    return config.getOptionalValue(PREFIX + name, String.class);
  }
}
