package id.go.imigrasi.paspor.domain.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rules of the archive: how long each series is kept, and what a folder must hold. */
public interface RetentionSchedule {

  Optional<Retention> retention(String series, LocalDate day);

  /** Every rule there is or was, by series, the newest first. */
  List<Retention> rules();

  /** Writes a rule; the one before it ends the day before. */
  void keep(Retention rule);

  /** Tikim's check list on that day. */
  List<FileContent> contents(LocalDate day);
}
