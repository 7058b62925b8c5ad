package id.go.imigrasi.paspor.domain.passport;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The passports that this office made. */
public interface Passports {

  /**
   * @throws id.go.imigrasi.paspor.domain.application.Refused {@code passport.exists} when the
   *     number or the application has a passport
   */
  void add(Passport passport);

  /** Keeps a changed status. */
  void save(Passport passport);

  Optional<Passport> find(String number);

  /**
   * Those that came into one of these statuses in that time and are still in it, by number.
   *
   * @param until exclusive
   */
  List<Passport> changed(Set<PassportStatus> statuses, Instant from, Instant until);

  /** The one passport of a case. */
  Optional<Passport> of(ApplicationNumber application);
}
