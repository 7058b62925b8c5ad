package id.go.imigrasi.paspor.domain.passport;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.util.Optional;

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

  /** The one passport of a case. */
  Optional<Passport> of(ApplicationNumber application);
}
