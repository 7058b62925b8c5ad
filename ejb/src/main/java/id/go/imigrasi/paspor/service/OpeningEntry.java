package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.opening.Fault;
import id.go.imigrasi.paspor.domain.opening.OpeningFile;
import id.go.imigrasi.paspor.domain.opening.OpeningRecord;
import id.go.imigrasi.paspor.domain.opening.Sheet;
import java.util.List;

/** How one kind of file of the opening day comes into the books. */
interface OpeningEntry {

  OpeningFile kind();

  /**
   * Looks at the whole file against the books and writes nothing.
   *
   * @param faults what is found is added here
   * @return how many things the file brings
   */
  int check(Sheet sheet, List<Fault> faults);

  /** Writes what a confirmed file brings, in the caller's transaction. */
  void enter(Sheet sheet, OpeningRecord record);
}
