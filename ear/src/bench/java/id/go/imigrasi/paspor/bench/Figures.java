package id.go.imigrasi.paspor.bench;

import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long one thing took, each time it was done, by however many at once. */
public final class Figures {
  private static final double MILLI = 1e6;
  private final Queue<Long> all = new ConcurrentLinkedQueue<>();

  public void add(long nanoseconds) {
    all.add(nanoseconds);
  }

  public void forget() {
    all.clear();
  }

  public int count() {
    return all.size();
  }

  /** All of them together, in milliseconds. */
  public double total() {
    return all.stream().mapToLong(Long::longValue).sum() / MILLI;
  }

  /**
   * @param share 0 to 100
   * @return milliseconds that so many per cent did not exceed; 0 when there is none
   */
  public double percentile(int share) {
    long[] sorted = all.stream().mapToLong(Long::longValue).sorted().toArray();
    int place = (int) Math.ceil(sorted.length * share / 100.0) - 1;
    return sorted.length == 0 ? 0 : sorted[Math.max(0, place)] / MILLI;
  }

  /** Half, 95 and 99 of a hundred, in milliseconds. */
  public String percentiles() {
    return String.format(
        Locale.ROOT, "%8.1f %8.1f %8.1f", percentile(50), percentile(95), percentile(99));
  }
}
