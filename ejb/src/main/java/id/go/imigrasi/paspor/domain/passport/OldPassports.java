package id.go.imigrasi.paspor.domain.passport;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.util.List;
import java.util.Optional;

/** The book of old passports: what became of each, never changed afterwards. */
public interface OldPassports {
  void add(OldPassport entry);

  /** The oldest first. */
  List<OldPassport> of(ApplicationNumber application);

  /** What became of it last. */
  default Optional<OldPassport> latest(ApplicationNumber application) {
    return of(application).stream().reduce((first, second) -> second);
  }
}
