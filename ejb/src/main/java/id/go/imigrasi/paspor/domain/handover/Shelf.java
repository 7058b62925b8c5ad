package id.go.imigrasi.paspor.domain.handover;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import java.util.Optional;

/** The shelves of finished passports. */
public interface Shelf {

  /** The next free place for this passport; given once, the same again when asked again. */
  ShelfPlace assign(ApplicationNumber application, String location);

  /**
   * The passport was laid here, wherever it lay before.
   *
   * @throws Refused {@code handover.shelf.taken} while another one lies there
   */
  void put(ApplicationNumber application, ShelfPlace place);

  /** Whether a passport lies there. */
  boolean isTaken(ShelfPlace place);

  Optional<ShelfPlace> of(ApplicationNumber application);

  /** The passport left the shelf. */
  void clear(ApplicationNumber application);
}
