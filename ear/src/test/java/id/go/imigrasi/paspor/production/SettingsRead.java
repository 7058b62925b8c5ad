package id.go.imigrasi.paspor.production;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every setting that the office reads anywhere: in its EAR, its server's themes, its commands. */
final class SettingsRead {
  private static final Path TOP = Path.of("..");
  private static final List<String> MODULES = List.of("ejb", "persistence", "integration", "web");
  private static final List<String> THEMES = List.of("common", "office", "production");

  private static final Pattern WHOLE = Pattern.compile("\"(paspor\\.[a-z0-9.-]+)\"");
  private static final Pattern PREFIX = Pattern.compile("PREFIX = \"(paspor\\.[a-z]+)\"");
  private static final Pattern ENDING = Pattern.compile("\"(\\.[a-z][a-z.-]+)\"");
  private static final Pattern MACHINE =
      Pattern.compile("(?:mustBe\\(|NEIGHBOUR = )\"([a-z]+)\"", Pattern.MULTILINE);
  private static final Pattern EXPRESSION = Pattern.compile("\\$\\{(paspor\\.[a-z0-9.-]+)[:}]");
  private static final Pattern COMMAND = Pattern.compile("\\(setting (paspor\\.[a-z0-9.-]+)\\)");

  private SettingsRead() {}

  static Set<String> all() throws IOException {
    Set<String> names = new TreeSet<>();
    List<String> soap = endings(file("integration", "soap/SoapLine.java"));
    for (String module : MODULES) {
      for (Path source : files(TOP.resolve(module).resolve("src/main/java"), ".java")) {
        names.addAll(inSource(Files.readString(source), soap));
      }
    }
    for (String theme : THEMES) {
      for (Path cli : files(Path.of("src/main/cli", theme), ".cli")) {
        found(EXPRESSION, Files.readString(cli)).forEach(names::add);
      }
    }
    for (Path command : files(Path.of("src/main/production/bin"), ".sh")) {
      found(COMMAND, Files.readString(command)).forEach(names::add);
    }
    return names;
  }

  /** A name is written whole, or as a prefix with endings, or belongs to a line of a neighbour. */
  private static Set<String> inSource(String source, List<String> soap) {
    // other things bear such names, too: keys of a session, of a message
    boolean reads =
        source.contains("microprofile.config") || source.contains("System.getProperty(");
    Set<String> names = new TreeSet<>(reads ? found(WHOLE, source).toList() : List.of());
    for (String prefix : found(PREFIX, source).toList()) {
      names.remove(prefix);
      endings(source).forEach(ending -> names.add(prefix + ending));
      soap.forEach(ending -> names.add(prefix + ending));
    }
    for (String prefix : List.copyOf(names)) {
      if (source.contains("SoapLine.of(config, \"" + prefix + "\")")) {
        names.remove(prefix);
        soap.forEach(ending -> names.add(prefix + ending));
      }
    }
    if (source.contains("MachineKey.mustBe(")) {
      found(MACHINE, source).forEach(machine -> names.add("paspor." + machine + ".password"));
    }
    return names;
  }

  private static List<String> endings(String source) {
    return found(ENDING, source).toList();
  }

  private static String file(String module, String path) throws IOException {
    return Files.readString(
        TOP.resolve(module)
            .resolve("src/main/java/id/go/imigrasi/paspor")
            .resolve(module)
            .resolve(path));
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> path.toString().endsWith(ending)).collect(Collectors.toList());
    }
  }

  private static Stream<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(SettingsRead::first);
  }

  private static String first(MatchResult match) {
    return match.group(1);
  }
}
