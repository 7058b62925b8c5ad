package id.go.imigrasi.paspor.service;

import static id.go.imigrasi.paspor.service.WholeOffice.NUMBER;
import static id.go.imigrasi.paspor.service.Wiring.port;

import id.go.imigrasi.paspor.domain.InForce;
import id.go.imigrasi.paspor.domain.Moment;
import id.go.imigrasi.paspor.domain.adjudication.GroundOfRejection;
import id.go.imigrasi.paspor.domain.adjudication.GroundsOfRejection;
import id.go.imigrasi.paspor.domain.adjudication.Verdicts;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Filing;
import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.appointment.Quota;
import id.go.imigrasi.paspor.domain.appointment.Slot;
import id.go.imigrasi.paspor.domain.appointment.SlotKind;
import id.go.imigrasi.paspor.domain.archive.Archive;
import id.go.imigrasi.paspor.domain.archive.ArchivedFile;
import id.go.imigrasi.paspor.domain.archive.FileBox;
import id.go.imigrasi.paspor.domain.billing.Bill;
import id.go.imigrasi.paspor.domain.billing.BillFixture;
import id.go.imigrasi.paspor.domain.booklet.Booklet;
import id.go.imigrasi.paspor.domain.booklet.BookletNumber;
import id.go.imigrasi.paspor.domain.booklet.BookletState;
import id.go.imigrasi.paspor.domain.booklet.Booklets;
import id.go.imigrasi.paspor.domain.booklet.StockMovement;
import id.go.imigrasi.paspor.domain.cekal.CekalHit;
import id.go.imigrasi.paspor.domain.cekal.Clearance;
import id.go.imigrasi.paspor.domain.cekal.ClearanceState;
import id.go.imigrasi.paspor.domain.cekal.WatchList;
import id.go.imigrasi.paspor.domain.cekal.WatchListEntry;
import id.go.imigrasi.paspor.domain.documentcheck.DocumentKind;
import id.go.imigrasi.paspor.domain.documentcheck.Finding;
import id.go.imigrasi.paspor.domain.ending.Ending;
import id.go.imigrasi.paspor.domain.ending.Endings;
import id.go.imigrasi.paspor.domain.examination.Examination;
import id.go.imigrasi.paspor.domain.examination.Ground;
import id.go.imigrasi.paspor.domain.handover.Shelf;
import id.go.imigrasi.paspor.domain.interview.Forms;
import id.go.imigrasi.paspor.domain.interview.InterviewForms;
import id.go.imigrasi.paspor.domain.interview.Interviews;
import id.go.imigrasi.paspor.domain.interview.Wording;
import id.go.imigrasi.paspor.domain.office.Officer;
import id.go.imigrasi.paspor.domain.office.Products;
import id.go.imigrasi.paspor.domain.passport.EarlierPassport;
import id.go.imigrasi.paspor.domain.passport.Passport;
import id.go.imigrasi.paspor.domain.passport.PassportStatus;
import id.go.imigrasi.paspor.domain.passport.RegisterAnswer;
import id.go.imigrasi.paspor.domain.passport.RegisterCheck;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A case where it ends from, and what its ending moves. */
final class EndingCase {
  static final String OLD = "X9100006";
  static final String MADE = "X0500001";
  private static final LocalDate EXPIRES = LocalDate.of(2036, 11, 23);
  static final Slot SLOT = new Slot("BPN", BillFixture.TODAY, LocalTime.of(8, 0), SlotKind.REGULAR);
  private static final InForce LAW = InForce.since(LocalDate.of(2014, 1, 1), "UU 6/2011 art. 26");
  static final Set<Status> BEFORE_COMING = EnumSet.of(Status.DRAFT, Status.REGISTERED);

  final List<StockMovement> moved = new ArrayList<>();
  final List<ArchivedFile> archived = new ArrayList<>();
  BookletState book;
  final WholeOffice office =
      new WholeOffice(
          banned(),
          booklets(),
          archive(),
          shelf(),
          grounds(),
          interviews(),
          forms(),
          verdicts(),
          products(),
          new HolderComparison(null, null, null, null));

  /** A case where it ends from, with its bill, place, booklet and old passport. */
  Ending begun(Status from, Step step) {
    filed(from, ApplicationType.EXPIRED);
    known();
    if (!BEFORE_COMING.contains(from)) {
      seen(DocumentKind.OLD_PASSPORT);
    }
    boolean unpaid = from == Status.REGISTERED && step != Step.LAPSE_NO_SHOW;
    Bill bill = BillFixture.unpaid();
    office.bills.add(unpaid ? bill : bill.paid(BillFixture.NTPN));
    office.quotas.set(Quota.open(SLOT, LocalTime.of(10, 0), 1));
    office.as(Role.SYSTEM, Diary.class).book(NUMBER, SLOT);
    if (from == Status.UNDER_EXAMINATION) {
      examined(Ground.DOUBTFUL_DATA);
    }
    return Endings.of(step).orElseThrow();
  }

