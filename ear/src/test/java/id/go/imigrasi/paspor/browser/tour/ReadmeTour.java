package id.go.imigrasi.paspor.browser.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The README's tour, as somebody reads it who does it by hand. */
final class ReadmeTour {
  private static final Path README = Path.of("../README.md");
  private static final Pattern BLOCK =
      Pattern.compile("^ *```bash\\n(.*?)^ *```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern ROW =
      Pattern.compile("^ *\\| `?([a-z]+)`? \\| `?([^|`]+)`? \\| ([^|]+) \\|$", Pattern.MULTILINE);
  private static final String HEADING = "login";

  private final String chapter;

  private ReadmeTour(String chapter) {
    this.chapter = chapter;
  }

  static ReadmeTour read() throws IOException {
    String readme = Files.readString(README);
    int begins = readme.indexOf("## A tour");
    return new ReadmeTour(readme.substring(begins, readme.indexOf("\n## ", begins)));
  }

  /** What one officer does at one page. */
  record Visit(String login, String page, List<String> deeds) {}

  /** The blocks of commands, in their order; the screens' part stands between them. */
  List<String> commands() {
    return BLOCK
        .matcher(chapter)
        .results()
        .map(block -> block.group(1).lines().map(String::strip).toList())
        .map(lines -> String.join("\n", lines))
        .toList();
  }

  List<Visit> visits() {
    return ROW.matcher(chapter)
        .results()
        .filter(row -> !HEADING.equals(row.group(1)))
        .map(ReadmeTour::visit)
        .toList();
  }

  private static Visit visit(MatchResult row) {
    return new Visit(
        row.group(1), row.group(2).strip(), Arrays.asList(row.group(3).strip().split("; ")));
  }
}
