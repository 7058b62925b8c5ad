package id.go.imigrasi.paspor.domain.handover;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.util.Optional;

/** The hand-over register. */
public interface HandOvers {

  Optional<HandOver> of(ApplicationNumber application);

  /** Writes or replaces the line of this application. */
  void keep(HandOver handOver);

  /** Forgets a line that nobody signed. */
  void drop(ApplicationNumber application);
}
