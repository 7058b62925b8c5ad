package id.go.imigrasi.paspor.production;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What the operator's page tells somebody to type who sets up a real office. */
final class OperationsPage {
  private static final Path PAGE = Path.of("docs/operations.md");
  private static final String CHAPTER = "## A real office";
  private static final Pattern BLOCK =
      Pattern.compile("^ *```(\\w+)\\n(.*?)^ *```$", Pattern.MULTILINE | Pattern.DOTALL);

  private final String chapter;

  private OperationsPage(String chapter) {
    this.chapter = chapter;
  }

  static OperationsPage read() throws IOException {
    String page = Files.readString(PAGE);
    return new OperationsPage(page.substring(page.indexOf(CHAPTER)));
  }

  /** The database administrator's statements, in their order. */
  List<String> statements() {
    return lines("sql").stream().map(line -> line.replaceFirst(";$", "")).toList();
  }

  /** The operator's commands, in their order. */
  List<String> commands() {
    return lines("bash");
  }

  private List<String> lines(String language) {
    return BLOCK
        .matcher(chapter)
        .results()
        .filter(block -> block.group(1).equals(language))
        .flatMap(block -> block.group(2).lines())
        .map(String::strip)
        .toList();
  }
}
