package id.go.imigrasi.paspor.domain.handover;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * The counter proposes to the head that a passport which nobody collected within its month be
 * cancelled. Permenkumham 8/2014 art. 30.
 *
 * @param line 1 for the first proposal about this passport
 * @param words how the applicant was reached, or that nobody was; 1 to 200 letters
 * @param decline null unless the head gave another month instead
 */
public record CancellationProposal(
    ApplicationNumber application,
    int line,
    String officer,
    Instant at,
    String words,
    Decline decline) {
  private static final int LONGEST = 200;

  public CancellationProposal {
    Objects.requireNonNull(application);
    Objects.requireNonNull(officer);
    Objects.requireNonNull(at);
    words = written(words);
  }

  /**
   * @param before the last proposal about this passport
   * @throws Refused {@code handover.proposal.open-already}, or {@code handover.proposal.too-early}
   *     in the month that the head gave
   */
  public static CancellationProposal after(
      Optional<CancellationProposal> before,
      ApplicationNumber application,
      String officer,
      Instant now,
      String words,
      ZoneId zone) {
    if (before.filter(CancellationProposal::isOpen).isPresent()) {
      throw Refused.because("handover.proposal.open-already");
    }
    before
        .map(last -> CollectionPeriod.from(last.decline().at(), zone))
        .filter(given -> !given.isOver(now, zone))
        .ifPresent(
            given -> {
              throw Refused.because("handover.proposal.too-early", given.last());
            });
    int line = before.map(CancellationProposal::line).orElse(0) + 1;
    return new CancellationProposal(application, line, officer, now, words, null);
  }

  /** The head gives the applicant another month. */
  public CancellationProposal declined(String head, Instant now, String why) {
    if (!isOpen()) {
      throw Refused.because("handover.proposal.none");
    }
    return new CancellationProposal(
        application, line, officer, at, words, new Decline(head, now, written(why)));
  }

  public boolean isOpen() {
    return decline == null;
  }

  private static String written(String words) {
    String text = words == null ? "" : words.strip();
    if (text.isEmpty()) {
      throw Refused.because("handover.attempt.words-missing");
    }
    if (text.length() > LONGEST) {
      throw Refused.because("handover.comparison.note-too-long", LONGEST);
    }
    return text;
  }

  @Override
  public String toString() {
    return "CancellationProposal[" + application + " " + line + "]";
  }

  /** The head's word against it. */
  public record Decline(String head, Instant at, String why) {}
}
