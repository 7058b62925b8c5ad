package id.go.imigrasi.paspor.domain.cekal;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Every indication that somebody may be listed: one per application and entry. */
public interface Clearances {

  /** Keeps it; refused as {@code cekal.clearance.stale} when somebody else changed it meanwhile. */
  void save(Clearance clearance);

  Optional<Clearance> find(UUID id);

  Optional<Clearance> find(ApplicationNumber application, String entryId);

  List<Clearance> of(ApplicationNumber application);

  /** The desk's worklist: the oldest first. */
  List<Clearance> in(Set<ClearanceState> states, int first, int max);

  /** Those that are cleared or confirmed, the newest first. */
  List<Clearance> settled(int max);

  long count(Set<ClearanceState> states);

  /** Those whose question the centre is to be asked again, each for the lease alone. */
  List<Clearance> claimDue(Instant now, int max);
}
