package id.go.imigrasi.paspor.domain.booklet;

import java.util.Objects;

/**
 * A delivery of blanks from the centre, as its note says and two people counted it.
 *
 * @param deliveryNote number of the note, unique
 * @param blank kind of the blank, as products name it
 * @param location code of the location whose vault takes them
 */
public record Batch(String deliveryNote, String blank, BookletRange range, String location) {
  public Batch {
    Objects.requireNonNull(deliveryNote);
    Objects.requireNonNull(blank);
    Objects.requireNonNull(range);
    Objects.requireNonNull(location);
  }
}
