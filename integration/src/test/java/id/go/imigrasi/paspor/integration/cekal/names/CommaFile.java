package id.go.imigrasi.paspor.integration.cekal.names;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A file of comma-separated values with a heading (RFC 4180, UTF-8), read whole. What is not one is
 * refused with the line it fails on.
 */
final class CommaFile {
  private final Path file;
  private final List<List<String>> rows = new ArrayList<>();
  private final List<Integer> lines = new ArrayList<>();

  private List<String> row = new ArrayList<>();
  private final StringBuilder field = new StringBuilder();
  private int line = 1;
  private int begun = 1;

  private CommaFile(Path file) {
    this.file = file;
  }

  /** Each row by its heading; every heading named here must be there. */
  static List<Row> read(Path file, String... needed) throws IOException {
    CommaFile read = new CommaFile(file);
    try {
      read.split(Files.readString(file).replace("\uFEFF", ""));
    } catch (CharacterCodingException e) {
      throw new MalformedFile(file, 1, "is not UTF-8", e);
    }
    return read.byHeading(needed);
  }

  private void split(String text) {
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char next = text.charAt(i);
      if (next == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        field.append(next);
        i++;
      } else if (next == '"') {
        quoted = !quoted;
      } else if (!quoted && next == ',') {
        endField();
      } else if (!quoted && next == '\n') {
        endRow();
      } else if (quoted || next != '\r') {
        field.append(next);
      }
      line += next == '\n' ? 1 : 0;
    }
    if (quoted) {
      throw new MalformedFile(file, begun, "has a quotation mark that is not closed");
    }
    endRow();
  }

  private void endField() {
    row.add(field.toString().strip());
    field.setLength(0);
  }

  private void endRow() {
    endField();
    if (row.size() > 1 || !row.get(0).isEmpty()) {
      rows.add(row);
      lines.add(begun);
    }
    row = new ArrayList<>();
    begun = line + 1;
  }

  private List<Row> byHeading(String... needed) {
    if (rows.isEmpty()) {
      throw new MalformedFile(file, 1, "is empty");
    }
    List<String> heading = rows.get(0);
    for (String each : needed) {
      if (!heading.contains(each)) {
        throw new MalformedFile(file, 1, "has no column " + each + ", but " + heading);
      }
    }
    List<Row> read = new ArrayList<>();
    for (int at = 1; at < rows.size(); at++) {
      read.add(row(heading, rows.get(at), lines.get(at)));
    }
    return read;
  }

  private Row row(List<String> heading, List<String> values, int at) {
    if (values.size() != heading.size()) {
      throw new MalformedFile(
          file, at, "has " + values.size() + " values for " + heading.size() + " columns");
    }
    Map<String, String> columns = new HashMap<>();
    for (int i = 0; i < heading.size(); i++) {
      columns.put(heading.get(i), values.get(i));
    }
    return new Row(file, at, columns);
  }

  /** One row; a column that the file does not have is empty. */
  record Row(Path file, int line, Map<String, String> columns) {
    String get(String column) {
      return columns.getOrDefault(column, "");
    }

    /** The value of a column that may not be empty. */
    String needed(String column) {
      if (get(column).isEmpty()) {
        throw malformed("has no " + column);
      }
      return get(column);
    }

    MalformedFile malformed(String what) {
      return new MalformedFile(file, line, what);
    }
  }

  /** Refuses a file, naming file and line. */
  static final class MalformedFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MalformedFile(Path file, int line, String what) {
      this(file, line, what, null);
    }

    MalformedFile(Path file, int line, String what, Throwable cause) {
      super(file.getFileName() + ", line " + line + ": " + what, cause);
    }
  }
}
