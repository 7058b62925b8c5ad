package id.go.imigrasi.paspor.domain.identity;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** Every question to Dukcapil, waiting or answered. */
public interface IdentityChecks {

  void save(IdentityCheck check);

  /** Takes back a question that nobody needs answered any more. */
  void takeBack(UUID id);

  Optional<IdentityCheck> find(UUID id);

  /** All of one application, the newest first. */
  List<IdentityCheck> of(ApplicationNumber application);

  /** Takes up the longest due, each for the lease alone; rows that somebody else holds are left. */
  List<IdentityCheck> claimDue(Instant now, int max);

  /** Of all that were asked in vain the one that has waited longest. */
  Optional<IdentityCheck> longestWaiting();

  /** Whatever waits is due at once, in the order of its waiting. */
  void hurry(Instant now);

  /**
   * The newest match that the register gave to a question of this mark at this instant or later.
   *
   * @param mark {@link IdentityQuestion#mark()}
   */
  Optional<IdentityAnswer> matchSince(String mark, Instant earliest);

  /** How many questions Dukcapil said last that the office may still ask; empty if it never did. */
  OptionalLong callsLeft();

  /** How many wait for an answer. */
  long waiting();
}
