package id.go.imigrasi.paspor.domain.queue;

import java.util.Objects;

/**
 * A counter (loket) or booth.
 *
 * @param code for example {@code L3}, unique in its location
 * @param officer who works there now; null while it is closed
 */
public record Counter(String location, String code, String name, Lane lane, String officer) {

  public Counter {
    Objects.requireNonNull(location);
    Objects.requireNonNull(code);
    Objects.requireNonNull(name);
    Objects.requireNonNull(lane);
  }

  public boolean isOpen() {
    return officer != null;
  }

  public Counter openedBy(String username) {
    return new Counter(location, code, name, lane, Objects.requireNonNull(username));
  }

  public Counter closed() {
    return new Counter(location, code, name, lane, null);
  }
}
