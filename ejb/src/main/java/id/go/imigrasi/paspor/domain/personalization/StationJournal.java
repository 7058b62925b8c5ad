package id.go.imigrasi.paspor.domain.personalization;

import java.util.List;

/** The station's journal beside the database. */
public interface StationJournal {

  /**
   * What it did for that database, the newest first.
   *
   * @throws IllegalStateException when a line was changed or taken out
   */
  List<StationWork> of(String epoch);

  /**
   * What it had begun when the office was killed, the oldest first: it may have happened or not.
   *
   * @throws IllegalStateException when a line was changed or taken out
   */
  List<StationWork> begun(String epoch);
}
