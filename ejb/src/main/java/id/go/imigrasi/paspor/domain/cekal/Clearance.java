package id.go.imigrasi.paspor.domain.cekal;

import id.go.imigrasi.paspor.domain.Waiting;
import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Whether the applicant who resembles an entry is the person meant: two officers find that it is
 * somebody else, the first enters it, another one verifies it (the two access rights every Kanim
 * has on the cekal system); a hard hit only the centre can clear.
 */
public final class Clearance {
  /** How long the centre's officers may take before the question is put to them again. */
  static final Duration PATIENCE = Duration.ofMinutes(1);

  private final UUID id;
  private final ApplicationNumber application;
  private CekalHit hit;
  private Instant since;
  private final long version;
  private Progress progress;

  /**
   * As it was kept; only repositories call this.
   *
   * @param version of the row, so that a stale screen is refused
   */
  public Clearance(
      UUID id,
      ApplicationNumber application,
      CekalHit hit,
      Instant since,
      long version,
      Progress progress) {
    this.id = Objects.requireNonNull(id);
    this.application = Objects.requireNonNull(application);
    this.hit = Objects.requireNonNull(hit);
    this.since = Objects.requireNonNull(since);
    this.version = version;
    this.progress = Objects.requireNonNull(progress);
  }

  public static Clearance open(ApplicationNumber application, CekalHit hit, Instant now) {
    return new Clearance(UUID.randomUUID(), application, hit, now, 0, Progress.OPEN);
  }

  /** The first officer's finding that it is somebody else. */
  public void propose(Actor officer, String opinion) {
    demand(ClearanceState.OPEN);
    if (hit.isHard()) {
      throw Refused.because("cekal.clearance.hard-hit");
    }
    progress = progress.at(ClearanceState.PROPOSED).said(officer, demanded(opinion));
  }

  /** The second officer agrees. */
  public void verify(Actor officer) {
    demand(ClearanceState.PROPOSED);
    demandAnotherThanTheFirst(officer);
    progress = progress.at(ClearanceState.CLEARED).verifiedBy(officer);
  }

  /** The second officer does not agree: it is open again. */
  public void sendBack(Actor officer, String opinion) {
    demand(ClearanceState.PROPOSED);
    demandAnotherThanTheFirst(officer);
    progress =
        new Progress(ClearanceState.OPEN, null, demanded(opinion), officer.id(), null, null, null);
  }

  /** Lays it before the centre, which is asked from now on until it answers. */
  public void askTheCentre(Actor officer, String opinion, Instant now) {
    if (progress.state() != ClearanceState.OPEN && progress.state() != ClearanceState.PROPOSED) {
      throw Refused.because("cekal.clearance.state");
    }
    progress =
        progress
            .at(ClearanceState.AT_THE_CENTRE)
            .said(officer, demanded(opinion))
            .waiting(new Waiting(now, now.plus(PATIENCE), 0));
  }

