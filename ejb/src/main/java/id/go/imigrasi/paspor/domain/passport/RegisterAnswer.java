package id.go.imigrasi.paspor.domain.passport;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** What the register found. */
public record RegisterAnswer(
    List<EarlierPassport> passports, List<LiveElsewhere> live, Instant at) {
  public RegisterAnswer {
    passports = List.copyOf(passports);
    live = List.copyOf(live);
    Objects.requireNonNull(at);
  }

  /** Whether the person ever held a passport that was rightly issued. */
  public boolean heldOneBefore() {
    return passports.stream().anyMatch(each -> each.status() != PassportStatus.CANCELLED);
  }
}
