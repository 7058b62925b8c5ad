package id.go.imigrasi.paspor.domain.cekal;

import id.go.imigrasi.paspor.domain.Waiting;
import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Whether the applicant who resembles an entry is the person meant: two officers find that it is
 * somebody else, the first enters it, another one verifies it (the two access rights every Kanim
 * has on the cekal system); a hard hit only the centre can clear.
 */
public final class Clearance {
  private final UUID id;
  private final ApplicationNumber application;
  private final CekalHit hit;
  private final Instant since;
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
    progress = new Progress(ClearanceState.OPEN, null, demanded(opinion), officer.id(), null, null);
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
            .waiting(Waiting.from(now));
  }

  /** The centre's word. */
  public void heard(CentreWord word) {
    demand(ClearanceState.AT_THE_CENTRE);
    ClearanceState next =
        switch (word.meaning()) {
          case CLEARED -> ClearanceState.CLEARED;
          case CONFIRMED -> ClearanceState.CONFIRMED;
          case NEED_MORE -> ClearanceState.OPEN;
        };
    progress = progress.at(next).heard(word.reference()).waiting(null);
  }

  /** The centre was asked in vain, or is being asked. */
  public void waiting(Waiting next) {
    demand(ClearanceState.AT_THE_CENTRE);
    progress = progress.waiting(next);
  }

  /** Whether it is this hit and somebody else was meant. */
  public boolean clears(CekalHit found) {
    return isAbout(found) && progress.state() == ClearanceState.CLEARED;
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
   */
  public record Progress(
      ClearanceState state,
      String input,
      String opinion,
      String verification,
      String reference,
      Waiting waiting) {
    static final Progress OPEN = new Progress(ClearanceState.OPEN, null, null, null, null, null);

    Progress at(ClearanceState next) {
      return new Progress(next, input, opinion, verification, reference, waiting);
    }

    Progress said(Actor officer, String words) {
      return new Progress(state, officer.id(), words, verification, reference, waiting);
    }

    Progress verifiedBy(Actor officer) {
      return new Progress(state, input, opinion, officer.id(), reference, waiting);
    }

    Progress heard(String number) {
      return new Progress(state, input, opinion, verification, number, waiting);
    }

    Progress waiting(Waiting next) {
      return new Progress(state, input, opinion, verification, reference, next);
    }
  }
}
