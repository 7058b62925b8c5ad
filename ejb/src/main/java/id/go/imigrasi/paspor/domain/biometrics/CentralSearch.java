package id.go.imigrasi.paspor.domain.biometrics;

import id.go.imigrasi.paspor.domain.Waiting;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One application at the central ABIS: its captures are taken in, compared, and forgotten again
 * when the case ends without a passport. Only the answer to the open question moves it on.
 *
 * @param reference what the ABIS knows the captures by
 * @param request number of the open question, or of the last one
 * @param waiting when to ask next; null while nothing is open
 * @param askedAt when the open question was asked first; null until then
 * @param answeredAt when the search was answered; null until then
 * @param version of the row; negative before it is kept
 */
public record CentralSearch(
    ApplicationNumber application,
    UUID reference,
    Stage stage,
    UUID request,
    Waiting waiting,
    Instant askedAt,
    Instant answeredAt,
    long version) {
  private static final Set<Stage> BEFORE_ANSWER = Set.of(Stage.INSERT, Stage.IDENTIFY, Stage.RENEW);

  public CentralSearch {
    Objects.requireNonNull(application);
    Objects.requireNonNull(reference);
    Objects.requireNonNull(stage);
    Objects.requireNonNull(request);
  }

  /** The captures are complete: to be taken in at once. */
  public static CentralSearch begin(ApplicationNumber application, Instant now) {
    return new CentralSearch(
        application,
        UUID.randomUUID(),
        Stage.INSERT,
        UUID.randomUUID(),
        Waiting.from(now),
        null,
        null,
        -1);
  }

  /** The captures were taken anew: the old ones go, the new ones come. */
  public CentralSearch again(Instant now) {
    boolean never = stage == Stage.DELETED || stage == Stage.INSERT && askedAt == null;
    return at(never ? Stage.INSERT : Stage.RENEW, Waiting.from(now), null);
  }

  /** The case ended without a passport: the ABIS keeps nothing of it. */
  public CentralSearch ended(Instant now) {
    return stage == Stage.DELETED ? this : at(Stage.DELETE, Waiting.from(now), answeredAt);
  }

  /** What is to be asked; empty while nothing is open. */
  public Optional<CentralQuestion> question() {
    return Optional.ofNullable(stage.asks)
        .map(kind -> new CentralQuestion(kind, request, reference));
  }

  /** Whether the open question was asked before and nobody answered. */
  public boolean askedInVain() {
    return askedAt != null;
  }

  /**
   * The question was sent: due again when nobody answers.
   *
   * @param patience how long an answer may take
   */
  public CentralSearch asked(Instant now, Duration patience) {
    Waiting again = askedInVain() ? waiting.again(now) : waiting;
    Instant soonest = now.plus(patience);
    Instant due = again.due().isBefore(soonest) ? soonest : again.due();
    return new CentralSearch(
        application,
        reference,
        stage,
        request,
        new Waiting(again.since(), due, again.attempts()),
        askedInVain() ? askedAt : now,
        answeredAt,
        version);
  }

  /**
   * What follows from the answer to the open question; an answer to another one changes nothing.
   */
  public CentralSearch answered(CentralAnswer answer, Instant now) {
    if (!answer.request().equals(request) || stage.asks == null) {
      return this;
    }
    return switch (answer.result()) {
      case DONE -> stage == Stage.IDENTIFY ? failed(now) : done(now);
      case COMPARED -> stage == Stage.IDENTIFY ? at(Stage.ANSWERED, null, now) : failed(now);
      case KNOWN_ALREADY -> stage == Stage.INSERT ? done(now) : failed(now);
      case NOT_KNOWN -> stage == Stage.IDENTIFY ? next(Stage.INSERT, now) : gone(now);
      case UNUSABLE -> stage == Stage.INSERT ? at(Stage.ANSWERED, null, now) : failed(now);
      case FAILED -> failed(now);
    };
  }

  private CentralSearch gone(Instant now) {
    return stage == Stage.INSERT ? failed(now) : done(now);
  }

  private CentralSearch done(Instant now) {
    return switch (stage) {
      case INSERT -> next(Stage.IDENTIFY, now);
      case RENEW -> next(Stage.INSERT, now);
      case DELETE -> at(Stage.DELETED, null, answeredAt);
      case IDENTIFY, ANSWERED, DELETED -> throw new IllegalStateException("nothing to be done");
    };
  }

  private CentralSearch next(Stage following, Instant now) {
    return at(following, waiting.now(now), answeredAt);
  }

  /** Asked again under another number, so that the answer cannot be taken for a late one. */
  private CentralSearch failed(Instant now) {
    return at(stage, waiting.again(now), answeredAt);
  }

  private CentralSearch at(Stage following, Waiting next, Instant answered) {
    return new CentralSearch(
        application, reference, following, UUID.randomUUID(), next, null, answered, version);
  }

  /** Whether the case waits for what the ABIS says. */
  public boolean isAwaited() {
    return BEFORE_ANSWER.contains(stage);
  }

  /** Where it stands. */
  public enum Stage {
    /** The captures are to be taken in. */
    INSERT(CentralQuestion.Kind.INSERT),
    /** They are in; whom do they resemble? */
    IDENTIFY(CentralQuestion.Kind.IDENTIFY),
    /** Answered; the captures stay in, for whoever comes after. */
    ANSWERED(null),
    /** Captures taken anew: the old ones are to be forgotten first. */
    RENEW(CentralQuestion.Kind.DELETE),
    /** Ended without a passport: they are to be forgotten. */
    DELETE(CentralQuestion.Kind.DELETE),
    /** Forgotten. */
    DELETED(null);

    private final CentralQuestion.Kind asks;

    Stage(CentralQuestion.Kind asks) {
      this.asks = asks;
    }
  }
}
