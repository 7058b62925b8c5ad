package id.go.imigrasi.paspor.domain.archive;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Tikim's books: transfers, boxes and files. */
public interface Archive {

  /** The next number of the dispatch book of that location and year. */
  String nextTransferNumber(String location, int year);

  void keep(TransferRegister register);

  Optional<TransferRegister> transfer(String number);

  /** The entry that carries this file; none carries what stayed behind. */
  Optional<TransferRegister> transferOf(ApplicationNumber application);

  /** Entries not yet received, the oldest first. */
  List<TransferRegister> onTheWay(String location);

  List<FileBox> boxes();

  Optional<FileBox> box(String code);

  void keep(FileBox box);

  Optional<ArchivedFile> fileOf(ApplicationNumber application);

  void keep(ArchivedFile file);

  /** Folders of that series that are still there and were closed by this day, the oldest first. */
  List<ArchivedFile> closedBy(String series, LocalDate day, int max);

  /** Folders of that location that stayed behind and have not been sent since, the oldest first. */
  List<AwaitedFile> awaited(String location);
}
