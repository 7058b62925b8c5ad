package id.go.imigrasi.paspor.it;

import static org.awaitility.Awaitility.await;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Applications;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.appointment.Quota;
import id.go.imigrasi.paspor.domain.appointment.Slot;
import id.go.imigrasi.paspor.domain.appointment.SlotKind;
import id.go.imigrasi.paspor.domain.archive.TransferRegister;
import id.go.imigrasi.paspor.domain.biometrics.FingerPosition;
import id.go.imigrasi.paspor.domain.booklet.BookletNumber;
import id.go.imigrasi.paspor.domain.booklet.BookletRange;
import id.go.imigrasi.paspor.domain.documentcheck.Finding;
import id.go.imigrasi.paspor.domain.documentcheck.RequiredDocument;
import id.go.imigrasi.paspor.domain.handover.Collector;
import id.go.imigrasi.paspor.domain.interview.Answer;
import id.go.imigrasi.paspor.domain.interview.Interview;
import id.go.imigrasi.paspor.domain.interview.InterviewForm;
import id.go.imigrasi.paspor.domain.interview.Question;
import id.go.imigrasi.paspor.neighbours.people.Fingers;
import id.go.imigrasi.paspor.neighbours.people.Portraits;
import id.go.imigrasi.paspor.neighbours.people.Signatures;
import id.go.imigrasi.paspor.service.AdjudicationService;
import id.go.imigrasi.paspor.service.AppointmentService;
import id.go.imigrasi.paspor.service.ArchiveService;
import id.go.imigrasi.paspor.service.BookletService;
import id.go.imigrasi.paspor.service.BoothService;
import id.go.imigrasi.paspor.service.DocumentCheckService;
import id.go.imigrasi.paspor.service.HandOverService;
import id.go.imigrasi.paspor.service.InformationService;
import id.go.imigrasi.paspor.service.InterviewService;
import id.go.imigrasi.paspor.service.PersonalizationService;
import id.go.imigrasi.paspor.service.ProgressSweep;
import id.go.imigrasi.paspor.service.QualityService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Every desk's part of the main job, done by somebody who sits there, through the real services.
 */
@Dependent
public class Desks {
  static final ZoneId BALIKPAPAN = ZoneId.of("Asia/Makassar");
  static final LocalTime MORNING = LocalTime.of(8, 0);

  @Inject Applications applications;
  @Inject Hiring hiring;
  @Inject AppointmentService appointments;
  @Inject InformationService information;
  @Inject DocumentCheckService documents;
  @Inject BoothService booth;
  @Inject InterviewService interviews;
  @Inject AdjudicationService adjudication;
  @Inject BookletService booklets;
  @Inject PersonalizationService personalization;
  @Inject QualityService quality;
  @Inject HandOverService handOver;
  @Inject OldBooks oldBooks;
  @Inject ArchiveService archive;
  @Inject ProgressSweep progress;
  @Inject UserTransaction transaction;
  @Inject Clock clock;

  /** Before the name of whoever sits at the front: the team on the road has its own officers. */
  private String team = "";

