package id.go.imigrasi.paspor.domain.adjudication;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Which case lies in whose hand; a case lies in one hand at most. */
public interface Assignments {

  /** Refused as {@code adjudication.assignment.taken} when it lies in another hand. */
  void give(Assignment assignment);

  /** Waits until nobody else is being given a case, until the end of the transaction. */
  void standInLine();

  Optional<Assignment> open(ApplicationNumber application);

  /** The oldest in this officer's hand. */
  Optional<Assignment> inHandOf(String officer);

  /**
   * Ends the open one, if there is one.
   *
   * @param reason why, where a conflict was declared; otherwise null
   */
  void end(ApplicationNumber application, Assignment.End how, String reason, Instant at);

  /** In how many cases the officer has declared a conflict of interest since then. */
  long conflictsOf(String officer, Instant since);

  /** Who declared a conflict of interest about the case. */
  Set<String> conflicted(ApplicationNumber application);
}
