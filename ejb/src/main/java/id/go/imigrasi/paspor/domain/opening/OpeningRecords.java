package id.go.imigrasi.paspor.domain.opening;

import java.util.List;
import java.util.Optional;

/** The records of the opening day; one for each file. */
public interface OpeningRecords {

  int nextNumber();

  Optional<OpeningRecord> find(int number);

  /** The record of a file that was put in before. */
  Optional<OpeningRecord> of(OpeningFile kind, String sha256);

  /**
   * @throws id.go.imigrasi.paspor.domain.application.Refused {@code opening.stale} when another
   *     keeps the same file, or confirmed it, meanwhile
   */
  void keep(OpeningRecord record);

  /** A file that was not confirmed is taken out again. */
  void drop(OpeningRecord record);

  /** The newest first. */
  List<OpeningRecord> all();
}