  /** Number of the question that lies before the centre: another one each time it is laid there. */
  public Optional<UUID> question() {
    return waiting()
        .map(asked -> id + " " + asked.since().toEpochMilli())
        .map(named -> UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.US_ASCII)));
  }

  /**
   * Whether the entry says something of a person that nobody has looked into: it means somebody
   * else by now, or what an office may clear alone has become more than that.
   */
  public boolean isOutdatedBy(CekalHit found) {
    boolean harder = found.isHard() && !hit.isHard() && progress.reference() == null;
    return !found.entry().meansTheSameAs(hit.entry()) || harder;
  }

  /**
   * The same entry came up with other data: whatever was found or asked was about the old ones. The
   * last words and the last second hand stay readable.
   */
  public void reopen(CekalHit found, Instant now) {
    hit = found;
    since = now;
    progress =
        new Progress(
            ClearanceState.OPEN,
            null,
            progress.opinion(),
            progress.verification(),
            progress.reference(),
            null,
            null);
  }

  /**
   * The centre's word.
   *
   * @param question which it answers; what answers another one, late or twice, changes nothing
   * @return whether it was taken
   */
  public boolean heard(UUID question, CentreWord word, Instant now) {
    boolean awaited = question().filter(question::equals).isPresent();
    if (awaited) {
      take(word, now);
    }
    return awaited;
  }

  private void take(CentreWord word, Instant now) {
    ClearanceState next =
        switch (word.meaning()) {
          case CLEARED -> ClearanceState.CLEARED;
          case CONFIRMED -> ClearanceState.CONFIRMED;
          case NEED_MORE -> ClearanceState.OPEN;
        };
    progress =
        progress
            .at(next)
            .heard(word.reference(), next == ClearanceState.CONFIRMED ? now : null)
            .waiting(null);
  }

  /** Nobody has answered: the same question is put again. */
  public void askedAgain(Instant now) {
    demand(ClearanceState.AT_THE_CENTRE);
    Waiting later = progress.waiting().again(now);
    Instant soonest = now.plus(PATIENCE);
    Instant due = later.due().isBefore(soonest) ? soonest : later.due();
    progress = progress.waiting(new Waiting(later.since(), due, later.attempts()));
  }

  /**
   * Whether it no longer stands in the way: somebody else was meant, or Inteldakim has examined
   * whether the applicant is the foreigner of the entry and the head has approved.
   *
   * @param application with its history
   */
  public boolean letsPass(Application application) {
    return progress.state() == ClearanceState.CLEARED
        || isConfirmed(WatchList.ENTRY_BAN) && wasExamined(application);
  }

  /** The referral that followed the confirmation, and the approval that followed the referral. */
  private boolean wasExamined(Application application) {
    Optional<Instant> referred =
        application
            .last(Step.REFER_FOR_VERIFICATION)
            .map(Transition::at)
            .filter(at -> progress.confirmedAt() != null && !at.isBefore(progress.confirmedAt()));
    return referred.isPresent()
        && Stream.of(Step.APPROVE_EXAMINATION, Step.RETURN_TO_SHELF)
            .flatMap(step -> application.last(step).stream())
            .anyMatch(approved -> !approved.at().isBefore(referred.get()));
  }

  public boolean isConfirmed(WatchList list) {
    return progress.state() == ClearanceState.CONFIRMED && hit.entry().list() == list;
  }

  public boolean isAbout(CekalHit found) {
    return hit.entry().entryId().equals(found.entry().entryId());
  }

  private void demand(ClearanceState state) {
    if (progress.state() != state) {
      throw Refused.because("cekal.clearance.state");
    }
  }

  private void demandAnotherThanTheFirst(Actor officer) {
    if (officer.id().equals(progress.input())) {
      throw Refused.because("cekal.clearance.same-officer");
    }
  }

  private static String demanded(String opinion) {
    if (opinion == null || opinion.isBlank()) {
      throw Refused.because("cekal.clearance.opinion-missing");
    }
    return opinion.strip();
  }

  public UUID id() {
    return id;
  }

  public ApplicationNumber application() {
    return application;
  }

  public CekalHit hit() {
    return hit;
  }

  public Instant since() {
    return since;
  }

  /** The row version the screens carry. */
  public long version() {
    return version;
  }

  public Progress progress() {
    return progress;
  }

  public ClearanceState state() {
    return progress.state();
  }

  public Optional<Waiting> waiting() {
    return Optional.ofNullable(progress.waiting());
  }

  @Override
  public String toString() {
    return "Clearance[" + application + " " + progress.state() + "]";
  }

  /**
   * How far it has come; what is not known yet is null.
   *
   * @param input the officer who entered the finding
   * @param opinion the last one written
   * @param verification the officer who agreed or sent it back
   * @param reference the centre's number
   * @param confirmedAt when the centre said that it is the person meant
   */
  public record Progress(
      ClearanceState state,
      String input,
      String opinion,
      String verification,
      String reference,
      Waiting waiting,
      Instant confirmedAt) {
    static final Progress OPEN =
        new Progress(ClearanceState.OPEN, null, null, null, null, null, null);

    Progress at(ClearanceState next) {
      return new Progress(next, input, opinion, verification, reference, waiting, confirmedAt);
    }

    Progress said(Actor officer, String words) {
      return new Progress(
          state, officer.id(), words, verification, reference, waiting, confirmedAt);
    }

    Progress verifiedBy(Actor officer) {
      return new Progress(state, input, opinion, officer.id(), reference, waiting, confirmedAt);
    }

    Progress heard(String number, Instant confirmed) {
      return new Progress(state, input, opinion, verification, number, waiting, confirmed);
    }

    Progress waiting(Waiting next) {
      return new Progress(state, input, opinion, verification, reference, next, confirmedAt);
    }
  }
}
