package id.go.imigrasi.paspor.browser;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** The pages of the web application as it was built, without its templates. */
final class BuiltPages {
  private static final Set<String> NOT_PAGES = Set.of("WEB-INF/", "resources/");

  private BuiltPages() {}

  static Set<String> all() throws IOException {
    Set<String> pages = new TreeSet<>();
    try (ZipFile ear = new ZipFile(new File(System.getProperty("paspor.ear")))) {
      ZipEntry war =
          ear.stream().filter(each -> each.getName().endsWith(".war")).findFirst().orElseThrow();
      try (InputStream in = ear.getInputStream(war);
          ZipInputStream web = new ZipInputStream(in)) {
        for (ZipEntry file = web.getNextEntry(); file != null; file = web.getNextEntry()) {
          if (isPage(file.getName())) {
            pages.add(file.getName());
          }
        }
      }
    }
    return pages;
  }

  private static boolean isPage(String path) {
    return path.endsWith(".xhtml") && NOT_PAGES.stream().noneMatch(path::startsWith);
  }
}
