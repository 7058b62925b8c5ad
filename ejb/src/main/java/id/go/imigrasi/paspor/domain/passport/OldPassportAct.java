package id.go.imigrasi.paspor.domain.passport;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What an officer of the hand-over desk did with the applicant's old passport before the new one
 * was given: no book is perforated by itself.
 *
 * @param number as scanned from the book; null where there was no book to scan
 * @param words why it was not perforated, 1 to 200 letters; empty when it was
 */
public record OldPassportAct(
    ApplicationNumber application,
    Outcome outcome,
    String number,
    String words,
    String officer,
    Instant at) {
  private static final int LONGEST = 200;

  public OldPassportAct {
    Objects.requireNonNull(application);
    Objects.requireNonNull(outcome);
    Objects.requireNonNull(officer);
    Objects.requireNonNull(at);
    words = words == null ? "" : words.strip();
    if (words.length() > LONGEST) {
      throw Refused.because("handover.comparison.note-too-long", LONGEST);
    }
    if (words.isEmpty() != (outcome == Outcome.PERFORATED)) {
      throw Refused.because("handover.old-passport.why");
    }
  }

  /**
   * The book was scanned, perforated and given back.
   *
   * @param known the number that the registers have; empty where they know none
   * @throws Refused {@code handover.old-passport.other} when another book was scanned
   */
  public static OldPassportAct perforated(
      ApplicationNumber application,
      Optional<String> known,
      String scanned,
      String officer,
      Instant now) {
    String number = plain(scanned);
    if (known.isPresent() && !plain(known.get()).equals(number)) {
      throw Refused.because("handover.old-passport.other");
    }
    return new OldPassportAct(
        application,
        Outcome.PERFORATED,
        known.orElseGet(() -> new OldPassportNumber(number).text()),
        "",
        officer,
        now);
  }

  public Optional<String> knownNumber() {
    return Optional.ofNullable(number);
  }

  public boolean isPerforated() {
    return outcome == Outcome.PERFORATED;
  }

  private static String plain(String number) {
    return number == null ? "" : number.replaceAll("[\\s.\\-]", "").toUpperCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return "OldPassportAct[" + application + " " + outcome + "]";
  }

  /** How it went. */
  public enum Outcome {
    /** Perforated and given back. */
    PERFORATED,
    /** The holder says that it is lost; it is revoked. */
    LOST,
    /** A mission, a court or another office has it; it is revoked there. */
    ELSEWHERE
  }
}