  private final Fingers fingers = new Fingers();
  private final Portraits portraits = new Portraits();
  private final Signatures signatures = new Signatures();

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), BALIKPAPAN);
  }

  Application application(ApplicationNumber number) {
    return applications.find(number).orElseThrow();
  }

  void awaitStatus(ApplicationNumber number, Status status) {
    await().atMost(Waiting.LONGEST).until(() -> application(number).status() == status);
  }

  long version(ApplicationNumber number) {
    return application(number).version();
  }

  /** Officers who sign for booklets, a session today, booklets in the operator's drawer. */
  void openTheOffice(String series) throws Exception {
    hiring.hire("gudang", "BPN", Role.BOOKLET_CUSTODIAN);
    hiring.hire("saksi", "BPN", Role.SUPERVISOR);
    hiring.hire("cetak", "BPN", Role.PRINT_OPERATOR);
    openForAppointments();
    stock(series, "ELECTRONIC");
  }

  /** A session today and tomorrow: midnight comes, or a test moves the clock. */
  void openForAppointments() throws Exception {
    for (LocalDate day : List.of(today(), today().plusDays(1))) {
      Slot slot = new Slot("BPN", day, MORNING, SlotKind.REGULAR);
      Caller.named("kasi", Role.SECTION_HEAD)
          .does(() -> set(Quota.open(slot, LocalTime.of(16, 0), 200)));
    }
  }

  /** From now on the front desks are those of a team of its own at this location. */
  void goOnTheRoad(String location) throws Exception {
    team = "keliling";
    hiring.hire(team + "ani", location, Role.INFORMATION_DESK);
    hiring.hire(team + "budi", location, Role.CUSTOMER_SERVICE);
    hiring.hire(team + "candra", location, Role.BIOMETRIC_OPERATOR);
    hiring.hire(team + "citra", location, Role.INTERVIEWER);
    Slot session = new Slot(location, today(), MORNING, SlotKind.REGULAR);
    Caller.named("kasi", Role.SECTION_HEAD)
        .does(() -> set(Quota.open(session, LocalTime.of(16, 0), 40)));
  }

  /** The team has come home. */
  void comeHome() {
    team = "";
  }

  /** Twenty booklets of this kind in the operator's drawer. */
  void stock(String series, String blank) throws Exception {
    Caller.named("gudang", Role.BOOKLET_CUSTODIAN).does(() -> receive(series, blank));
  }

  private Void set(Quota quota) {
    appointments.set(quota);
    return null;
  }

  private Void receive(String series, String kind) {
    BookletRange range =
        new BookletRange(new BookletNumber(series + "00001"), new BookletNumber(series + "00020"));
    booklets.receive("SJ-" + series, blank(kind), range, Hiring.by("saksi"));
    booklets.issue(range, "cetak", Hiring.by("saksi"));
    return null;
  }

  private String blank(String kind) {
    return booklets.blanks().stream()
        .filter(blank -> blank.toUpperCase(Locale.ROOT).startsWith(kind))
        .findFirst()
        .orElseThrow();
  }

  /** Somebody without the app, whom the neighbours know, at the information desk. */
  ApplicationNumber walkIn(ApplicationType type, String nik) throws Exception {
    InformationService.WalkIn walkIn =
        new InformationService.WalkIn(
            type, "ELECTRONIC_10", false, false, Residents.applicant(nik), Optional.empty());
    return Caller.named(team + "ani", Role.INFORMATION_DESK)
        .does(() -> information.register(walkIn));
  }

  void checkIn(ApplicationNumber number) throws Exception {
    Caller.named(team + "ani", Role.INFORMATION_DESK)
        .does(() -> information.checkIn(number, version(number), false, clock.instant()));
  }

  void acceptPapers(ApplicationNumber number) throws Exception {
    Caller.named(team + "budi", Role.CUSTOMER_SERVICE).does(() -> accept(number));
  }

  private Void accept(ApplicationNumber number) {
    for (RequiredDocument line : documents.checklist(number).missing()) {
      documents.find(number, line.oneOf().iterator().next(), Finding.Verdict.IN_ORDER, true, null);
    }
    documents.accept(number, version(number), documents.freeCards().get(0).code());
    return null;
  }

  void capture(ApplicationNumber number, long person) throws Exception {
    Caller.named(team + "candra", Role.BIOMETRIC_OPERATOR).does(() -> take(number, person));
  }

  private Void take(ApplicationNumber number, long person) {
    booth.takePhoto(number, portraits.jpeg(person, true, 33));
    for (FingerPosition finger : FingerPosition.values()) {
      booth.takeFingerSeen(number, finger, fingers.png(person, finger.code(), 1));
    }
    booth.takeSignature(number, signatures.png(person, 1));
    return null;
  }

  void interview(ApplicationNumber number) throws Exception {
    Caller.named(team + "citra", Role.INTERVIEWER)
        .does(() -> interviews.accept(answered(number), version(number)));
  }

  private Interview answered(ApplicationNumber number) {
    InterviewForm form = interviews.form();
    return interviews
        .interview(number)
        .noted(
            form.questions().stream()
                .collect(
                    Collectors.toMap(
                        Question::code, question -> new Answer(question.code(), "NO"))),
            Set.of(),
            form.statement().code(),
            "");
  }

  void approve(ApplicationNumber number) throws Exception {
    Caller.named("dewi", Role.LOCAL_ADJUDICATOR)
        .does(() -> adjudication.approve(number, version(number)));
  }

  /**
   * @param off how far the seen row version is from the real one
   */
  void decideAs(Role role, String who, ApplicationNumber number, int off) throws Exception {
    Caller.named(who, role).does(() -> adjudication.approve(number, version(number) + off));
  }

  /** The order inside a transaction that is rolled back. */
  void printAndUndo(ApplicationNumber number) throws Exception {
    transaction.begin();
    try {
      print(number);
    } finally {
      transaction.rollback();
    }
  }

  /** Until every sweep has come round once more. */
  void letSweepsRun() {
    progress.sweep();
  }

  /** What the operator in the main building finds in the list. */
  List<ApplicationNumber> toPrint() throws Exception {
    return Caller.named("cetak", Role.PRINT_OPERATOR)
        .does(() -> personalization.waiting(0, 500))
        .stream()
        .map(Applications.WorkItem::number)
        .toList();
  }

  void print(ApplicationNumber number) throws Exception {
    Caller.named("cetak", Role.PRINT_OPERATOR)
        .does(() -> personalization.request(number, version(number)));
  }

  void passQuality(ApplicationNumber number) throws Exception {
    Caller.named("fajar", Role.QUALITY_OFFICER)
        .does(() -> quality.pass(number, version(number), ""));
  }

  void handOver(ApplicationNumber number, long person) throws Exception {
    Caller.named("gita", Role.HAND_OVER_OFFICER).does(() -> give(number, person));
  }

  private Void give(ApplicationNumber number, long person) {
    Set<Collector.Evidence> shown = EnumSet.copyOf(Collector.Kind.APPLICANT.asked());
    handOver.begin(
        number,
        new Collector(Collector.Kind.APPLICANT, "PEMOHON PERCOBAAN", "6471015704929001", shown));
    handOver.compareFinger(
        number,
        FingerPosition.RIGHT_INDEX,
        fingers.png(person, FingerPosition.RIGHT_INDEX.code(), 2));
    oldBooks.perforate(number);
    handOver.handOver(number, version(number), signatures.png(person, 2));
    return null;
  }

  void archive(ApplicationNumber number) throws Exception {
    TransferRegister entry =
        Caller.named("gita", Role.HAND_OVER_OFFICER).does(() -> archive.send(List.of(number)));
    Caller.named("hadi", Role.ARCHIVIST).does(() -> box(number, entry));
  }

  private Void box(ApplicationNumber number, TransferRegister entry) {
    archive.receive(entry.number(), 1);
    if (archive.boxes().stream().noneMatch(box -> box.code().equals("BOX-IT"))) {
      archive.openBox("BOX-IT", "R1", "A1", 100);
    }
    archive.file(number, version(number), "BOX-IT");
    return null;
  }
}
