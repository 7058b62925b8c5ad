package id.go.imigrasi.paspor.browser.tour;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** A terminal with bash, in which one block of commands is typed after the other. */
final class Terminal implements AutoCloseable {
  private static final String END = "----- typed, and ended with ";

  private final Process bash;
  private final Writer keys;
  private final BufferedReader screen;

  Terminal(Path folder, Map<String, String> environment) throws IOException {
    ProcessBuilder shell = new ProcessBuilder("bash").directory(folder.toFile());
    shell.environment().putAll(environment);
    bash = shell.redirectErrorStream(true).start();
    keys = bash.outputWriter(StandardCharsets.UTF_8);
    screen =
        new BufferedReader(new InputStreamReader(bash.getInputStream(), StandardCharsets.UTF_8));
  }

  /**
   * What the block wrote.
   *
   * @throws IllegalStateException when one of its lines failed
   */
  String type(String block) throws IOException {
    for (String line : block.lines().toList()) {
      keys.write(line + " || FAILED=$?\n");
    }
    keys.write("echo; echo '" + END + "'\"${FAILED:-0}\"; unset FAILED\n");
    keys.flush();
    StringBuilder written = new StringBuilder();
    for (String line = screen.readLine(); line != null; line = screen.readLine()) {
      if (line.startsWith(END)) {
        return ended(line.substring(END.length()), written.toString());
      }
      written.append(line).append('\n');
    }
    throw new IllegalStateException("the shell ended: " + written);
  }

  private static String ended(String status, String written) {
    if (!"0".equals(status)) {
      throw new IllegalStateException("exit " + status + ": " + written);
    }
    return written;
  }

  @Override
  public void close() throws IOException {
    keys.close();
    bash.destroy();
  }
}
