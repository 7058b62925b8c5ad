package id.go.imigrasi.paspor.domain.documentcheck;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The files that are with their applicants to be completed. */
public interface FileReturns {

  Optional<FileReturn> open(ApplicationNumber application);

  void keep(FileReturn fileReturn);

  /** The file came back, or its time ran out. */
  void close(ApplicationNumber application);

  /** Open ones whose time is over, the oldest first; claimed for this transaction only. */
  List<FileReturn> over(Instant now, int max);
}
