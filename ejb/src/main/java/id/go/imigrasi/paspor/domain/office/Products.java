package id.go.imigrasi.paspor.domain.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the office offers and offered. */
public interface Products {

  /** What may be asked for on this day. */
  List<Product> offeredOn(LocalDate day);

  /** The product whether it is still offered or not: old applications keep theirs. */
  Optional<Product> find(String code);
}
