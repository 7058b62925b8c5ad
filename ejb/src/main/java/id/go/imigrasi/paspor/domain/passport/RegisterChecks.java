package id.go.imigrasi.paspor.domain.passport;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every question to the passport register, waiting or answered, with what it found. */
public interface RegisterChecks {

  void save(RegisterCheck check);

  Optional<RegisterCheck> find(UUID id);

  /** All of one application, the newest first. */
  List<RegisterCheck> of(ApplicationNumber application);

  /** The earlier passport that was named last; whoever asks later asks for it too. */
  default Optional<OldPassportNumber> stated(ApplicationNumber application) {
    return of(application).stream()
        .map(RegisterCheck::stated)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Takes up the longest due, each for the lease alone; rows that somebody else holds are left. */
  List<RegisterCheck> claimDue(Instant now, int max);

  /** Of all that were asked in vain the one that has waited longest. */
  Optional<RegisterCheck> longestWaiting();

  /** Whatever waits is due at once, in the order of its waiting. */
  void hurry(Instant now);

  /** How many wait for an answer. */
  long waiting();
}
