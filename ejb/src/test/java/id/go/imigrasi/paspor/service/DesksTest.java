package id.go.imigrasi.paspor.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Filing;
import id.go.imigrasi.paspor.domain.application.Lifecycle;
import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.biometrics.BoothMemory;
import id.go.imigrasi.paspor.domain.biometrics.Captures;
import id.go.imigrasi.paspor.domain.documentcheck.DocumentFacts;
import id.go.imigrasi.paspor.domain.documentcheck.DocumentKind;
import id.go.imigrasi.paspor.domain.documentcheck.Finding;
import id.go.imigrasi.paspor.domain.examination.ExaminationFacts;
import id.go.imigrasi.paspor.domain.examination.Ground;
import id.go.imigrasi.paspor.domain.examination.Proposal;
import id.go.imigrasi.paspor.domain.passport.RegisterFacts;
import id.go.imigrasi.paspor.domain.queue.Lane;
import id.go.imigrasi.paspor.domain.queue.QueueFacts;
import id.go.imigrasi.paspor.domain.queue.Ticket;
import id.go.imigrasi.paspor.domain.servicestandard.Activity;
import id.go.imigrasi.paspor.domain.servicestandard.ServicePeriod;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Customer Service, Inteldakim and the head through their real services, rows in memory. */
class DesksTest {
  private static final ApplicationNumber NUMBER = new ApplicationNumber("2110261123000017");
  private static final ZoneId OFFICE = ZoneId.of("Asia/Makassar");

  private final Memory applications = new Memory();
  private final PapersInMemory papers = new PapersInMemory();
  private final QueueInMemory queue = new QueueInMemory();
  private final ExaminationsInMemory examinations = new ExaminationsInMemory();
  private final List<ServicePeriod> measured = new ArrayList<>();
  private final MemoryOfChecks register = new MemoryOfChecks();
  private final RegisterFacts registerFacts =
      new RegisterFacts(register.register, papers, new ExplanationsInMemory());
  private final DocumentCheckService documents = new DocumentCheckService();
  private final ExaminationService examiner = new ExaminationService();
  private final HeadService head = new HeadService();
  private final DeskSweep sweep = new DeskSweep();
  private final MovedClock clock = new MovedClock(Instant.parse("2026-11-23T02:00:00Z"));
  private Role role = Role.CUSTOMER_SERVICE;

  @BeforeEach
  void open() {
    Casework casework =
        new Casework(
            Lifecycle.OFFICE,
            applications,
            new FactGathering(
                List.of(
                    new DocumentFacts(papers, papers, papers, OFFICE),
                    new QueueFacts(queue, queue.cards, OFFICE),
                    new ExaminationFacts(examinations, OFFICE),
                    registerFacts)),
            event -> {},
            line -> {},
            clock);
    WaitingRoom room =
        new WaitingRoom(
            queue, queue.cards, new MeasuredStandards(measured), new OneOffice(), clock);
    wireDocuments(casework, room);
    wireExaminer(casework, room);
    wireHead(casework);
    wireSweep(casework);
  }

  @Test
  void acceptsACompleteFileWithLiftCardAndNumberAndMeasuresTheService() {
    filed(Status.ARRIVED, ApplicationType.NEW_ADULT);
    Ticket counter = documents.room.give(NUMBER, "BPN", Lane.CUSTOMER_SERVICE);
    found(Finding.Verdict.IN_ORDER);
    clock.forward(Duration.ofSeconds(120));

    Ticket booth = documents.accept(NUMBER, version(), "KL-001");

    assertThat(status()).isEqualTo(Status.ACCEPTED);
    assertThat(booth.number()).hasToString("B-001");
    assertThat(queue.find(counter.id()).orElseThrow().endedAt()).isEqualTo(clock.instant());
    assertThat(measured)
        .extracting(ServicePeriod::activity)
        .containsExactly(Activity.DOCUMENT_CHECK);
  }

  @Test
  void acceptsNoFileWithoutItsPapersNorWithoutACard() {
    filed(Status.ARRIVED, ApplicationType.NEW_ADULT);

    assertThatThrownBy(() -> documents.accept(NUMBER, version(), "KL-001"))
        .hasMessage("lifecycle.originals-are-complete");
    queue.cards.giveBack("KL-001");
    found(Finding.Verdict.IN_ORDER);
    assertThatThrownBy(() -> documents.accept(NUMBER, version(), null))
        .hasMessage("queue.card.unknown");
    assertThat(status()).isEqualTo(Status.ARRIVED);
  }

  @Test
  void givesNoLiftCardThatIsOut() {
    filed(Status.ARRIVED, ApplicationType.NEW_ADULT);
    found(Finding.Verdict.IN_ORDER);
    queue.cards.issue("KL-002", "BPN", new ApplicationNumber("2110261123000025"), clock.instant());

    assertThatThrownBy(() -> documents.accept(NUMBER, version(), "KL-002"))
        .hasMessage("queue.card.out");
  }

