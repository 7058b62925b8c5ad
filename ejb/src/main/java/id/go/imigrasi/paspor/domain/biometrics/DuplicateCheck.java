package id.go.imigrasi.paspor.domain.biometrics;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * The duplicate search of one application: waits until it is answered, then stands clear or waits
 * for an officer's word.
 *
 * @param due when to ask (again); null once answered
 * @param attempts how often the search was asked in vain
 * @param candidates what does not fit; empty unless suspect, dismissed or confirmed
 * @param decidedBy login of the officer; null until decided
 * @param reason the officer's; null until decided
 * @param version of the row; negative before it is kept
 */
public record DuplicateCheck(
    ApplicationNumber application,
    State state,
    Instant due,
    int attempts,
    Instant answeredAt,
    List<DuplicateCandidate> candidates,
    String decidedBy,
    String reason,
    long version) {
  private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
  private static final int LONGEST_DOUBLING = 6;

  public DuplicateCheck {
    Objects.requireNonNull(application);
    Objects.requireNonNull(state);
    candidates = List.copyOf(candidates);
  }

  /** To be asked at once. */
  public static DuplicateCheck begin(ApplicationNumber application, Instant now) {
    return new DuplicateCheck(application, State.WAITING, now, 0, null, List.of(), null, null, -1);
  }

  /** The fingers were taken anew: ask again. */
  public DuplicateCheck again(Instant now) {
    return new DuplicateCheck(
        application, State.WAITING, now, 0, null, List.of(), null, null, version);
  }

  public DuplicateCheck answered(List<DuplicateCandidate> found, Instant at) {
    State next = found.isEmpty() ? State.CLEAR : State.SUSPECT;
    return new DuplicateCheck(application, next, null, attempts, at, found, null, null, version);
  }

  /** Not answered: due again after one minute, two, four, at most about an hour. */
  public DuplicateCheck unanswered(Instant now) {
    Instant next = now.plus(FIRST_WAIT.multipliedBy(1L << Math.min(attempts, LONGEST_DOUBLING)));
    return new DuplicateCheck(
        application, State.WAITING, next, attempts + 1, null, List.of(), null, null, version);
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
        application, next, null, attempts, answeredAt, candidates, officer, why, version);
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
