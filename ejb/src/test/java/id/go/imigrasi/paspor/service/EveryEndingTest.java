package id.go.imigrasi.paspor.service;

import static id.go.imigrasi.paspor.service.WholeOffice.NUMBER;
import static id.go.imigrasi.paspor.service.Wiring.port;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.InForce;
import id.go.imigrasi.paspor.domain.Moment;
import id.go.imigrasi.paspor.domain.adjudication.GroundOfRejection;
import id.go.imigrasi.paspor.domain.adjudication.GroundsOfRejection;
import id.go.imigrasi.paspor.domain.adjudication.Rejection;
import id.go.imigrasi.paspor.domain.adjudication.Rejections;
import id.go.imigrasi.paspor.domain.adjudication.SecondAdjudication;
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
import id.go.imigrasi.paspor.domain.archive.Retention;
import id.go.imigrasi.paspor.domain.billing.Bill;
import id.go.imigrasi.paspor.domain.billing.BillFixture;
import id.go.imigrasi.paspor.domain.billing.BillStatus;
import id.go.imigrasi.paspor.domain.biometrics.Captures;
import id.go.imigrasi.paspor.domain.booklet.Booklet;
import id.go.imigrasi.paspor.domain.booklet.BookletNumber;
import id.go.imigrasi.paspor.domain.booklet.BookletState;
import id.go.imigrasi.paspor.domain.booklet.BookletStep;
import id.go.imigrasi.paspor.domain.booklet.Booklets;
import id.go.imigrasi.paspor.domain.booklet.StockMovement;
import id.go.imigrasi.paspor.domain.documentcheck.DocumentKind;
import id.go.imigrasi.paspor.domain.documentcheck.FileReturn;
import id.go.imigrasi.paspor.domain.documentcheck.Finding;
import id.go.imigrasi.paspor.domain.ending.BookletFate;
import id.go.imigrasi.paspor.domain.ending.Ending;
import id.go.imigrasi.paspor.domain.ending.Endings;
import id.go.imigrasi.paspor.domain.examination.Examination;
import id.go.imigrasi.paspor.domain.examination.Ground;
import id.go.imigrasi.paspor.domain.handover.Collector;
import id.go.imigrasi.paspor.domain.handover.Comparison;
import id.go.imigrasi.paspor.domain.handover.Shelf;
import id.go.imigrasi.paspor.domain.interview.Forms;
import id.go.imigrasi.paspor.domain.interview.Interview;
import id.go.imigrasi.paspor.domain.interview.InterviewForms;
import id.go.imigrasi.paspor.domain.interview.Interviews;
import id.go.imigrasi.paspor.domain.interview.Wording;
import id.go.imigrasi.paspor.domain.letter.LetterKind;
import id.go.imigrasi.paspor.domain.notice.Notice;
import id.go.imigrasi.paspor.domain.notice.NoticeKind;
import id.go.imigrasi.paspor.domain.office.Officer;
import id.go.imigrasi.paspor.domain.office.Products;
import id.go.imigrasi.paspor.domain.passport.EarlierPassport;
import id.go.imigrasi.paspor.domain.passport.OldPassport;
import id.go.imigrasi.paspor.domain.passport.OldPassportFate;
import id.go.imigrasi.paspor.domain.passport.Passport;
import id.go.imigrasi.paspor.domain.passport.PassportStatus;
import id.go.imigrasi.paspor.domain.passport.RegisterAnswer;
import id.go.imigrasi.paspor.domain.passport.RegisterCheck;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every ending, taken by the service or the sweep that takes it, leaves what its table says. */
class EveryEndingTest {
  private static final String OLD = "X9100006";
  private static final String MADE = "X0500001";
  private static final LocalDate EXPIRES = LocalDate.of(2036, 11, 23);
  private static final Slot SLOT =
      new Slot("BPN", BillFixture.TODAY, LocalTime.of(8, 0), SlotKind.REGULAR);
  private static final InForce LAW = InForce.since(LocalDate.of(2014, 1, 1), "UU 6/2011 art. 26");
  private static final Set<Status> BEFORE_COMING = EnumSet.of(Status.DRAFT, Status.REGISTERED);

  private final List<StockMovement> moved = new ArrayList<>();
  private final List<ArchivedFile> archived = new ArrayList<>();
  private BookletState book;
  private final WholeOffice office =
      new WholeOffice(
          booklets(),
          archive(),
          shelf(),
          grounds(),
          interviews(),
          forms(),
          verdicts(),
          products(),
          new HolderComparison(null, null, null, null));

