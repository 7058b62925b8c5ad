package id.go.imigrasi.paspor.domain.passport;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.util.Optional;

/** What the hand-over desk did with old passports, one line per case. */
public interface OldPassportActs {

  /** Writes or replaces the line of this case; only as long as the new passport is on the shelf. */
  void keep(OldPassportAct act);

  Optional<OldPassportAct> of(ApplicationNumber application);
}
