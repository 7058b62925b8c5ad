package id.go.imigrasi.paspor.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever sets up a real office finds each setting in the example and in the operator's table. */
class EverySettingIsWrittenDownTest {
  private static final Path EXAMPLE =
      Path.of("src/main/production/office/office.properties.example");
  private static final Path OPERATIONS = Path.of("docs/operations.md");
  private static final Pattern LINE =
      Pattern.compile("^#?(paspor\\.[a-z0-9.-]+)=(.*)$", Pattern.MULTILINE);
  private static final Pattern ROW = Pattern.compile("^\\| (`.*?) \\|", Pattern.MULTILINE);
  private static final Pattern NAME = Pattern.compile("`([a-z0-9.-]+)`");

  /** The style guide is shown in the demo only. */
  private static final Set<String> NOT_IN_A_REAL_OFFICE = Set.of("paspor.demo.design");

  @Test
  void theExampleNamesEverySettingThatTheOfficeReadsAndNoOther() throws IOException {
    Set<String> read = new TreeSet<>(SettingsRead.all());
    read.removeAll(NOT_IN_A_REAL_OFFICE);

    assertThat(inTheExample()).containsExactlyInAnyOrderElementsOf(read);
  }

  @Test
  void theOperatorsTableNamesEverySettingOfTheExample() throws IOException {
    assertThat(inTheTable()).containsAll(inTheExample());
  }

  @Test
  void whatIsReadIsReallyFound() throws IOException {
    assertThat(SettingsRead.all())
        .contains(
            "paspor.keys.directory",
            "paspor.simponi.form.url",
            "paspor.dukcapil.password",
            "paspor.cekal.answer",
            "paspor.mpaspor.password",
            "paspor.office.code",
            "paspor.tls.keystore",
            "paspor.bind.address");
  }

  private static List<String> inTheExample() throws IOException {
    return LINE.matcher(Files.readString(EXAMPLE)).results().map(line -> line.group(1)).toList();
  }

  /** The first cell of a row names a setting whole and then those that end differently. */
  private static Set<String> inTheTable() throws IOException {
    Set<String> names = new TreeSet<>();
    ROW.matcher(Files.readString(OPERATIONS))
        .results()
        .forEach(row -> names.addAll(namesIn(row.group(1))));
    return names;
  }

  private static Set<String> namesIn(String cell) {
    Set<String> names = new TreeSet<>();
    String stem = "";
    Matcher name = NAME.matcher(cell);
    while (name.find()) {
      String text = name.group(1);
      if (text.startsWith("paspor.")) {
        stem = text.substring(0, text.lastIndexOf('.'));
        names.add(text);
      } else if (text.startsWith(".")) {
        names.add(stem + text);
      }
    }
    return names;
  }
}
