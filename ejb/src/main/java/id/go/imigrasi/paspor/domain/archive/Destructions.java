package id.go.imigrasi.paspor.domain.archive;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.util.List;
import java.util.Optional;

/** Proposals to destroy folders and the records of it. */
public interface Destructions {

  /** The next number of that year. */
  String nextNumber(int year);

  /**
   * @throws id.go.imigrasi.paspor.domain.application.Refused {@code archive.destruction.twice} when
   *     a folder stands on another open list
   */
  void keep(Destruction destruction);

  Optional<Destruction> find(String number);

  /** The open list that names the folder. */
  Optional<Destruction> openFor(ApplicationNumber file);

  /** The newest first. */
  List<Destruction> recent(int max);
}
