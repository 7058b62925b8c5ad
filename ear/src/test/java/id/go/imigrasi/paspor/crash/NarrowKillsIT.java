package id.go.imigrasi.paspor.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.imigrasi.paspor.container.OwnServers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jboss.byteman.agent.submit.Submit;
import org.jboss.byteman.rule.Rule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The office dies at each of the instants between approval and hand-over at which two records could
 * disagree: after the next start there is one passport of one blank, and no request that hangs.
 */
@OwnServers
@Tag("long")
class NarrowKillsIT {
  private static final Duration OFTEN = Duration.ofMillis(300);

  private static final List<String> WAY =
      List.of("APPROVED", "IN_PRODUCTION", "IN_QUALITY", "READY", "HANDED_OVER");

  private static final List<Desk> DESKS =
      List.of(
          new Desk("print", "IN_QUALITY"),
          new Desk("quality", "READY"),
          new Desk("hand-over", "HANDED_OVER"));

  private static ServerPair servers;
  private static Outside outside;
  private static Cases cases;
  private static int port;

  @BeforeAll
  static void open() throws IOException, URISyntaxException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    servers = ServerPair.fresh("it-narrow");
    servers.start("neighbours");
    servers.javaOptions(byteman());
    servers.start("office");
    outside = new Outside(servers);
    cases = new Cases(outside);
    outside.openTheOffice("X62");
  }

  /** An agent that is told its rules while the office works. */
  private static String byteman() throws URISyntaxException {
    Path jar = Path.of(Rule.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    return "-Djboss.modules.system.pkgs=org.jboss.byteman -javaagent:%s=boot:%s,listener:true,address:127.0.0.1,port:%d"
        .formatted(jar, jar, port);
  }

  @AfterAll
  static void close() {
    if (servers != null) {
      servers.close();
    }
  }

  @ParameterizedTest
  @EnumSource
  void leavesOnePassportOfOneBlank(KillPoint point) throws Exception {
    String number = cases.approvedSomebodyNew(point.ordinal());
    long hands = Cases.handsOf(point.ordinal());
    DESKS.stream()
        .takeWhile(desk -> !desk.step.equals(point.step()))
        .forEach(desk -> goesOn(number, hands, desk));

    tell(point.rules());
    await()
        .atMost(Cases.PATIENCE)
        .pollInterval(OFTEN)
        .until(() -> isCut(point.step(), number, hands));
    servers.start("office");

    DESKS.forEach(desk -> goesOn(number, hands, desk));
    cases.isOneOfEach(number);
    assertThat(cases.count(number, "passports")).isEqualTo(1);
    assertThat(cases.count(number, "stock-findings")).isZero();
    cases.arrivesWhole(number);
  }

  /** Whether the office is gone; while it is there, the desk does its work. */
  private static boolean isCut(String step, String number, long hands) {
    if (!servers.runs("office")) {
      return true;
    }
    try {
      outside.took(step, number, hands);
    } catch (UncheckedIOException cut) {
      return !servers.runs("office");
    }
    return false;
  }

  /** Until the case is as far as this desk brings it; nobody repairs anything by hand. */
  private static void goesOn(String number, long hands, Desk desk) {
    await(desk.step)
        .atMost(Cases.PATIENCE)
        .pollInterval(OFTEN)
        .until(() -> isPast(number, desk) || works(number, hands, desk));
  }

  private static boolean works(String number, long hands, Desk desk) {
    outside.took(desk.step, number, hands);
    return isPast(number, desk);
  }

  private static boolean isPast(String number, Desk desk) {
    return WAY.indexOf(cases.status(number)) >= WAY.indexOf(desk.reached);
  }

  private static void tell(String rules) throws Exception {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    Submit agent =
        new Submit("127.0.0.1", port, new PrintStream(said, true, StandardCharsets.UTF_8));
    InputStream text = new ByteArrayInputStream(rules.getBytes(StandardCharsets.UTF_8));
    assertThat(agent.addRulesFromResources(List.of(text))).doesNotContain("Error", "ERROR");
  }

  /** A desk's step and the status it brings about. */
  private record Desk(String step, String reached) {}
}
