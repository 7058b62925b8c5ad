package id.go.imigrasi.paspor.domain.booklet;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Books whose numbers follow each other, as a delivery note or an issue slip names them.
 *
 * @param last of the same series and length as the first and not before it
 */
public record BookletRange(BookletNumber first, BookletNumber last) {
  /** More than a pallet in one line is a typing error. */
  public static final int MOST = 10_000;

  public BookletRange {
    boolean alike =
        first.series().equals(last.series()) && first.text().length() == last.text().length();
    int size = alike ? last.running() - first.running() + 1 : 0;
    if (size < 1 || size > MOST) {
      throw Refused.because("booklet.range.impossible", MOST);
    }
  }

  public static BookletRange of(BookletNumber only) {
    return new BookletRange(only, only);
  }

  public int size() {
    return last.running() - first.running() + 1;
  }

  public Stream<BookletNumber> numbers() {
    String series = first.series();
    String form = "%0" + (first.text().length() - series.length()) + "d";
    return IntStream.rangeClosed(first.running(), last.running())
        .mapToObj(n -> new BookletNumber(series + String.format(Locale.ROOT, form, n)));
  }

  @Override
  public String toString() {
    return size() == 1 ? first.text() : first + "-" + last;
  }
}
