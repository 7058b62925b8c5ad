package id.go.imigrasi.paspor.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The pages, bundles and sources the rules are asked of. */
public final class Sources {
  private static final Path WEB = Path.of("").toAbsolutePath();

  private Sources() {}

  /** Facelets files, templates and parts included. */
  public static List<Path> pages() {
    return below(WEB.resolve("src/main/webapp"), ".xhtml");
  }

  /** The main Java sources of every module. */
  public static List<Path> java() {
    return below(WEB.getParent(), ".java").stream()
        .filter(path -> path.toString().contains("/src/main/java/"))
        .toList();
  }

  public static List<Path> beans() {
    return below(WEB.resolve("src/main/java"), "Page.java");
  }

  public static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Name inside the web application, for messages. */
  public static String name(Path page) {
    return WEB.relativize(page).toString();
  }

  /**
   * @param bundle for example {@code words_in}
   */
  public static Properties bundle(String bundle) {
    Properties lines = new OnceOnly();
    try (InputStream in = Sources.class.getResourceAsStream(bundle + ".properties")) {
      lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  private static List<Path> below(Path folder, String end) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(path -> path.toString().endsWith(end)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A bundle in which no key stands twice with different words. */
  private static final class OnceOnly extends Properties {
    private static final long serialVersionUID = 1L;

    @Override
    public synchronized Object put(Object key, Object value) {
      Object before = super.put(key, value);
      if (before != null && !before.equals(value)) {
        throw new IllegalStateException(key + " stands twice");
      }
      return before;
    }
  }
}
