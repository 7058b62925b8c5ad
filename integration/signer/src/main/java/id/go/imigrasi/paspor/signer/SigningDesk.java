package id.go.imigrasi.paspor.signer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Signs one chip after the other and keeps account of it in the log. */
@ApplicationScoped
class SigningDesk {
  private static final Logger LOG = Logger.getLogger(SigningDesk.class.getName());

  /** From here on every signature warns (Doc 9303-12: a new key takes weeks to publish). */
  private static final Duration WARNING = Duration.ofDays(14);

  private SignerKeys keys;
  private Clock clock;

  /** For the container's proxy. */
  SigningDesk() {}

  @Inject
  SigningDesk(SignerKeys keys) {
    this(keys, Clock.systemUTC());
  }

  SigningDesk(SignerKeys keys, Clock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  /** The answer to a request, as the queue carries it. */
  String answer(String message) {
    SigningRequest request = SigningMessages.read(message);
    Instant now = clock.instant();
    try {
      DocumentSigner signer = keys.inUse(now);
      byte[] signed = SecurityObjects.sign(request, signer, now);
      account(request, signer, now);
      return SigningMessages.signed(request, signed, now);
    } catch (SigningRefused refused) {
      LOG.log(
          Level.SEVERE,
          "refused {0}: {1}",
          new Object[] {request.requestId(), refused.getMessage()});
      return SigningMessages.refused(request, refused, now);
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("the signer's key cannot be read", e);
    }
  }

  /** Makes or opens the key before the first request comes. */
  void open() {
    try {
      DocumentSigner signer = keys.inUse(clock.instant());
      LOG.log(Level.INFO, "signs with {0} until {1}", new Object[] {signer, signer.usableUntil()});
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("the signer's key cannot be read", e);
    }
  }

  private static void account(SigningRequest request, DocumentSigner signer, Instant now) {
    LOG.log(
        Level.INFO,
        "signed {0} with {1}, hash of DG1 {2}",
        new Object[] {
          request.requestId(), signer, HexFormat.of().formatHex(request.hashes().get(1), 0, 4)
        });
    if (signer.left(now).compareTo(WARNING) < 0) {
      LOG.log(
          Level.WARNING,
          "the key of {0} may be used for {1} days only",
          new Object[] {signer, signer.left(now).toDays()});
    }
  }
}
