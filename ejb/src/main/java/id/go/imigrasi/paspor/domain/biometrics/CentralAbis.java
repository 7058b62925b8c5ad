package id.go.imigrasi.paspor.domain.biometrics;

import java.time.Instant;

/**
 * The central system that compares an applicant with the whole population (Doc 9303-2 App. D.4). It
 * is asked by message and answers by message, in its own time and order: {@link CentralAnswer}.
 */
public interface CentralAbis {

  /** Whether this office has one at all; without one only {@link DuplicateSearch} is asked. */
  boolean isConnected();

  /**
   * Sends the question in the caller's transaction. What the neighbour needs of the captures he
   * fetches himself, encrypted for him, while the question is open.
   *
   * @param again whether the same question stayed unanswered before
   */
  void ask(CentralQuestion question, boolean again, Instant now);
}
