package id.go.imigrasi.paspor.integration.cekal.names;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Where the figures go. */
record Printer(PrintStream out) {
  private static final Path PROCESSOR = Path.of("/proc/cpuinfo");
  private static final double MIB = 1 << 20;

  void line(String format, Object... values) {
    out.printf(Locale.ROOT, format + "%n", values);
  }

  /** On what machine, how busy, with how much memory. */
  void machine() throws IOException {
    String processor =
        Files.isReadable(PROCESSOR)
            ? Files.readAllLines(PROCESSOR).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.replaceFirst(".*: ", ""))
                .findFirst()
                .orElse("unknown processor")
            : "unknown processor";
    line(
        "machine: %s, %d processors, load %.1f; Java %s, heap at most %.0f MiB",
        processor,
        Runtime.getRuntime().availableProcessors(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        System.getProperty("java.version"),
        Runtime.getRuntime().maxMemory() / MIB);
  }
}
