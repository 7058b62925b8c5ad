package id.go.imigrasi.paspor.domain.biometrics;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.util.Optional;

/** What was taken at the booth, one enrolment per application. */
public interface Enrolments {

  Optional<BiometricEnrolment> find(ApplicationNumber application);

  /**
   * @throws id.go.imigrasi.paspor.domain.application.Refused {@code application.stale} when
   *     somebody else captured meanwhile
   */
  void save(BiometricEnrolment enrolment);
}