  static List<Walk> walks() {
    return List.of(
        new Walk(Step.LAPSE_UNPAID, Status.REGISTERED, OldPassportFate.WITH_HOLDER),
        new Walk(Step.LAPSE_NO_SHOW, Status.REGISTERED, OldPassportFate.WITH_HOLDER),
        new Walk(Step.LAPSE_INCOMPLETE, Status.RETURNED, OldPassportFate.GIVEN_BACK),
        new Walk(Step.CANCEL_REGISTRATION, Status.REGISTERED, OldPassportFate.WITH_HOLDER),
        new Walk(Step.WITHDRAW, Status.ARRIVED, OldPassportFate.GIVEN_BACK),
        new Walk(Step.WITHDRAW, Status.APPROVED, OldPassportFate.GIVEN_BACK),
        new Walk(Step.CANCEL_DECEASED, Status.REGISTERED, OldPassportFate.REVOKED),
        new Walk(Step.CANCEL_DECEASED, Status.READY, OldPassportFate.REVOKED),
        new Walk(Step.CANCEL_UNCOLLECTED, Status.READY, OldPassportFate.KEPT_IN_FILE),
        new Walk(Step.REJECT_BY_SYSTEM, Status.REGISTERED, OldPassportFate.WITH_HOLDER),
        new Walk(Step.REJECT_AT_INTERVIEW, Status.ACCEPTED, OldPassportFate.GIVEN_BACK),
        new Walk(Step.REJECT_IN_ADJUDICATION, Status.IN_ADJUDICATION, OldPassportFate.GIVEN_BACK),
        new Walk(Step.REJECT_BY_CENTRE, Status.IN_ADJUDICATION, OldPassportFate.GIVEN_BACK),
        new Walk(
            Step.REJECT_AFTER_EXAMINATION, Status.UNDER_EXAMINATION, OldPassportFate.WITHDRAWN),
        new Walk(Step.REJECT_FOR_EXIT_BAN, Status.REGISTERED, OldPassportFate.WITHDRAWN),
        new Walk(Step.REJECT_FOR_EXIT_BAN, Status.READY, OldPassportFate.WITHDRAWN),
        new Walk(Step.SUSPEND, Status.UNDER_EXAMINATION, OldPassportFate.REVOKED),
        new Walk(Step.HAND_OVER, Status.READY, OldPassportFate.PERFORATED));
  }

  @Test
  void everyLineOfTheTableIsWalked() {
    assertThat(walks())
        .extracting(Walk::step)
        .containsOnlyOnceElementsOf(List.of(Step.SUSPEND, Step.HAND_OVER))
        .containsAll(Endings.table().stream().map(Ending::step).toList());
  }

  @ParameterizedTest
  @MethodSource("walks")
  void leavesMoneyPlaceAndBookletAsTheTableSays(Walk walk) {
    Ending ending = begun(walk);
    Bill before = bill();

    end(walk.step());

    assertThat(office.application().last(walk.step())).isPresent();
    switch (ending.money()) {
      case VOID_OR_FORFEITED ->
          assertThat(bill().status())
              .isEqualTo(
                  before.status() == BillStatus.PAID
                      ? BillStatus.PAID
                      : walk.step() == Step.LAPSE_UNPAID ? BillStatus.EXPIRED : BillStatus.VOID);
      case EARNED -> assertThat(bill().status()).isEqualTo(BillStatus.PAID);
      case STAYS -> assertThat(bill()).isEqualTo(before);
    }
    assertThat(office.quotas.find(SLOT).orElseThrow().free())
        .isEqualTo(ending.freesPlace(walk.from()) ? 1 : 0);
    assertThat(moved).extracting(StockMovement::step).containsExactlyElementsOf(takenBack(ending));
    if (office.passports.containsKey(MADE)) {
      assertThat(office.passports.get(MADE).status())
          .isEqualTo(
              ending.booklet() == BookletFate.HANDED_OVER
                  ? PassportStatus.VALID
                  : PassportStatus.CANCELLED);
    }
  }

  @ParameterizedTest
  @MethodSource("walks")
  void writesDownWhatBecomesOfTheOldPassport(Walk walk) {
    begun(walk);

    end(walk.step());

    assertThat(office.oldPassports)
        .singleElement()
        .satisfies(
            old -> {
              assertThat(old.fate()).isEqualTo(walk.oldPassport());
              assertThat(old.number()).isEqualTo(OLD);
              assertThat(old.held()).isNotEqualTo(BEFORE_COMING.contains(walk.from()));
              assertThat(old.officer()).isEqualTo("kepala");
            });
    assertThat(office.passports.get(OLD).status())
        .isEqualTo(walk.oldPassport().becomes().orElse(PassportStatus.VALID));
  }

