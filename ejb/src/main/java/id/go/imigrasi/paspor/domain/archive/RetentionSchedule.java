package id.go.imigrasi.paspor.domain.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rules of the archive: how long each series is kept, and what a folder must hold. */
public interface RetentionSchedule {

  Optional<Retention> retention(String series, LocalDate day);

  /** Tikim's check list on that day. */
  List<FileContent> contents(LocalDate day);
}
