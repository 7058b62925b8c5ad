package id.go.imigrasi.paspor.domain.follow;

import java.time.Instant;
import java.util.Optional;

/** Mailed codes, one for each holder, and the passes given for them. */
public interface Passes {

  /** The holder's code, held for this transaction alone. */
  Optional<MailedCode> claimCode(Holder holder);

  /** Writes or replaces the holder's code. */
  void keep(MailedCode code);

  /** The code was used. */
  void forget(MailedCode code);

  void add(Pass pass);

  Optional<Pass> find(String hash);

  /** Codes sent before and passes ended before this instant are no longer kept. */
  void forgetBefore(Instant end);
}
