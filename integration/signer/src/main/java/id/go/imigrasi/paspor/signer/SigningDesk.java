package id.go.imigrasi.paspor.signer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Signs one chip after the other and keeps account of it in its journal. */
@ApplicationScoped
class SigningDesk {
  private static final Logger LOG = Logger.getLogger(SigningDesk.class.getName());

  /** From here on the end of the key is announced (Doc 9303-12: a new one takes weeks). */
  static final Duration WARNING = Duration.ofDays(14);

  private SignerKeys keys;
  private SigningJournal journal;
  private ObjectVersion version;
  private Clock clock;

  /** For the container's proxy. */
  SigningDesk() {}

  @Inject
  SigningDesk(SignerKeys keys, SigningJournal journal, ObjectVersion version) {
    this(keys, journal, version, Clock.systemUTC());
  }

  SigningDesk(SignerKeys keys, SigningJournal journal, ObjectVersion version, Clock clock) {
    this.keys = keys;
    this.journal = journal;
    this.version = version;
    this.clock = clock;
  }

  /** The answer to a request or to the question for the key, as the queue carries it. */
  Answer answer(String message) {
    return SigningMessages.asksForTheKey(message)
        ? new Answer(SigningMessages.KEY, key(SigningMessages.questionId(message)))
        : new Answer(SigningMessages.ANSWER, signature(SigningMessages.read(message)));
  }

  private String signature(SigningRequest request) {
    Instant now = clock.instant();
    DocumentSigner signer = null;
    try {
      signer = inUse(now);
      byte[] signed = SecurityObjects.sign(request, signer, version, now);
      journal.signed(request, signer, signed, now);
      LOG.log(Level.INFO, "signed {0} with {1}", new Object[] {request.requestId(), signer});
      return SigningMessages.signed(request, signed, signer, now);
    } catch (SigningRefused refused) {
      journal.refused(request, refused, now);
      LOG.log(
          Level.SEVERE,
          "refused {0}: {1}",
          new Object[] {request.requestId(), refused.getMessage()});
      return SigningMessages.refused(request, refused, signer, now);
    }
  }

  /** Which key signs and until when, or why none does. */
  private String key(UUID question) {
    Instant now = clock.instant();
    try {
      return SigningMessages.key(question, inUse(now), now);
    } catch (SigningRefused refused) {
      return SigningMessages.noKey(question, refused, now);
    }
  }

  /**
   * Makes or opens the key before the first request comes. Without its token the signer runs all
   * the same, and tells whoever asks what is wrong.
   */
  void open() {
    try {
      DocumentSigner signer = inUse(clock.instant());
      LOG.log(Level.INFO, "signs with {0} until {1}", new Object[] {signer, signer.usableUntil()});
    } catch (SigningRefused without) {
      LOG.log(Level.FINE, "started without a key", without);
    }
  }

  /** Raises the alarm before the key may no longer be used, and when it may not any more. */
  Alarm watch() {
    try {
      return watch(inUse(clock.instant()));
    } catch (SigningRefused without) {
      return Alarm.OVER;
    }
  }

  private Alarm watch(DocumentSigner signer) {
    Duration left = signer.left(clock.instant());
    if (left.isNegative()) {
      LOG.log(Level.SEVERE, "the key of {0} may not be used any more: no chip is signed", signer);
      return Alarm.OVER;
    }
    if (left.compareTo(WARNING) < 0) {
      LOG.log(
          Level.WARNING,
          "the key of {0} may be used for {1} days only",
          new Object[] {signer, left.toDays()});
      return Alarm.SOON;
    }
    return Alarm.NONE;
  }

  private DocumentSigner inUse(Instant now) throws SigningRefused {
    try {
      return keys.inUse(now);
    } catch (TokenUnavailable gone) {
      LOG.log(Level.SEVERE, "nothing can be signed: {0}", gone.getMessage());
      throw new SigningRefused(gone.trouble().code());
    } catch (GeneralSecurityException | IOException e) {
      LOG.log(Level.SEVERE, "nothing can be signed: {0}", e.getMessage());
      throw new IllegalStateException("nothing can be signed: " + e.getMessage(), e);
    }
  }

  /**
   * What goes back.
   *
   * @param type of the message
   */
  record Answer(String type, String text) {}

  /** What the end of the key's usage period calls for. */
  enum Alarm {
    NONE,
    SOON,
    OVER
  }
}
