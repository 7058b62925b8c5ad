package id.go.imigrasi.paspor.domain.passport;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A passport that this office made, from the quality desk's pass on.
 *
 * @param number the booklet's perforated number
 * @param expiresOn last day of validity
 * @param status as recorded; {@link #statusOn} adds what the calendar knows
 * @param since when it came into this status
 * @param ground why it is not valid, with its law; null while it is
 */
public record Passport(
    String number,
    ApplicationNumber application,
    LocalDate issuedOn,
    LocalDate expiresOn,
    PassportStatus status,
    Instant since,
    String ground) {

  public Passport {
    Objects.requireNonNull(number);
    Objects.requireNonNull(application);
    Objects.requireNonNull(issuedOn);
    Objects.requireNonNull(expiresOn);
    Objects.requireNonNull(status);
    Objects.requireNonNull(since);
  }

  public static Passport issued(
      String number,
      ApplicationNumber application,
      LocalDate issuedOn,
      LocalDate expiresOn,
      Instant at) {
    return new Passport(number, application, issuedOn, expiresOn, PassportStatus.VALID, at, null);
  }

  /** Not valid any more and why, or valid again. */
  public Passport became(PassportStatus next, String why, Instant at) {
    return new Passport(number, application, issuedOn, expiresOn, next, at, why);
  }

  /** What it is worth on a day: a valid one expires without anybody writing it down. */
  public PassportStatus statusOn(LocalDate day) {
    return status == PassportStatus.VALID && day.isAfter(expiresOn)
        ? PassportStatus.EXPIRED
        : status;
  }
}
