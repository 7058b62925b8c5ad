package id.go.imigrasi.paspor.browser;

import java.net.URI;

/** Where the office under test and its neighbours answer. */
public final class Addresses {

  private Addresses() {}

  /** The office's pages and REST, without a slash at the end. */
  public static String office() {
    return at("paspor.it.http");
  }

  /** The stand-ins of the neighbours and their control page. */
  public static String neighbours() {
    return at("paspor.it.neighbours");
  }

  /** The server's own health and metrics. */
  public static URI readiness() {
    return URI.create(at("paspor.it.management") + "/health/ready");
  }

  private static String at(String port) {
    return "http://127.0.0.1:" + System.getProperty(port);
  }
}
