package id.go.imigrasi.paspor.domain.queue;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The lift cards of all locations: each is out or in, and out with one application only. */
public interface AccessCards {

  /** Refuses an unknown card ({@code queue.card.unknown}) and one that is out. */
  void issue(String code, String location, ApplicationNumber holder, Instant now);

  void giveBack(String code);

  Optional<AccessCard> of(ApplicationNumber holder);

  /** Those not given back, the longest out first. */
  List<AccessCard> out(String location);

  /** Those that lie at the counter, by code. */
  List<AccessCard> in(String location);

  void add(AccessCard card);
}
