package id.go.imigrasi.paspor.domain.biometrics;

import id.go.imigrasi.paspor.domain.Waiting;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The duplicate search of one application: waits until it is answered, then stands clear or waits
 * for an officer's word.
 *
 * @param waiting when to ask next; null once answered
 * @param answeredAt null until answered
 * @param candidates what does not fit; empty unless suspect, dismissed or confirmed
 * @param decidedBy login of the officer; null until decided
 * @param reason the officer's; null until decided
 * @param version of the row; negative before it is kept
 */
public record DuplicateCheck(
    ApplicationNumber application,
    State state,
    Waiting waiting,
    Instant answeredAt,
    List<DuplicateCandidate> candidates,
    String decidedBy,
    String reason,
    long version) {
  public DuplicateCheck {
    Objects.requireNonNull(application);
    Objects.requireNonNull(state);
    candidates = List.copyOf(candidates);
  }

  /** To be asked at once. */
  public static DuplicateCheck begin(ApplicationNumber application, Instant now) {
    return waiting(application, Waiting.from(now), -1);
  }

  /** The fingers were taken anew: ask again. */
  public DuplicateCheck again(Instant now) {
    return waiting(application, Waiting.from(now), version);
  }

  private static DuplicateCheck waiting(ApplicationNumber application, Waiting next, long version) {
    return new DuplicateCheck(
        application, State.WAITING, next, null, List.of(), null, null, version);
  }

  /** The office has compared with its own; what the central ABIS found before stays. */
  public DuplicateCheck answered(List<DuplicateCandidate> found, Instant at) {
    List<DuplicateCandidate> all = new ArrayList<>(found);
    candidates.stream().filter(DuplicateCandidate::isOfTheCentre).forEach(all::add);
    State next = all.isEmpty() ? State.CLEAR : State.SUSPECT;
    return new DuplicateCheck(application, next, null, at, all, null, null, version);
  }

  /** The central ABIS has answered: somebody new among its candidates needs an officer's word. */
  public DuplicateCheck told(List<DuplicateCandidate> centre, Instant at) {
    if (candidates.containsAll(centre)) {
      return this;
    }
    List<DuplicateCandidate> all =
        new ArrayList<>(candidates.stream().filter(each -> !each.isOfTheCentre()).toList());
    all.addAll(centre);
    boolean stays = state == State.WAITING || state == State.CONFIRMED;
    return stays
        ? new DuplicateCheck(
            application, state, waiting, answeredAt, all, decidedBy, reason, version)
        : new DuplicateCheck(application, State.SUSPECT, null, at, all, null, null, version);
  }

  /** Asked in vain: due again later. */
  public DuplicateCheck unanswered(Instant now) {
    return waiting(application, waiting.again(now), version);
  }

  /** An officer looked at both and says it is another person. */
  public DuplicateCheck dismissed(String officer, String why) {
    return decided(State.DISMISSED, officer, why);
  }

  /** An officer looked at both and says the suspicion is right. */
  public DuplicateCheck confirmed(String officer, String why) {
    return decided(State.CONFIRMED, officer, why);
  }

  /** Whether the case may go on. */
  public boolean isClear() {
    return state == State.CLEAR || state == State.DISMISSED;
  }

  private DuplicateCheck decided(State next, String officer, String why) {
    if (state != State.SUSPECT) {
      throw Refused.because("biometrics.duplicate.nothing-to-decide");
    }
    if (why == null || why.isBlank()) {
      throw Refused.because("biometrics.duplicate.reason-missing");
    }
    return new DuplicateCheck(
        application, next, null, answeredAt, candidates, officer, why, version);
  }

  /** Where it stands. */
  public enum State {
    WAITING,
    CLEAR,
    SUSPECT,
    DISMISSED,
    CONFIRMED
  }
}