  @Test
  void givesAnIncompleteFileBackForSevenDaysAfterWhichItLapses() {
    filed(Status.ARRIVED, ApplicationType.NEW_ADULT);
    found(Finding.Verdict.MISSING);

    documents.giveBack(NUMBER, version());

    assertThat(status()).isEqualTo(Status.RETURNED);
    clock.forward(Duration.ofDays(7));
    assertThat(swept()).isZero();
    clock.forward(Duration.ofDays(1));
    assertThat(swept()).isEqualTo(1);
    assertThat(status()).isEqualTo(Status.LAPSED);
  }

  @Test
  void givesNoFileBackWithoutSayingWhatIsMissing() {
    filed(Status.ARRIVED, ApplicationType.NEW_ADULT);

    assertThatThrownBy(() -> documents.giveBack(NUMBER, version()))
        .hasMessage("lifecycle.finding-is-recorded");
  }

  @Test
  void sendsAnExaminedTypeToInteldakimAndNotToTheBooth() {
    filed(Status.ARRIVED, ApplicationType.LOST);
    found(Finding.Verdict.IN_ORDER);

    assertThatThrownBy(() -> documents.accept(NUMBER, version(), "KL-001"))
        .hasMessage("lifecycle.no-examination-owed");
    queue.cards.giveBack("KL-001");
    documents.refer(NUMBER, version(), "paspor hilang");
    assertThat(status()).isEqualTo(Status.UNDER_EXAMINATION);
  }

  @Test
  void aDisasterTakesTheChargeAway() {
    examined(Proposal.REPLACE_WITHOUT_CHARGE);

    role = Role.HEAD_OF_OFFICE;
    head.approveExamination(NUMBER, version());

    assertThat(status()).isEqualTo(Status.ACCEPTED);
    assertThat(applications.find(NUMBER).orElseThrow().type())
        .isEqualTo(ApplicationType.LOST_BY_FORCE_MAJEURE);
  }

  @Test
  void theHeadDecidesNothingThatIsNotSigned() {
    filed(Status.UNDER_EXAMINATION, ApplicationType.LOST);

    role = Role.HEAD_OF_OFFICE;
    assertThatThrownBy(() -> head.approveExamination(NUMBER, version()))
        .hasMessage("lifecycle.examination-is-signed");
  }

  @Test
  void aSuspensionEndsByItselfAfterItsTerm() {
    examined(Proposal.SUSPEND);
    role = Role.HEAD_OF_OFFICE;
    head.suspend(NUMBER, version(), "SK-1", 6);

    assertThat(status()).isEqualTo(Status.SUSPENDED);
    assertThat(swept()).isZero();
    clock.set(LocalDate.of(2027, 5, 23).atStartOfDay(OFFICE).toInstant());
    assertThat(swept()).isEqualTo(1);
    assertThat(status()).isEqualTo(Status.UNDER_EXAMINATION);
  }

  private void examined(Proposal proposal) {
    filed(Status.UNDER_EXAMINATION, ApplicationType.LOST);
    role = Role.EXAMINER;
    examiner.open(NUMBER, Ground.LOST);
    for (int i = 0; i < 3; i++) {
      examiner.ask(NUMBER, "Pertanyaan?", "Jawaban.");
    }
    examiner.sign(NUMBER, Captures.png(400, 160));
    examiner.conclude(NUMBER, proposal, "alasan", null);
  }

  private void found(Finding.Verdict verdict) {
    boolean seen = verdict == Finding.Verdict.IN_ORDER;
    documents.find(NUMBER, DocumentKind.IDENTITY_CARD, verdict, seen, "");
  }

  private int swept() {
    Role before = role;
    role = Role.SYSTEM;
    int moved = sweep.sweep();
    role = before;
    return moved;
  }

  private void filed(Status status, ApplicationType type) {
    applications.save(
        Application.restore(
            NUMBER,
            new Filing("2110", "BPN", Procedure.M_PASPOR, type, "ELECTRONIC_10", false),
            status,
            -1,
            List.of()));
  }

  private long version() {
    return applications.find(NUMBER).orElseThrow().version();
  }

  private Status status() {
    return applications.find(NUMBER).orElseThrow().status();
  }

  private Callers callers() {
    return new Callers() {
      @Override
      public Actor current() {
        return new Actor("dewi", Set.of(role), "BPN");
      }
    };
  }

  private void wireDocuments(Casework casework, WaitingRoom room) {
    documents.applications = applications;
    documents.casework = casework;
    documents.required = papers;
    documents.findings = papers;
    documents.returns = papers;
    documents.cards = queue.cards;
    documents.room = room;
    documents.offices = new OneOffice();
    documents.callers = callers();
    documents.clock = clock;
  }

  private void wireExaminer(Casework casework, WaitingRoom room) {
    examiner.casework = casework;
    examiner.examinations = examinations;
    examiner.images = new BoothMemory();
    examiner.room = room;
    examiner.callers = callers();
    examiner.clock = clock;
  }

  private void wireHead(Casework casework) {
    head.applications = applications;
    head.casework = casework;
    head.examinations = examinations;
    head.register = registerFacts;
    head.offices = new OneOffice();
    head.callers = callers();
    head.clock = clock;
  }

  private void wireSweep(Casework casework) {
    sweep.returns = papers;
    sweep.examinations = examinations;
    sweep.casework = casework;
    sweep.offices = new OneOffice();
    sweep.callers = callers();
    sweep.clock = clock;
    sweep.self = sweep;
  }
}
