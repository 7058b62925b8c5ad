package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.archive.Archive;
import id.go.imigrasi.paspor.domain.archive.ArchivedFile;
import id.go.imigrasi.paspor.domain.archive.Destruction;
import id.go.imigrasi.paspor.domain.archive.Destructions;
import id.go.imigrasi.paspor.domain.archive.DigitalFiles;
import id.go.imigrasi.paspor.domain.biometrics.Images;
import id.go.imigrasi.paspor.domain.booklet.Signatures;
import id.go.imigrasi.paspor.domain.letter.Letters;
import id.go.imigrasi.paspor.domain.office.Countersignature;
import id.go.imigrasi.paspor.domain.office.JointAct;
import id.go.imigrasi.paspor.domain.office.Offices;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/**
 * Destroys folders whose retention is over: Tikim proposes, the section's head goes through the
 * list, the head of office approves with the national archive's letter, and two people do it.
 * Nothing is ever destroyed by itself, and what the office knows of the cases stays; the central
 * ABIS forgets their captures.
 */
@Stateless
@RolesAllowed("ARCHIVIST")
public class DestructionService {
  private static final int MOST = 100;

  @Inject Archive archive;
  @Inject Destructions destructions;
  @Inject DigitalFiles digital;
  @Inject Images images;
  @Inject Keeping keeping;
  @Inject CentralComparison central;
  @Inject RegisterPages pages;
  @Inject Letters letters;
  @Inject TwoPeople people;
  @Inject Offices offices;
  @Inject Callers callers;
  @Inject Clock clock;

  /** The newest lists first. */
  @RolesAllowed({
    "ARCHIVIST",
    "SUPERVISOR",
    "SECTION_HEAD",
    "HEAD_OF_OFFICE",
    "DEPUTY_HEAD",
    "AUDITOR"
  })
  public List<Destruction> lists() {
    return destructions.recent(MOST);
  }

  @RolesAllowed({
    "ARCHIVIST",
    "SUPERVISOR",
    "SECTION_HEAD",
    "HEAD_OF_OFFICE",
    "DEPUTY_HEAD",
    "AUDITOR"
  })
  public Destruction list(String number) {
    return destructions
        .find(number)
        .orElseThrow(() -> Refused.because("archive.destruction.unknown"));
  }

  /** Refuses the whole list while one of its folders is not due, held, lent or examined. */
  public Destruction propose(List<ApplicationNumber> files) {
    files.forEach(keeping::destroyable);
    if (files.stream().anyMatch(file -> destructions.openFor(file).isPresent())) {
      throw Refused.because("archive.destruction.twice");
    }
    Destruction list =
        Destruction.proposed(
            destructions.nextNumber(offices.own().today(clock).getYear()),
            files,
            me(),
            clock.instant());
    destructions.keep(list);
    return list;
  }

  /** The first level. */
  @RolesAllowed("SECTION_HEAD")
  public void examine(String number, String remark) {
    destructions.keep(list(number).examined(me(), clock.instant(), remark));
  }

  /**
   * The second level.
   *
   * @param letter number of the national archive's letter
   */
  @RolesAllowed({"HEAD_OF_OFFICE", "DEPUTY_HEAD"})
  public void approve(String number, String letter) {
    destructions.keep(list(number).approved(me(), clock.instant(), letter));
  }

  @RolesAllowed({"SECTION_HEAD", "HEAD_OF_OFFICE", "DEPUTY_HEAD"})
  public void refuse(String number, String reason) {
    destructions.keep(list(number).refused(me(), clock.instant(), reason));
  }

  /**
   * Refused while anything has come to speak against one of the folders since it was approved.
   *
   * @param how shredded or burnt, and where
   * @param second who does it with the archivist
   */
  public void destroy(String number, String how, Countersignature second) {
    Signatures both = people.sign(JointAct.FOLDERS, second);
    Destruction done = list(number).destroyed(both.officer(), both.at(), how, both.witness());
    List<ArchivedFile> there = done.files().stream().map(keeping::destroyable).toList();
    there.forEach(file -> archive.keep(file.destroyed(number)));
    done.files().forEach(file -> destroyBundle(file, number));
    done.files().forEach(central::forget);
    destructions.keep(done);
  }

  private void destroyBundle(ApplicationNumber file, String record) {
    digital
        .of(file)
        .ifPresent(
            bundle -> {
              images.erase(bundle.bundle());
              digital.keep(bundle.destroyed(record));
            });
  }

  /** The record (berita acara pemusnahan) with its list. */
  @RolesAllowed({
    "ARCHIVIST",
    "SUPERVISOR",
    "SECTION_HEAD",
    "HEAD_OF_OFFICE",
    "DEPUTY_HEAD",
    "AUDITOR"
  })
  public byte[] print(String number, Locale language) {
    return letters.print(pages.destructionRecord(list(number)), language);
  }

  private String me() {
    return callers.current().id();
  }
}
