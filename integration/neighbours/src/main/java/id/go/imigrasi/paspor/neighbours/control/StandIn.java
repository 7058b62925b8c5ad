package id.go.imigrasi.paspor.neighbours.control;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The neighbours that live in this server, each under its own first path segment. */
public enum StandIn {
  M_PASPOR,
  DUKCAPIL,
  SIMPONI,
  CEKAL,
  /** The directorate's passport register. */
  REGISTER,
  /** The directorate's second adjudication and the store of the office's feed. */
  DIRECTORATE,
  /** The central comparison of fingers, at the directorate's broker. */
  ABIS,
  MAILBOX;

  /** The first path segment of everything this stand-in serves, for example {@code m-paspor}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<StandIn> ofWord(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }

  /**
   * @param path of a request below the context root, with its leading slash
   */
  static Optional<StandIn> servedAt(String path) {
    String[] segments = path.split("/", 3);
    return segments.length < 2 ? Optional.empty() : ofWord(segments[1]);
  }
}
