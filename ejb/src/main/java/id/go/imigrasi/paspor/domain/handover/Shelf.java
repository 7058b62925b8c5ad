package id.go.imigrasi.paspor.domain.handover;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.util.Optional;

/** The shelves of finished passports. */
public interface Shelf {

  /** The place of this passport; given once, the same again when asked again. */
  ShelfPlace assign(ApplicationNumber application, String location);

  Optional<ShelfPlace> of(ApplicationNumber application);

  /** The passport left the shelf. */
  void clear(ApplicationNumber application);
}
