package id.go.imigrasi.paspor.domain.archive;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The bound files of the archive, and those that wait to be bound. */
public interface DigitalFiles {

  /** This file is to be bound from then on; a bound one stays as it is. */
  void await(ApplicationNumber application, Instant due);

  boolean isAwaited(ApplicationNumber application);

  /** What is to be bound now, the longest due first. */
  List<ApplicationNumber> due(Instant now, int max);

  Optional<DigitalFile> of(ApplicationNumber application);

  /** Writes what became of a file that was awaited. */
  void keep(DigitalFile file);
}
