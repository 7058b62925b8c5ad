package id.go.imigrasi.paspor.domain.passport;

import id.go.imigrasi.paspor.domain.application.ApplicationType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One thing the register knows that does not go with the case as it was filed.
 *
 * @param document number of the passport, or of the application at the other office; {@code -}
 *     where the register knows none
 * @param office four digits of the office that issued it or holds it; may be null
 * @param since day of issue, or since when the other application runs; may be null
 */
public record RegisterFinding(Discrepancy what, String document, String office, LocalDate since) {
  private static final String NO_DOCUMENT = "-";

  public RegisterFinding {
    Objects.requireNonNull(what);
    Objects.requireNonNull(document);
  }

  /** What the answer says against a case filed under this type, passports first. */
  public static List<RegisterFinding> in(RegisterAnswer answer, ApplicationType type) {
    List<RegisterFinding> found = new ArrayList<>();
    for (EarlierPassport passport : answer.passports()) {
      if (type.claimsNoEarlierPassport() && passport.status() != PassportStatus.CANCELLED) {
        found.add(of(Discrepancy.FILED_AS_NEW, passport));
      }
      byStatus(passport, type, found);
    }
    answer
        .live()
        .forEach(
            live ->
                found.add(
                    new RegisterFinding(
                        Discrepancy.ALIVE_ELSEWHERE, live.number(), live.office(), live.since())));
    if (type.isReplacement() && !answer.heldOneBefore()) {
      found.add(new RegisterFinding(Discrepancy.NONE_KNOWN, NO_DOCUMENT, null, null));
    }
    return List.copyOf(found);
  }

  private static void byStatus(
      EarlierPassport passport, ApplicationType type, List<RegisterFinding> found) {
    switch (passport.status()) {
      case VALID -> found.add(of(Discrepancy.STILL_VALID, passport));
      case LOST, DAMAGED -> {
        if (!type.isExamined()) {
          found.add(of(Discrepancy.LOST_OR_DAMAGED, passport));
        }
      }
      case WITHDRAWN -> found.add(of(Discrepancy.WITHDRAWN, passport));
      case REVOKED -> found.add(of(Discrepancy.REVOKED, passport));
      case EXPIRED, CANCELLED -> {
        // nothing stands in the way of another one
      }
    }
  }

  private static RegisterFinding of(Discrepancy what, EarlierPassport passport) {
    return new RegisterFinding(
        what, passport.number(), passport.issuingOffice(), passport.issuedOn());
  }

  /** Whether an officer's word about that one is about this one too. */
  public boolean isSameAs(RegisterFinding other) {
    return what == other.what && document.equals(other.document);
  }

  @Override
  public String toString() {
    return "RegisterFinding[" + what + "]";
  }
}