  @ParameterizedTest
  @MethodSource("walks")
  void tellsTheApplicantAndPrintsTheLettersOfTheTable(Walk walk) {
    Ending ending = begun(walk);

    end(walk.step());

    assertThat(office.notices.of(NUMBER))
        .extracting(Notice::kind)
        .containsExactlyElementsOf(
            ending.message() == null ? List.<NoticeKind>of() : List.of(ending.message()));
    EnumSet<LetterKind> others =
        EnumSet.of(LetterKind.INTRODUCTION, LetterKind.PICK_UP_SLIP, LetterKind.TRANSFER_BOOK);
    Set<LetterKind> printed = office.as(Role.HEAD_OF_OFFICE, LetterService.class).available(NUMBER);
    printed.removeAll(others);
    assertThat(printed).isEqualTo(ending.letters());
  }

  @ParameterizedTest
  @MethodSource("walks")
  void goesToTheArchiveInTheSeriesOfTheTable(Walk walk) {
    Ending ending = begun(walk);
    end(walk.step());
    ArchiveService tikim = office.as(Role.ARCHIVIST, ArchiveService.class);

    if (ending.archivedIn().isEmpty()) {
      assertThatThrownBy(() -> tikim.file(NUMBER, version(), "2026-0001"))
          .hasMessage("archive.not-ended");
      return;
    }
    tikim.file(NUMBER, version(), "2026-0001");
    assertThat(archived)
        .extracting(ArchivedFile::series)
        .containsExactly(ending.archivedIn().orElseThrow().name());
    assertThat(office.application().status()).isEqualTo(Status.ARCHIVED);
  }

  @Test
  void whoHasNoOldPassportHasNoLineInTheBook() {
    filed(Status.ACCEPTED, ApplicationType.NEW_ADULT);

    end(Step.REJECT_AT_INTERVIEW);

    assertThat(office.oldPassports).isEmpty();
  }

  @Test
  void anOldPassportThatTheRegisterDoesNotKnowIsGivenBackToo() {
    filed(Status.ACCEPTED, ApplicationType.EXPIRED);
    seen(DocumentKind.OLD_PASSPORT);

    end(Step.REJECT_AT_INTERVIEW);

    assertThat(office.oldPassports)
        .singleElement()
        .satisfies(
            old -> {
              assertThat(old.fate()).isEqualTo(OldPassportFate.GIVEN_BACK);
              assertThat(old.knownNumber()).isEmpty();
            });
  }

  @Test
  void whoWasNotInDoubtGetsTheOldPassportBackAfterARejectedExamination() {
    begun(new Walk(Step.REJECT_AFTER_EXAMINATION, Status.UNDER_EXAMINATION, null));
    examined(Ground.DAMAGED);

    end(Step.REJECT_AFTER_EXAMINATION);

    assertThat(office.oldPassports)
        .extracting(OldPassport::fate)
        .containsExactly(OldPassportFate.GIVEN_BACK);
  }

  @Test
  void aLostPassportIsRevokedWhenItsSuccessorIsHandedOver() {
    filed(Status.READY, ApplicationType.LOST);
    known();

    end(Step.HAND_OVER);

    assertThat(office.oldPassports)
        .extracting(OldPassport::fate)
        .containsExactly(OldPassportFate.REVOKED);
  }

  /** A case where it ends from, with its bill, place, booklet and old passport. */
  private Ending begun(Walk walk) {
    filed(walk.from(), ApplicationType.EXPIRED);
    known();
    if (!BEFORE_COMING.contains(walk.from())) {
      seen(DocumentKind.OLD_PASSPORT);
    }
    boolean unpaid = walk.from() == Status.REGISTERED && walk.step() != Step.LAPSE_NO_SHOW;
    Bill bill = BillFixture.unpaid();
    office.bills.add(unpaid ? bill : bill.paid(BillFixture.NTPN));
    office.quotas.set(Quota.open(SLOT, LocalTime.of(10, 0), 1));
    office.as(Role.SYSTEM, Diary.class).book(NUMBER, SLOT);
    if (walk.from() == Status.UNDER_EXAMINATION) {
      examined(Ground.DOUBTFUL_DATA);
    }
    return Endings.of(walk.step()).orElseThrow();
  }

