package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.Waiting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * One round of a desk's questions to a neighbour. While questions wait in vain, the one that has
 * waited longest is put before all others; once it is answered the neighbour is back, and whatever
 * waits is put at once, in the order of its waiting.
 *
 * @param due at most so many that are due, the longest due first, each leased to the caller
 * @param longestWaiting of all that were asked in vain
 * @param hurry whatever waits is due now
 */
record QuestionRound<C>(
    IntFunction<List<C>> due,
    Supplier<Optional<C>> longestWaiting,
    Runnable hurry,
    Function<C, UUID> id,
    Function<C, Waiting> waiting) {
  private static final int MOST = 50;

  /**
   * Puts everything that is due now.
   *
   * @param put puts one; whether it was answered
   * @return how many were
   */
  int all(Predicate<C> put) {
    int answered = 0;
    List<C> batch;
    do {
      batch = due.apply(MOST);
      for (C each : behindTheLongestWaiting(batch)) {
        if (put.test(each)) {
          answered++;
          if (waiting.apply(each).attempts() > 0) {
            hurry.run();
            return answered + inOrder(put);
          }
        }
      }
    } while (batch.size() == MOST);
    return answered;
  }

  private int inOrder(Predicate<C> put) {
    int answered = 0;
    List<C> batch;
    do {
      batch = due.apply(MOST);
      answered += batch.stream().mapToInt(each -> put.test(each) ? 1 : 0).sum();
    } while (batch.size() == MOST);
    return answered;
  }

  private List<C> behindTheLongestWaiting(List<C> batch) {
    Optional<C> longest = batch.isEmpty() ? Optional.empty() : longestWaiting.get();
    if (longest.isEmpty()) {
      return batch;
    }
    List<C> all = new ArrayList<>(batch);
    UUID first = id.apply(longest.get());
    all.removeIf(each -> id.apply(each).equals(first));
    all.add(0, longest.get());
    return all;
  }
}
