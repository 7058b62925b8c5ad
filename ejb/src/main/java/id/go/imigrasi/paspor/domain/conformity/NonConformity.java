package id.go.imigrasi.paspor.domain.conformity;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * The record of one non-conformity from its finding to its closing.
 *
 * @param booklet perforated number of the book concerned; null when none is
 * @param correction what was done about this case; null until then
 * @param prevention what keeps it from happening again; null until then
 * @param cost whole rupiah that the correction cost
 * @param approvedBy who agreed to the correction; null until then
 */
public record NonConformity(
    UUID id,
    ApplicationNumber application,
    String booklet,
    Stage stage,
    Cause cause,
    String what,
    String foundBy,
    Instant foundAt,
    String correction,
    String prevention,
    long cost,
    String approvedBy,
    Instant closedAt) {
  private static final int LONGEST = 1000;

  public NonConformity {
    Objects.requireNonNull(id);
    Objects.requireNonNull(application);
    Objects.requireNonNull(stage);
    Objects.requireNonNull(cause);
    Objects.requireNonNull(foundBy);
    Objects.requireNonNull(foundAt);
    what = asked(what, "conformity.what-missing");
    if (cost < 0) {
      throw Refused.because("conformity.cost-negative");
    }
  }

  /** Somebody found it. */
  public static NonConformity found(
      ApplicationNumber application,
      String booklet,
      Stage stage,
      Cause cause,
      String what,
      String by,
      Instant now) {
    return new NonConformity(
        UUID.randomUUID(),
        application,
        booklet,
        stage,
        cause,
        what,
        by,
        now,
        null,
        null,
        0,
        null,
        null);
  }

  public NonConformity corrected(String done, String preventing, long rupiah) {
    requireOpen();
    return new NonConformity(
        id,
        application,
        booklet,
        stage,
        cause,
        what,
        foundBy,
        foundAt,
        asked(done, "conformity.correction-missing"),
        asked(preventing, "conformity.prevention-missing"),
        rupiah,
        approvedBy,
        closedAt);
  }

  /** Refuses before the correction, and by whoever found it. */
  public NonConformity approved(String by, Instant now) {
    requireOpen();
    if (correction == null) {
      throw Refused.because("conformity.not-corrected");
    }
    if (foundBy.equals(by)) {
      throw Refused.because("conformity.own-finding");
    }
    return new NonConformity(
        id,
        application,
        booklet,
        stage,
        cause,
        what,
        foundBy,
        foundAt,
        correction,
        prevention,
        cost,
        by,
        now);
  }

  public State state() {
    if (closedAt != null) {
      return State.CLOSED;
    }
    return correction == null ? State.OPEN : State.CORRECTED;
  }

  private void requireOpen() {
    if (closedAt != null) {
      throw Refused.because("conformity.closed-already");
    }
  }

  private static String asked(String text, String key) {
    String stripped = text == null ? "" : text.strip();
    if (stripped.isEmpty()) {
      throw Refused.because(key);
    }
    if (stripped.length() > LONGEST) {
      throw Refused.because("conformity.too-long", LONGEST);
    }
    return stripped;
  }

  @Override
  public String toString() {
    return "NonConformity[" + id + " " + stage + "]";
  }

  /** How far it has come. */
  public enum State {
    OPEN,
    CORRECTED,
    CLOSED
  }
}
