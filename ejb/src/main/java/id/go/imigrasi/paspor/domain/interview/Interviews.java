package id.go.imigrasi.paspor.domain.interview;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.util.Optional;

/** The interviews of all applications; the latest of an application counts. */
public interface Interviews {

  Optional<Interview> find(ApplicationNumber application);

  /**
   * @throws id.go.imigrasi.paspor.domain.application.Refused {@code application.stale} when
   *     somebody else wrote meanwhile
   */
  void save(Interview interview);
}
