package id.go.imigrasi.paspor.domain.biometrics;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The duplicate searches of all applications, one row each. */
public interface DuplicateChecks {

  Optional<DuplicateCheck> find(ApplicationNumber application);

  /**
   * @throws id.go.imigrasi.paspor.domain.application.Refused {@code application.stale} when it
   *     changed meanwhile
   */
  void save(DuplicateCheck check);

  /**
   * Takes up the longest due, each for {@link id.go.imigrasi.paspor.domain.Waiting#LEASE} alone.
   */
  List<DuplicateCheck> claimDue(Instant now, int max);

  /** Those an officer has to look at, the oldest first. */
  List<DuplicateCheck> suspects(int max);

  /** How many wait for an answer: for the outage board. */
  long waiting();
}
