package id.go.imigrasi.paspor.domain.archive;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a finished file lies.
 *
 * @param position 1 for the first folder in its box
 * @param closed day on which it was boxed; its retention counts from here
 * @param record number of the record (berita acara) under which the paper was destroyed, null while
 *     it is there
 */
public record ArchivedFile(
    ApplicationNumber application,
    String box,
    int position,
    String series,
    LocalDate closed,
    String record) {

  public ArchivedFile {
    Objects.requireNonNull(application);
    Objects.requireNonNull(box);
    Objects.requireNonNull(series);
    Objects.requireNonNull(closed);
  }

  public static ArchivedFile in(
      FileBox box, ApplicationNumber application, String series, LocalDate closed) {
    return new ArchivedFile(application, box.code(), box.files(), series, closed, null);
  }

  /** The paper is gone; what the office knows of the case stays. */
  public ArchivedFile destroyed(String under) {
    return new ArchivedFile(
        application, box, position, series, closed, Objects.requireNonNull(under));
  }

  public Optional<String> destroyedUnder() {
    return Optional.ofNullable(record);
  }
}
