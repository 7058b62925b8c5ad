package id.go.imigrasi.paspor.domain.handover;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A finished passport that goes to its holder by post, because he asked for it in writing: the
 * carrier signs for it, and only the proof of receipt ends the case. What cannot be delivered comes
 * back to the shelf.
 *
 * @param address where to, 1 to 300 letters
 * @param consent number and date of the applicant's letter, 1 to 100 letters
 * @param posting null until the carrier signed
 * @param end null until the carrier reported
 */
public record PostalDelivery(
    UUID id,
    ApplicationNumber application,
    String address,
    String consent,
    String officer,
    Instant at,
    Posting posting,
    End end) {
  private static final int LONGEST_ADDRESS = 300;
  private static final int LONGEST = 100;

  public PostalDelivery {
    Objects.requireNonNull(id);
    Objects.requireNonNull(application);
    Objects.requireNonNull(officer);
    Objects.requireNonNull(at);
    address = written(address, LONGEST_ADDRESS, "handover.post.address");
    consent = written(consent, LONGEST, "handover.post.consent");
  }

  public static PostalDelivery agreed(
      ApplicationNumber application, String address, String consent, String officer, Instant now) {
    return new PostalDelivery(
        UUID.randomUUID(), application, address, consent, officer, now, null, null);
  }

  /** Refuses what was given to the carrier already. */
  public PostalDelivery posted(Posting given) {
    if (posting != null) {
      throw Refused.because("handover.post.under-way");
    }
    return new PostalDelivery(id, application, address, consent, officer, at, given, null);
  }

  /** Refuses a report about what is not under way. */
  public PostalDelivery ended(End reported) {
    if (!isUnderWay()) {
      throw Refused.because("handover.post.not-under-way");
    }
    return new PostalDelivery(id, application, address, consent, officer, at, posting, reported);
  }

  /** The applicant wants it, and nothing has come of it yet. */
  public boolean isOpen() {
    return end == null;
  }

  /** With the carrier. */
  public boolean isUnderWay() {
    return posting != null && end == null;
  }

  public boolean isReceived() {
    return end != null && end.received();
  }

  private static String written(String words, int longest, String refusal) {
    String text = words == null ? "" : words.strip();
    if (text.isEmpty() || text.length() > longest) {
      throw Refused.because(refusal);
    }
    return text;
  }

  @Override
  public String toString() {
    return "PostalDelivery[" + application + "]";
  }

  /**
   * The carrier's line of the register.
   *
   * @param number the carrier's, 8 to 20 capitals and digits
   * @param courier name as on the staff card, 1 to 60 letters
   */
  public record Posting(
      String number, String courier, ImageRef signature, String officer, Instant at) {
    private static final Pattern NUMBER = Pattern.compile("[A-Z0-9]{8,20}");
    private static final int LONGEST_NAME = 60;

    public Posting {
      Objects.requireNonNull(signature);
      Objects.requireNonNull(officer);
      Objects.requireNonNull(at);
      if (number == null || !NUMBER.matcher(number).matches()) {
        throw Refused.because("handover.post.number");
      }
      courier = written(courier, LONGEST_NAME, "handover.collector.name");
    }

    @Override
    public String toString() {
      return "Posting[" + number + "]";
    }
  }

  /**
   * What the carrier reported.
   *
   * @param received whether somebody signed for it at the address
   * @param words number and date of the proof of receipt, or why it came back; 1 to 100 letters
   */
  public record End(boolean received, String words, String officer, Instant at) {
    public End {
      Objects.requireNonNull(officer);
      Objects.requireNonNull(at);
      words = written(words, LONGEST, "handover.post.words");
    }
  }
}
