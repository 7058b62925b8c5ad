package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Applications;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.archive.Archive;
import id.go.imigrasi.paspor.domain.archive.ArchivedFile;
import id.go.imigrasi.paspor.domain.archive.AwaitedFile;
import id.go.imigrasi.paspor.domain.archive.FileBox;
import id.go.imigrasi.paspor.domain.archive.FileContent;
import id.go.imigrasi.paspor.domain.archive.FilePaper;
import id.go.imigrasi.paspor.domain.archive.RetentionSchedule;
import id.go.imigrasi.paspor.domain.archive.Series;
import id.go.imigrasi.paspor.domain.archive.Shortfall;
import id.go.imigrasi.paspor.domain.archive.TransferRegister;
import id.go.imigrasi.paspor.domain.ending.Ending;
import id.go.imigrasi.paspor.domain.ending.Endings;
import id.go.imigrasi.paspor.domain.office.Offices;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tikim's archive and the desks that send it files: dispatch book, boxes, retention. */
@Stateless
@RolesAllowed("ARCHIVIST")
public class ArchiveService {
  private static final int MOST = 500;

  @Inject Applications applications;
  @Inject Casework casework;
  @Inject Archive archive;
  @Inject RetentionSchedule schedule;
  @Inject Offices offices;
  @Inject Callers callers;
  @Inject Clock clock;

  /** Ended applications of the officer's location whose file no entry carries yet. */
  @RolesAllowed({"ARCHIVIST", "HAND_OVER_OFFICER", "CUSTOMER_SERVICE", "SUPERVISOR"})
  public List<Applications.WorkItem> toSend() {
    return ended().stream().filter(item -> archive.transferOf(item.number()).isEmpty()).toList();
  }

  /** Hands files over to Tikim: an entry of the dispatch book with the first signature. */
  @RolesAllowed({"HAND_OVER_OFFICER", "CUSTOMER_SERVICE", "SUPERVISOR"})
  public TransferRegister send(List<ApplicationNumber> files) {
    Actor officer = callers.current();
    files.forEach(this::requireSendable);
    LocalDate today = offices.own().today(clock);
    TransferRegister entry =
        TransferRegister.handedOver(
            archive.nextTransferNumber(officer.location(), today.getYear()),
            officer.location(),
            files,
            officer.id(),
            clock.instant());
    archive.keep(entry);
    return entry;
  }

  /** Entries not yet received, of the officer's location. */
  public List<TransferRegister> onTheWay() {
    return archive.onTheWay(callers.current().location());
  }

  public TransferRegister entry(String number) {
    return archive.transfer(number).orElseThrow(() -> Refused.because("archive.transfer.unknown"));
  }

  /** What the folder of this case must hold. */
  public Set<FilePaper> papersOf(ApplicationNumber number) {
    return FileContent.of(casework.load(number), schedule.contents(offices.own().today(clock)));
  }

  /** The book names the folder, but it did not come. */
  public void noteMissing(String entry, ApplicationNumber file) {
    archive.keep(entry(entry).leaving(file, Shortfall.missing()));
  }

  /** The folder came without these papers; refuses papers that such a folder never holds. */
  public void noteIncomplete(String entry, ApplicationNumber file, Set<FilePaper> lacking) {
    if (!papersOf(file).containsAll(lacking)) {
      throw Refused.because("archive.shortfall.not-asked-for");
    }
    archive.keep(entry(entry).leaving(file, Shortfall.without(lacking)));
  }

  /** The folder is there and whole after all. */
  public void noteWhole(String entry, ApplicationNumber file) {
    archive.keep(entry(entry).taking(file));
  }

  /** The second signature, after counting; what was noted as missing or incomplete stays behind. */
  public TransferRegister receive(String entry, int counted) {
    TransferRegister received =
        entry(entry).received(counted, callers.current().id(), clock.instant());
    archive.keep(received);
    return received;
  }

  /** Folders that stayed behind and that Tikim waits for, of the officer's location. */
  @RolesAllowed({"ARCHIVIST", "HAND_OVER_OFFICER", "CUSTOMER_SERVICE", "SUPERVISOR"})
  public List<AwaitedFile> awaited() {
    return archive.awaited(callers.current().location());
  }

  /** Received files of the officer's location that lie in no box yet. */
  public List<Applications.WorkItem> toBox() {
    return ended().stream()
        .filter(
            item ->
                archive.transferOf(item.number()).filter(TransferRegister::isReceived).isPresent())
        .toList();
  }

  public List<FileBox> boxes() {
    return archive.boxes();
  }

  public void openBox(String code, String room, String rack, int capacity) {
    if (archive.box(code).isPresent()) {
      throw Refused.because("archive.box.exists");
    }
    archive.keep(new FileBox(code, room, rack, capacity, 0));
  }

  /** Puts the file into the box and closes the case. */
  public Transition file(ApplicationNumber number, long version, String boxCode) {
    Application application = casework.load(number);
    if (!Status.ENDINGS.contains(application.status())) {
      throw Refused.because("archive.not-ended");
    }
    FileBox box =
        archive
            .box(boxCode)
            .orElseThrow(() -> Refused.because("archive.box.unknown"))
            .withOneMore();
    archive.keep(box);
    archive.keep(archived(application, box));
    return casework.take(number, version, Step.ARCHIVE, callers.current(), null);
  }

  public Optional<ArchivedFile> where(ApplicationNumber number) {
    return archive.fileOf(number);
  }

  private ArchivedFile archived(Application application, FileBox box) {
    Series series =
        application
            .latest()
            .flatMap(ending -> Endings.of(ending.step()))
            .flatMap(Ending::archivedIn)
            .orElseThrow(() -> Refused.because("archive.not-ended"));
    return ArchivedFile.in(box, application.number(), series.name(), offices.own().today(clock));
  }

  private void requireSendable(ApplicationNumber number) {
    if (!Status.ENDINGS.contains(casework.load(number).status())) {
      throw Refused.because("archive.not-ended");
    }
    archive
        .transferOf(number)
        .ifPresent(
            entry -> {
              throw Refused.because("archive.transfer.on-the-way", entry.number());
            });
  }

  private List<Applications.WorkItem> ended() {
    return applications.waiting(
        Status.ENDINGS, offices.behindTheCountersOf(callers.current().location()), 0, MOST);
  }
}
