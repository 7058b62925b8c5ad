package id.go.imigrasi.paspor.domain.archive;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Tikim's books: transfers, boxes, files and the retention schedule. */
public interface Archive {

  /** The next number of the dispatch book of that location and year. */
  String nextTransferNumber(String location, int year);

  void keep(TransferRegister register);

  Optional<TransferRegister> transfer(String number);

  /** The entry that carries this file. */
  Optional<TransferRegister> transferOf(ApplicationNumber application);

  /** Entries not yet received, the oldest first. */
  List<TransferRegister> onTheWay(String location);

  List<FileBox> boxes();

  Optional<FileBox> box(String code);

  void keep(FileBox box);

  Optional<ArchivedFile> fileOf(ApplicationNumber application);

  void keep(ArchivedFile file);

  /** Files whose fate may be proposed on this day, the oldest first. */
  List<ArchivedFile> fateDue(LocalDate day, int max);

  Optional<Retention> retention(String series, LocalDate day);
}
