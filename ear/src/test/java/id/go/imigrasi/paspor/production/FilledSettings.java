package id.go.imigrasi.paspor.production;

import java.io.IOException;
import java.io.Reader;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an operator writes into the settings: addresses and passwords of the tests' neighbours, the
 * office's own words for the rest.
 */
final class FilledSettings {
  private static final Pattern EMPTY =
      Pattern.compile("^([a-z][A-Za-z0-9.-]*)=$", Pattern.MULTILINE);
  private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}]+)}");
  private static final String LOCAL = "127.0.0.1";

  private final Properties neighbours = new Properties();
  private final Map<String, String> own = new HashMap<>();

  /**
   * @param testOffice base directory of the tests' own office, whose settings name the neighbours
   */
  FilledSettings(Path testOffice) throws IOException {
    try (Reader file =
        Files.newBufferedReader(testOffice.resolve("configuration/server.properties"))) {
      neighbours.load(file);
    }
    own.put("paspor.directorate.broker.host", LOCAL);
    own.put("paspor.signer.broker.host", LOCAL);
    own.put("paspor.mail.host", LOCAL);
    own.put("paspor.mail.from", "paspor@kanim.invalid");
    own.put("paspor.simponi.user", "kanim-0471");
    own.put("paspor.simponi.ministry", "137");
    own.put("paspor.simponi.directorate", "06");
    own.put("paspor.simponi.unit", "409257");
    own.put("paspor.simponi.place", "16");
    own.put("paspor.simponi.city", "71");
    own.put("paspor.dukcapil.institution", "IMIGRASI");
    own.put("paspor.dukcapil.ip", LOCAL);
    for (String neighbour : new String[] {"dukcapil", "cekal", "directorate"}) {
      own.put("paspor." + neighbour + ".user", "kanim-2110");
    }
    for (String from : new String[] {"directorate", "signer"}) {
      own.put("paspor.office.broker." + from + ".password", UUID.randomUUID().toString());
    }
  }

  FilledSettings with(String name, String value) {
    own.put(name, value);
    return this;
  }

  /** Fills every line that ends with "=", and what stands there already but is otherwise here. */
  void write(Path settings) throws IOException {
    String text = EMPTY.matcher(Files.readString(settings)).replaceAll(this::filled);
    text = set(text, "paspor.broker.port", Integer.toString(freePort()));
    text = set(text, "paspor.keys.create", "true");
    for (String name :
        new String[] {
          "paspor.directorate.broker.port", "paspor.signer.broker.port", "paspor.mail.port"
        }) {
      text = set(text, name, neighbours.getProperty(name));
    }
    Files.writeString(settings, text);
  }

  private String filled(MatchResult line) {
    String name = line.group(1);
    String value = own.getOrDefault(name, neighbours.getProperty(name));
    if (value == null) {
      throw new IllegalStateException("nobody knows what to fill in for " + name);
    }
    return Matcher.quoteReplacement(name + "=" + resolved(value));
  }

  private String resolved(String value) {
    return REFERENCE
        .matcher(value)
        .replaceAll(name -> Matcher.quoteReplacement(neighbours.getProperty(name.group(1))));
  }

  private static String set(String text, String name, String value) {
    return text.replaceAll("(?m)^" + Pattern.quote(name) + "=.*$", name + "=" + value);
  }

  private static int freePort() throws IOException {
    try (ServerSocket any = new ServerSocket(0)) {
      return any.getLocalPort();
    }
  }
}
