package id.go.imigrasi.paspor.domain.personalization;

import java.util.Optional;
import java.util.UUID;

/** What the station has taken on: it works on every request once. */
public interface StationJobs {

  /**
   * @return false when the request is known already: nothing was kept
   */
  boolean add(StationJob job);

  /** Claims the job for the caller's transaction. */
  Optional<StationJob> claim(UUID requestId);

  void save(StationJob job);
}
