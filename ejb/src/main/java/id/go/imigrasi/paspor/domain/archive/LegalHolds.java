package id.go.imigrasi.paspor.domain.archive;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.util.Optional;

/** The orders to keep folders beyond their time. */
public interface LegalHolds {

  Optional<LegalHold> of(ApplicationNumber file);

  void keep(LegalHold hold);

  /** The order is lifted. */
  void lift(ApplicationNumber file);
}
