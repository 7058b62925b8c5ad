package id.go.imigrasi.paspor.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator unpacks holds the office and nothing that belongs to the demo. */
class ProductionZipIT {

  @ParameterizedTest
  @ValueSource(strings = {"postgresql", "oracle"})
  void holdsTheOfficeItsCommandsAndOneDriver(String database) throws IOException {
    try (ZipFile zip = zip(database)) {
      List<String> names = names(zip);
      assertThat(names)
          .anyMatch(name -> name.endsWith("office/deployments/paspor.ear"))
          .anyMatch(name -> name.endsWith("bin/office.sh"))
          .anyMatch(name -> name.endsWith("bin/migrate.sh"))
          .anyMatch(name -> name.endsWith("bin/first-administrator.sh"))
          .anyMatch(name -> name.endsWith("/office/office.properties.example"));
      assertThat(names.stream().filter(name -> name.matches(".*/(postgresql|ojdbc11)\\.jar")))
          .hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"postgresql", "oracle"})
  void holdsNoNeighboursNoKeyNoSampleDatabase(String database) throws IOException {
    try (ZipFile zip = zip(database)) {
      assertThat(names(zip))
          .noneMatch(name -> name.endsWith(".war"))
          .noneMatch(name -> name.matches(".*\\.(p12|jks|keystore|pem|key)"))
          .noneMatch(name -> name.matches(".*/h2-[0-9.]+\\.jar"))
          .noneMatch(name -> name.endsWith("office.properties"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"postgresql", "oracle"})
  void configuresNoPasswordInClear(String database) throws IOException {
    try (ZipFile zip = zip(database)) {
      String server = text(zip, "office/configuration/paspor.xml");
      assertThat(server).contains("${paspor.database.password}").doesNotContain("ExampleDS");
      assertThat(server).doesNotContainPattern("(clear-text|password)=\"(?!\\$\\{)[^\"]+\"");
      assertThat(text(zip, "office/configuration/broker-users.properties")).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"postgresql", "oracle"})
  void itsEarHoldsNoMovableClock(String database) throws IOException {
    try (ZipFile zip = zip(database);
        ZipInputStream ear =
            new ZipInputStream(zip.getInputStream(entry(zip, "office/deployments/paspor.ear")))) {
      for (ZipEntry part = ear.getNextEntry(); part != null; part = ear.getNextEntry()) {
        assertThat(part.getName()).doesNotContain("clock", "test", "demo");
      }
    }
  }

  private static ZipFile zip(String database) throws IOException {
    Path target = Path.of(System.getProperty("paspor.ear")).getParent();
    String version = System.getProperty("paspor.version");
    return new ZipFile(target.resolve("paspor-" + version + "-" + database + ".zip").toFile());
  }

  private static List<String> names(ZipFile zip) {
    return zip.stream().map(ZipEntry::getName).toList();
  }

  private static ZipEntry entry(ZipFile zip, String path) {
    return zip.stream().filter(it -> it.getName().endsWith("/" + path)).findFirst().orElseThrow();
  }

  private static String text(ZipFile zip, String path) throws IOException {
    try (InputStream content = zip.getInputStream(entry(zip, path))) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
