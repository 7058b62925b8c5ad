package id.go.imigrasi.paspor.domain.booklet;

import java.util.Objects;

/**
 * A delivery of blanks from the centre, as its note says and two people counted it.
 *
 * @param deliveryNote number of the note, unique
 * @param product code of the product the blanks are made for
 * @param location code of the location whose vault takes them
 */
public record Batch(String deliveryNote, String product, BookletRange range, String location) {
  public Batch {
    Objects.requireNonNull(deliveryNote);
    Objects.requireNonNull(product);
    Objects.requireNonNull(range);
    Objects.requireNonNull(location);
  }
}
