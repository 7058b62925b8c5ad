package id.go.imigrasi.paspor.domain.archive;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.util.List;
import java.util.Optional;

/** The orders to keep folders beyond their time. */
public interface LegalHolds {

  Optional<LegalHold> of(ApplicationNumber file);

  /** Those in force, the oldest first. */
  List<LegalHold> inForce(int max);

  void keep(LegalHold hold);

  /** The order is lifted. */
  void lift(ApplicationNumber file);
}
