package id.go.imigrasi.paspor.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What was measured, line by line, in the server's data directory; the script prints it. */
@ApplicationScoped
public class Report {
  @Inject
  @ConfigProperty(name = "jboss.server.data.dir")
  String data;

  public void line(String format, Object... values) {
    write("measured.txt", String.format(Locale.ROOT, format, values));
  }

  /** The stretch of time whose profile is wanted. */
  public void window(Instant from, Instant to, int applications) {
    write("window.txt", from + " " + to + " " + applications);
  }

  /** A file of its own beside the report. */
  public void keep(String file, String text) {
    write(file, text);
  }

  private void write(String file, String text) {
    try {
      Files.writeString(
          Path.of(data, file),
          text + System.lineSeparator(),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }
}