  void filed(Status from, ApplicationType type) {
    Filing filing = new Filing("0471", "BPN", Procedure.M_PASPOR, type, "ELECTRONIC_10", false);
    boolean made = from == Status.READY;
    Transition line =
        new Transition(
            NUMBER,
            1,
            made ? Status.APPROVED : Status.DRAFT,
            made ? Step.START_PRODUCTION : Step.REGISTER,
            made ? Status.IN_PRODUCTION : Status.REGISTERED,
            "cetak",
            "BPN",
            BillFixture.NOW,
            null,
            "0".repeat(64),
            "0".repeat(64));
    office.applications.save(Application.restore(NUMBER, filing, from, -1, List.of(line)));
    office.officers.keep(
        new Officer("kepala", "Kepala Kantor", Set.of(Role.HEAD_OF_OFFICE), "BPN", true));
    if (made) {
      book = BookletState.USED;
      office.passports.put(
          MADE, Passport.issued(MADE, NUMBER, BillFixture.TODAY, EXPIRES, BillFixture.NOW));
    } else if (from == Status.APPROVED) {
      book = BookletState.RESERVED;
    }
  }

  /** The register knows a passport that this office made years ago. */
  void known() {
    LocalDate issued = LocalDate.of(2018, 3, 1);
    EarlierPassport earlier =
        new EarlierPassport(
            OLD, "E48", PassportStatus.VALID, "X", issued, LocalDate.of(2028, 3, 1), "0471");
    office.checks.register.save(
        RegisterCheck.open(NUMBER, Moment.REGISTRATION, BillFixture.NOW)
            .answered(new RegisterAnswer(List.of(earlier), List.of(), BillFixture.NOW)));
    office.passports.put(
        OLD,
        Passport.issued(
            OLD,
            new ApplicationNumber("2110180301000015"),
            issued,
            LocalDate.of(2028, 3, 1),
            BillFixture.NOW));
  }

  void seen(DocumentKind paper) {
    office.papers.keep(
        NUMBER, new Finding(paper, Finding.Verdict.IN_ORDER, true, "", "loket", BillFixture.NOW));
  }

  void examined(Ground ground) {
    office.examinations.keep(Examination.open(NUMBER, ground, "periksa", BillFixture.NOW));
  }

  Bill bill() {
    return office.bills.of(NUMBER).get(0);
  }

  long version() {
    return office.application().version();
  }

  private Booklets booklets() {
    return port(
        Booklets.class,
        Map.of(
            "heldFor",
            given ->
                Optional.ofNullable(book)
                    .map(
                        state ->
                            new Booklet(
                                new BookletNumber(MADE),
                                "ELECTRONIC_48",
                                state,
                                "BPN",
                                "cetak",
                                NUMBER)),
            "move",
            given -> moved.add((StockMovement) given[0])));
  }

  private Archive archive() {
    return port(
        Archive.class,
        Map.of(
            "box",
            given -> Optional.of(new FileBox("2026-0001", "A", "1", 50, 0)),
            "keep",
            given -> given[0] instanceof ArchivedFile file && archived.add(file),
            "transferOf",
            given -> Optional.empty()));
  }

  /** Whom the centre confirmed to be the person of an exit ban. */
  private static MemoryOfClearances banned() {
    LocalDate until = BillFixture.TODAY.plusMonths(6);
    WatchListEntry entry =
        new WatchListEntry(
            "C-1",
            WatchList.EXIT_BAN,
            "SITI",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "DJP",
            "KEP-7/2026",
            BillFixture.TODAY,
            until);
    MemoryOfClearances clearances = new MemoryOfClearances();
    clearances.save(
        new Clearance(
            UUID.randomUUID(),
            NUMBER,
            new CekalHit(entry, 98, List.of()),
            BillFixture.NOW,
            0,
            new Clearance.Progress(
                ClearanceState.CONFIRMED, "satu", "Sama", null, "P-1", null, null)));
    return clearances;
  }

  private static Shelf shelf() {
    return port(Shelf.class, Map.of("clear", given -> null));
  }

  private static Verdicts verdicts() {
    return port(Verdicts.class, Map.of("add", given -> null));
  }

  private static Interviews interviews() {
    return port(Interviews.class, Map.of("save", given -> null));
  }

  private static InterviewForms forms() {
    return day -> Forms.form();
  }

  private static Products products() {
    return port(Products.class, Map.of("find", given -> Optional.empty()));
  }

  private static GroundsOfRejection grounds() {
    return (day, level) ->
        List.of(new GroundOfRejection(level, "G", new Wording("Alasan", "Ground"), LAW));
  }
}