  private void filed(Status from, ApplicationType type) {
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
  private void known() {
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

  private void seen(DocumentKind paper) {
    office.papers.keep(
        NUMBER, new Finding(paper, Finding.Verdict.IN_ORDER, true, "", "loket", BillFixture.NOW));
  }

  private void examined(Ground ground) {
    office.examinations.keep(Examination.open(NUMBER, ground, "periksa", BillFixture.NOW));
  }

  private void end(Step step) {
    long version = version();
    switch (step) {
      case LAPSE_UNPAID -> {
        office.clock.forward(Duration.ofHours(3));
        office.as(Role.SYSTEM, BillSweep.class).sweep();
      }
      case LAPSE_NO_SHOW -> {
        office.clock.forward(Duration.ofDays(1));
        office.as(Role.SYSTEM, AppointmentSweep.class).sweep();
      }
      case LAPSE_INCOMPLETE -> {
        office.papers.keep(FileReturn.at(NUMBER, BillFixture.NOW, new OneOffice().own().zone()));
        office.clock.forward(Duration.ofDays(9));
        office.as(Role.SYSTEM, DeskSweep.class).sweep();
      }
      case CANCEL_REGISTRATION ->
          office.as(Role.M_PASPOR, RegistrationService.class).cancel(NUMBER);
      case WITHDRAW ->
          office
              .as(Role.SUPERVISOR, SupervisorService.class)
              .withdraw(NUMBER, version, "12/XI/2026");
      case REJECT_BY_SYSTEM -> rejectBySystem();
      case REJECT_AT_INTERVIEW ->
          office
              .as(Role.INTERVIEWER, InterviewService.class)
              .reject(Interview.begin(NUMBER), version, "FALSE_DATA", "Tidak benar");
      case REJECT_IN_ADJUDICATION ->
          office
              .as(Role.LOCAL_ADJUDICATOR, AdjudicationService.class)
              .reject(NUMBER, version, "G", "Ragu");
      case REJECT_BY_CENTRE -> rejectByCentre();
      case REJECT_FOR_EXIT_BAN ->
          office
              .as(Role.CLEARANCE_VERIFICATION, ClearanceService.class)
              .reject(NUMBER, version, "G");
      case HAND_OVER -> handOver(version);
      default -> decide(office.as(Role.HEAD_OF_OFFICE, HeadService.class), step, version);
    }
  }

  private static void decide(HeadService head, Step step, long version) {
    switch (step) {
      case CANCEL_DECEASED -> head.cancelDeceased(NUMBER, version, "6471-KM-01");
      case CANCEL_UNCOLLECTED -> head.cancelUncollected(NUMBER, version);
      case REJECT_AFTER_EXAMINATION ->
          head.rejectAfterExamination(NUMBER, version, "UU 6/2011 art. 26", "Data palsu");
      case SUSPEND -> head.suspend(NUMBER, version, "SK-1", 6);
      default -> throw new IllegalArgumentException(step.name());
    }
  }

  private void rejectBySystem() {
    office
        .as(Role.SYSTEM, Rejections.class)
        .add(
            new Rejection(
                NUMBER, Rejection.Level.SYSTEM, "UU 6/2011", null, "system", BillFixture.NOW));
    Callers system = office.as(Role.SYSTEM, Callers.class);
    office
        .as(Role.SYSTEM, Casework.class)
        .take(NUMBER, Step.REJECT_BY_SYSTEM, system.current(), null);
  }

  private void rejectByCentre() {
    SecondAdjudication asked = SecondAdjudication.asked(NUMBER, BillFixture.NOW);
    office.adjudications.save(asked);
    office
        .as(Role.SYSTEM, SecondAdjudicationService.class)
        .answered(asked.id(), SecondAdjudication.Decision.REJECTED, "Data ganda", "D-1");
    office.as(Role.SYSTEM, ProgressSweep.class).sweep();
  }

  private void handOver(long version) {
    HandOverService desk = office.as(Role.HAND_OVER_OFFICER, HandOverService.class);
    desk.begin(
        NUMBER,
        new Collector(Collector.Kind.APPLICANT, "SITI", "6471", Collector.Kind.APPLICANT.asked()));
    desk.compareByEye(NUMBER, Comparison.Method.FACE, true, "");
    desk.handOver(NUMBER, version, Captures.png(400, 160));
  }

  private List<BookletStep> takenBack(Ending ending) {
    return ending.booklet() != BookletFate.TAKEN_BACK || book == null
        ? List.of()
        : List.of(book == BookletState.USED ? BookletStep.SPOIL : BookletStep.RELEASE);
  }

  private Bill bill() {
    return office.bills.of(NUMBER).get(0);
  }

  private long version() {
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
            given -> Optional.empty(),
            "retention",
            given ->
                Optional.of(
                    new Retention(
                        (String) given[0], "Berkas", 1, 2, Retention.Fate.DESTROY, LAW))));
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

  /** One way to an ending. */
  record Walk(Step step, Status from, OldPassportFate oldPassport) {}
}
