package id.go.imigrasi.paspor.persistence.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.sf.jsqlparser.JSQLParserException;
import org.junit.jupiter.api.Test;

/** The SQL that is written by hand: few statements, and each one also Oracle's. */
class NativeStatementsTest {
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Pattern CALL =
      Pattern.compile(
          "(?:createNativeQuery|prepareStatement|executeQuery|executeUpdate)\\(\\s*(\"|sql\\b)");
  private static final Pattern LITERALS =
      Pattern.compile(
          "\\G(?:\\s*\\+?\\s*)(?:\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\]|\\\\.)*)\")", Pattern.DOTALL);
  private static final Pattern EMPTY_TEXT =
      Pattern.compile("(?i)(=|<>|!=|\\blike|\\bin\\s*\\()\\s*''(?!')");

  @Test
  void everyStatementWrittenByHandIsAlsoOracles() throws IOException, JSQLParserException {
    List<String> statements = statements();

    assertThat(statements).hasSizeGreaterThanOrEqualTo(7);
    for (String sql : statements) {
      assertThat(OracleDdl.parsed(sql.replace("%s", "NAME"))).as(sql).isNotNull();
    }
  }

  @Test
  void noStatementAsksForTheEmptyString() throws IOException {
    for (Path source : sources()) {
      assertThat(EMPTY_TEXT.matcher(Files.readString(source)).results().toList())
          .as("on Oracle the empty string is NULL: %s", source)
          .isEmpty();
    }
  }

  private static List<String> statements() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path source : sources()) {
      String text = Files.readString(source);
      Matcher call = CALL.matcher(text);
      while (call.find()) {
        int start =
            call.group(1).equals("sql")
                ? text.lastIndexOf("String sql =", call.start()) + 12
                : call.start(1);
        found.add(literal(text, start));
      }
    }
    return found;
  }

  private static String literal(String text, int start) {
    Matcher parts = LITERALS.matcher(text);
    StringBuilder sql = new StringBuilder();
    int at = start;
    while (parts.find(at) && parts.start() == at) {
      sql.append(parts.group(1) == null ? parts.group(2) : parts.group(1));
      at = parts.end();
    }
    return sql.toString();
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(each -> each.toString().endsWith(".java")).sorted().toList();
    }
  }
}
