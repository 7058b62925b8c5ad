package id.go.imigrasi.paspor.demo;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.archive.FileBox;
import id.go.imigrasi.paspor.domain.archive.TransferRegister;
import id.go.imigrasi.paspor.domain.biometrics.FingerPosition;
import id.go.imigrasi.paspor.domain.handover.Collector;
import id.go.imigrasi.paspor.domain.handover.Comparison;
import id.go.imigrasi.paspor.service.AdjudicationService;
import id.go.imigrasi.paspor.service.ArchiveService;
import id.go.imigrasi.paspor.service.AssignmentService;
import id.go.imigrasi.paspor.service.HandOverService;
import id.go.imigrasi.paspor.service.OldPassportService;
import id.go.imigrasi.paspor.service.PersonalizationService;
import id.go.imigrasi.paspor.service.QualityService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** From the decision to the archive: adjudication, print, quality, hand-over, Tikim. */
@Dependent
public class BackDesks {
  /** What an old book says whose number no register has. */
  private static final String UNKNOWN_BOOK = "B1234567";

  private static final int FILES_IN_A_BOX = 200;

  @Inject Glance glance;
  @Inject Patience patience;
  @Inject AdjudicationService adjudication;
  @Inject AssignmentService assignment;
  @Inject PersonalizationService printing;
  @Inject QualityService quality;
  @Inject HandOverService handOver;
  @Inject OldPassportService oldPassports;
  @Inject ArchiveService archive;

  /** Where the next in line is dealt out, a particular case comes from the supervisor. */
  void approve(Walk walk) throws Exception {
    ApplicationNumber number = walk.number();
    patience.await(number, Step.APPROVE, Staff.ADJUDICATOR);
    if (Staff.ADJUDICATOR.does(adjudication::nextInLine)) {
      Staff.SUPERVISOR.does(() -> assign(number));
    }
    Staff.ADJUDICATOR.does(() -> adjudication.approve(number, glance.version(number)));
  }

  private Void assign(ApplicationNumber number) {
    assignment.assign(number, Staff.ADJUDICATOR.login());
    return null;
  }

  void print(Walk walk) throws Exception {
    ApplicationNumber number = walk.number();
    patience.await(number, Step.START_PRODUCTION, Staff.PRINTER);
    Staff.PRINTER.does(() -> printing.request(number, glance.version(number)));
  }

  void pass(Walk walk) throws Exception {
    ApplicationNumber number = walk.number();
    patience.await(number, Step.PASS_QUALITY, Staff.QUALITY);
    Staff.QUALITY.does(() -> quality.pass(number, glance.version(number), ""));
  }

  /** The applicant collects; a child's finger was never taken, so the face is compared. */
  void handOver(Walk walk, LocalDate day, Pictures pictures) throws Exception {
    ApplicationNumber number = walk.number();
    Player player = walk.player();
    patience.await(number, Step.HAND_OVER, Staff.HAND_OVER);
    Collector collector =
        new Collector(
            Collector.Kind.APPLICANT,
            player.name().text(),
            player.person().nik(),
            Set.of(Collector.Evidence.PROOF_OF_PAYMENT, Collector.Evidence.IDENTITY_PAPER));
    Staff.HAND_OVER.does(
        () -> {
          handOver.begin(number, collector);
          if (player.isChildOn(day)) {
            handOver.compareByEye(number, Comparison.Method.FACE, true, "");
          } else {
            FingerPosition index = FingerPosition.RIGHT_INDEX;
            handOver.compareFinger(number, index, pictures.pressAgain(player, index.code()));
          }
          perforate(number);
          return handOver.handOver(number, glance.version(number), pictures.signature(player, 2));
        });
  }

  private void perforate(ApplicationNumber number) {
    if (oldPassports.isExpected(number)) {
      oldPassports.perforate(number, oldPassports.number(number).orElse(UNKNOWN_BOOK));
    }
  }

  /** An entry of the dispatch book, signed by the sender. */
  void send(Walk walk) throws Exception {
    Staff.HAND_OVER.does(() -> archive.send(List.of(walk.number())));
  }

  /** Tikim signs for what is on the way. */
  void receive(Walk walk) throws Exception {
    Staff.ARCHIVIST.does(
        () -> {
          for (TransferRegister entry : archive.onTheWay()) {
            if (entry.files().contains(walk.number())) {
              archive.receive(entry.number(), entry.files().size());
            }
          }
          return null;
        });
  }

  void file(Walk walk) throws Exception {
    ApplicationNumber number = walk.number();
    Staff.ARCHIVIST.does(() -> archive.file(number, glance.version(number), box()));
  }

  /** The first box with room in it. */
  private String box() {
    List<FileBox> boxes = archive.boxes();
    return boxes.stream()
        .filter(box -> !box.isFull())
        .map(FileBox::code)
        .findFirst()
        .orElseGet(() -> newBox(boxes.size() + 1));
  }

  private String newBox(int number) {
    String code = String.format(Locale.ROOT, "BPN-CONTOH-%02d", number);
    archive.openBox(code, "Gudang arsip 1", "R-01", FILES_IN_A_BOX);
    return code;
  }
}
