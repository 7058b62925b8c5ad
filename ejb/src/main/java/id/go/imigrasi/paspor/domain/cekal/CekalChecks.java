package id.go.imigrasi.paspor.domain.cekal;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every question to the cekal centre, waiting or answered, with its hits. */
public interface CekalChecks {

  void save(CekalCheck check);

  Optional<CekalCheck> find(UUID id);

  /** All of one application, the newest first. */
  List<CekalCheck> of(ApplicationNumber application);

  /** Takes up the longest due, each for the lease alone; rows that somebody else holds are left. */
  List<CekalCheck> claimDue(Instant now, int max);

  /** Of all that were asked in vain the one that has waited longest. */
  Optional<CekalCheck> longestWaiting();

  /** Whatever waits is due at once, in the order of its waiting. */
  void hurry(Instant now);

  /** How many wait for an answer. */
  long waiting();
}
