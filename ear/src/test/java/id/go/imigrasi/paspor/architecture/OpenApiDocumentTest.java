package id.go.imigrasi.paspor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every REST route of the office's modules stands in its OpenAPI document, and no other does. */
class OpenApiDocumentTest {
  private static final String DOCUMENT = "/META-INF/openapi.yaml";
  private static final Pattern LINE =
      Pattern.compile("(?m)^(?:  (/\\S+):|    (get|post|put|delete|patch):)");

  @Test
  void theDocumentNamesEveryRouteAndNoOther() throws IOException {
    assertThat(routesOfTheDocument()).isEqualTo(routesOfTheClasses()).hasSizeGreaterThan(9);
  }

  private static Set<String> routesOfTheDocument() throws IOException {
    Set<String> routes = new TreeSet<>();
    Matcher line = LINE.matcher(document());
    String path = "";
    while (line.find()) {
      path = line.group(1) == null ? path : line.group(1);
      if (line.group(2) != null) {
        routes.add(line.group(2) + " " + path);
      }
    }
    return routes;
  }

  private static String document() throws IOException {
    try (InputStream content = OpenApiDocumentTest.class.getResourceAsStream(DOCUMENT)) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Set<String> routesOfTheClasses() {
    Set<String> routes = new TreeSet<>();
    new ClassFileImporter()
            .withImportOption(new OfficeOnly())
            .importPackages("id.go.imigrasi.paspor.integration", "id.go.imigrasi.paspor.web")
            .stream()
            .filter(type -> type.isAnnotatedWith(Path.class))
            .forEach(type -> type.getMethods().forEach(method -> add(routes, type, method)));
    return routes;
  }

  private static void add(Set<String> routes, JavaClass type, JavaMethod method) {
    String path =
        method.tryGetAnnotationOfType(Path.class).map(each -> "/" + each.value()).orElse("");
    verb(method)
        .ifPresent(
            verb ->
                routes.add(verb + " /api" + type.getAnnotationOfType(Path.class).value() + path));
  }

  private static Optional<String> verb(JavaMethod method) {
    return method.getAnnotations().stream()
        .map(each -> each.getRawType().tryGetAnnotationOfType(HttpMethod.class))
        .flatMap(Optional::stream)
        .map(each -> each.value().toLowerCase(Locale.ROOT))
        .findFirst();
  }
}
