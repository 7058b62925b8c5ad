package id.go.imigrasi.paspor.domain.identity;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every question to Dukcapil, waiting or answered. */
public interface IdentityChecks {

  void save(IdentityCheck check);

  Optional<IdentityCheck> find(UUID id);

  /** All of one application, the newest first. */
  List<IdentityCheck> of(ApplicationNumber application);

  /** Takes up the longest due, each for the lease alone; rows that somebody else holds are left. */
  List<IdentityCheck> claimDue(Instant now, int max);

  /** How many wait for an answer. */
  long waiting();
}
