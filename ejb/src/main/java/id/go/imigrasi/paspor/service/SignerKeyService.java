package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.personalization.SignerKey;
import id.go.imigrasi.paspor.domain.personalization.SignerKey.Alarm;
import id.go.imigrasi.paspor.domain.personalization.SignerKeys;
import id.go.imigrasi.paspor.domain.personalization.SignerLine;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Keeps account of the signer's key: what it told of it last, and whether that calls for somebody.
 */
@Stateless
@RolesAllowed({"STATION", "SYSTEM"})
public class SignerKeyService {
  /** So long nobody asks again for a key that is in order. */
  private static final Duration GOOD_FOR = Duration.ofHours(1);

  @Inject SignerKeys keys;
  @Inject SignerLine signer;
  @Inject PersonalizationService orders;
  @Inject Clock clock;

  /** What the signer told last; empty when it never did. */
  @RolesAllowed({
    "PRINT_OPERATOR",
    "SUPERVISOR",
    "SECTION_HEAD",
    "OPERATOR",
    "CLEARANCE_INPUT",
    "CLEARANCE_VERIFICATION"
  })
  public Optional<Standing> standing() {
    return keys.latest().map(key -> new Standing(key, key.alarm(clock.instant())));
  }

  /** Keeps what is new. Where no key signed before and one does now, what waited for it goes on. */
  public void told(SignerKey key) {
    Optional<SignerKey> before = keys.latest();
    if (before.filter(kept -> kept.saysTheSame(key)).isPresent()) {
      return;
    }
    keys.keep(key);
    Instant now = clock.instant();
    boolean stopped = before.filter(kept -> kept.alarm(now).stops()).isPresent();
    if (stopped && !key.alarm(now).stops()) {
      orders.askAboutOrdersThatWait();
    }
  }

  /** Asks the signer for its key, unless it told lately that all is well. */
  public void ask() {
    boolean fresh =
        standing()
            .filter(known -> known.alarm() == Alarm.NONE)
            .filter(known -> known.key().told().plus(GOOD_FOR).isAfter(clock.instant()))
            .isPresent();
    if (!fresh) {
      signer.askForKey();
    }
  }

  /** The key and what it calls for now. */
  public record Standing(SignerKey key, Alarm alarm) {}
}
