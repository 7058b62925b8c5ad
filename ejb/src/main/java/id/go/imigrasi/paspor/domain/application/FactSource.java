package id.go.imigrasi.paspor.domain.application;

import java.time.Instant;
import java.util.Set;

/** One desk's knowledge of a case; {@code service} gathers all of them before a step is taken. */
public interface FactSource {

  /** The facts this source knows about; it is asked only when one of them matters. */
  Set<Fact> tells();

  /** Those of {@link #tells()} that hold for the case now. */
  Set<Fact> holding(Application application, Instant now);
}
