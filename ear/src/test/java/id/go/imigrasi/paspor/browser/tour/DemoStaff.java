package id.go.imigrasi.paspor.browser.tour;

import id.go.imigrasi.paspor.domain.application.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who works in the demo's office: the logins that the start prints, as its source has them. */
final class DemoStaff {
  private static final Path SOURCE = Path.of("src/demo/java/id/go/imigrasi/paspor/demo/Staff.java");

  private DemoStaff() {}

  /**
   * @throws IllegalStateException when nobody in the demo has this login
   */
  static Role[] rolesOf(String login) throws IOException {
    Matcher line =
        Pattern.compile("\\(\\s*\"" + login + "\",\\s*\"[^\"]+\",\\s*([^)]+)\\)")
            .matcher(Files.readString(SOURCE));
    if (!line.find()) {
      throw new IllegalStateException("nobody in the demo signs in as " + login);
    }
    return Arrays.stream(line.group(1).split(","))
        .map(role -> Role.valueOf(role.strip().replace("Role.", "")))
        .toArray(Role[]::new);
  }
}
