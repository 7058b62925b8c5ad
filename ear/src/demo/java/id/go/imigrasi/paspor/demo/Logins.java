package id.go.imigrasi.paspor.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sheet with the demo's logins; the start command prints it. */
final class Logins {
  private static final String LINE = "  %-62s %-18s %s%n";

  private final Path sheet;

  /**
   * @param directory the server's data directory
   */
  Logins(Path directory) {
    sheet = directory.resolve("demo-logins.txt");
  }

  /** A password nobody knows beforehand; made once for each demo database. */
  static String newPassword() {
    byte[] noise = new byte[9];
    new SecureRandom().nextBytes(noise);
    return "demo-" + Base64.getUrlEncoder().withoutPadding().encodeToString(noise);
  }

  /** Writes the sheet for its owner only. */
  void write(List<Staff> officers, String agency, String password) {
    String text =
        Stream.concat(
                officers.stream().map(each -> line(roles(each), each.login(), password)),
                Stream.of(line("AGENCY (SOAP)", agency, password)))
            .collect(Collectors.joining());
    try {
      Files.createDirectories(sheet.getParent());
      Path fresh =
          Files.createTempFile(
              sheet.getParent(),
              "demo-logins",
              ".txt",
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(fresh, line("Role", "Login", "Password") + text);
      Files.move(fresh, sheet, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /** The password on the sheet, which all of them have. */
  String password() {
    try {
      String first = Files.readAllLines(sheet).get(1).strip();
      return first.substring(first.lastIndexOf(' ') + 1);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static String roles(Staff staff) {
    String all = staff.roles().stream().map(Enum::name).collect(Collectors.joining(", "));
    return staff == Staff.MALL ? "all front desks of the shopping mall (MPP)" : all;
  }

  private static String line(String role, String login, String password) {
    return String.format(Locale.ROOT, LINE, role, login, password);
  }
}
