package id.go.imigrasi.paspor.domain.invalidation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The book of measures against passports. */
public interface Invalidations {

  Optional<Invalidation> find(UUID id);

  /** Of one passport, in the order of their proposals. */
  List<Invalidation> of(String passport);

  /** The measure that this occasion opened against the passport. */
  Optional<Invalidation> opened(String passport, String occasion);

  /** Those about which somebody has still to do something, the longest waiting first. */
  List<Invalidation> unfinished(int max);

  /**
   * Writes a new one, or the acts that were added to a known one.
   *
   * @throws id.go.imigrasi.paspor.domain.application.Refused {@code application.stale} when
   *     somebody else took a step meanwhile
   */
  void keep(Invalidation invalidation);
}
