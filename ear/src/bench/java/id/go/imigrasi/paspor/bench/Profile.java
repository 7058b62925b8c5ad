package id.go.imigrasi.paspor.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import jdk.jfr.consumer.RecordedClass;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** Says from a flight recording where the processors' time went and on what threads waited. */
public final class Profile {
  private static final List<Part> PARTS =
      List.of(
          new Part("fingerprints: SourceAFIS, WSQ", "com.machinezoo", "org.jnbis"),
          new Part("ours: pictures", "id.go.imigrasi.paspor.integration.biometrics"),
          new Part(
              "pictures, fonts, PDF",
              "javax.imageio",
              "com.sun.imageio",
              "sun.java2d",
              "java.awt",
              "sun.awt",
              "sun.font",
              "org.apache.pdfbox",
              "org.apache.fontbox",
              "com.openhtmltopdf",
              "com.google.zxing",
              "org.apache.xmpbox"),
          new Part(
              "the benchmark itself",
              "id.go.imigrasi.paspor.bench",
              "id.go.imigrasi.paspor.demo",
              "id.go.imigrasi.paspor.neighbours"),
          new Part("database: H2", "org.h2"),
          new Part("database: PostgreSQL's driver", "org.postgresql"),
          new Part("Hibernate", "org.hibernate", "net.bytebuddy"),
          new Part("broker: Artemis, Netty", "org.apache.activemq", "io.netty"),
          new Part(
              "XML and SOAP",
              "org.apache.cxf",
              "org.apache.xml",
              "com.sun.org.apache",
              "com.ctc.wstx",
              "org.glassfish.jaxb",
              "com.sun.xml",
              "org.apache.wss4j",
              "org.apache.neethi",
              "jdk.xml",
              "org.jboss.ws"),
          new Part(
              "cryptography",
              "sun.security",
              "javax.crypto",
              "com.sun.crypto",
              "com.google.crypto",
              "org.bouncycastle",
              "org.jmrtd",
              "net.sf.scuba",
              "java.security"),
          new Part(
              "web: Undertow, REST, JSON",
              "io.undertow",
              "org.jboss.resteasy",
              "org.eclipse.parsson",
              "org.eclipse.yasson",
              "org.xnio"),
          new Part("transactions, pools", "com.arjuna", "org.jboss.jca", "org.wildfly.transaction"),
          new Part("container: EJB, CDI, security", "org.jboss", "org.wildfly"),
          new Part("ours", "id.go.imigrasi.paspor"));

  private final Map<String, Integer> running = new TreeMap<>();
  private final Map<String, Integer> methods = new TreeMap<>();
  private final Map<String, Duration> waiting = new TreeMap<>();
  private int samples;

  private Profile() {}

  /**
   * @param arguments recording, first instant, last instant, number of applications, file to write
   */
  public static void main(String[] arguments) throws IOException {
    Profile profile = new Profile();
    profile.read(Path.of(arguments[0]), Instant.parse(arguments[1]), Instant.parse(arguments[2]));
    try (PrintWriter out = new PrintWriter(arguments[4], StandardCharsets.UTF_8)) {
      profile.print(out, Integer.parseInt(arguments[3]));
    }
  }

  private void read(Path recording, Instant from, Instant to) throws IOException {
    try (RecordingFile file = new RecordingFile(recording)) {
      while (file.hasMoreEvents()) {
        RecordedEvent event = file.readEvent();
        if (!event.getStartTime().isBefore(from) && event.getStartTime().isBefore(to)) {
          take(event);
        }
      }
    }
  }

  private void take(RecordedEvent event) {
    if (event.getStackTrace() == null) {
      return;
    }
    List<RecordedFrame> stack = event.getStackTrace().getFrames();
    switch (event.getEventType().getName()) {
      case "jdk.ExecutionSample" -> {
        samples++;
        running.merge(part(stack), 1, Integer::sum);
        methods.merge(name(stack.get(0)), 1, Integer::sum);
      }
      case "jdk.SocketRead" -> wait("network, " + part(stack), event);
      case "jdk.FileForce" -> wait("disk (force), " + part(stack), event);
      case "jdk.JavaMonitorEnter" -> wait("a lock, " + part(stack), event);
      default -> {
        // nothing else is looked at
      }
    }
  }

  private void wait(String onWhat, RecordedEvent event) {
    waiting.merge(onWhat, event.getDuration(), Duration::plus);
  }

  /** The part that the innermost known frame belongs to. */
  private static String part(List<RecordedFrame> stack) {
    for (RecordedFrame frame : stack) {
      String type = type(frame);
      for (Part part : PARTS) {
        if (part.has(type)) {
          return part.name();
        }
      }
    }
    return "Java itself";
  }

  private static String type(RecordedFrame frame) {
    RecordedClass type = frame.getMethod().getType();
    return type == null ? "" : type.getName();
  }

  private static String name(RecordedFrame frame) {
    return type(frame) + "." + frame.getMethod().getName();
  }

  private void print(PrintWriter out, int applications) {
    out.printf(Locale.ROOT, "Processors' time by part (%d samples):%n", samples);
    running.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(each -> share(out, each));
    out.println("Methods on top:");
    methods.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(12)
        .forEach(each -> share(out, each));
    out.println("Threads waited (ms an application; threads wait side by side):");
    waiting.entrySet().stream()
        .sorted(Map.Entry.<String, Duration>comparingByValue().reversed())
        .filter(each -> each.getValue().toMillis() >= applications)
        .forEach(
            each ->
                out.printf(
                    Locale.ROOT,
                    "  %8.1f  %s%n",
                    (double) each.getValue().toMillis() / Math.max(1, applications),
                    each.getKey()));
  }

  private void share(PrintWriter out, Map.Entry<String, Integer> each) {
    out.printf(Locale.ROOT, "  %5.1f %%  %s%n", 100.0 * each.getValue() / samples, each.getKey());
  }

  /** A part of the whole and the packages by which it is known. */
  private record Part(String name, String... packages) {
    boolean has(String type) {
      for (String prefix : packages) {
        if (type.startsWith(prefix)) {
          return true;
        }
      }
      return false;
    }
  }
}
