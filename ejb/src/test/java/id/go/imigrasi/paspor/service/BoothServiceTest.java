package id.go.imigrasi.paspor.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.go.imigrasi.paspor.domain.adjudication.Rejection;
import id.go.imigrasi.paspor.domain.adjudication.Rejections;
import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.applicant.People;
import id.go.imigrasi.paspor.domain.applicant.Sex;
import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Fact;
import id.go.imigrasi.paspor.domain.application.FactSource;
import id.go.imigrasi.paspor.domain.application.Filing;
import id.go.imigrasi.paspor.domain.application.Lifecycle;
import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.audit.AuditEntry;
import id.go.imigrasi.paspor.domain.biometrics.BoothMemory;
import id.go.imigrasi.paspor.domain.biometrics.Captures;
import id.go.imigrasi.paspor.domain.biometrics.CentralMemory;
import id.go.imigrasi.paspor.domain.biometrics.CentralSearch;
import id.go.imigrasi.paspor.domain.biometrics.DuplicateCheck;
import id.go.imigrasi.paspor.domain.biometrics.EnrolmentFacts;
import id.go.imigrasi.paspor.domain.biometrics.FakeMatcher;
import id.go.imigrasi.paspor.domain.biometrics.FingerComparison;
import id.go.imigrasi.paspor.domain.biometrics.FingerPosition;
import id.go.imigrasi.paspor.domain.biometrics.MatchThresholds;
import id.go.imigrasi.paspor.domain.biometrics.MissingFinger;
import id.go.imigrasi.paspor.domain.biometrics.Picture;
import id.go.imigrasi.paspor.domain.interview.Forms;
import id.go.imigrasi.paspor.domain.interview.Interview;
import id.go.imigrasi.paspor.domain.interview.InterviewFacts;
import id.go.imigrasi.paspor.domain.interview.Interviews;
import id.go.imigrasi.paspor.domain.interview.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One sitting through the real services, with what they keep in memory. */
class BoothServiceTest {
  private static final ApplicationNumber NUMBER = new ApplicationNumber("0471261123000017");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneOffset.UTC);

  private final Memory applications = new Memory();
  private final BoothMemory memory = new BoothMemory();
  private final CentralMemory central = new CentralMemory();
  private final Map<ApplicationNumber, Interview> noted = new HashMap<>();
  private final List<AuditEntry> audit = new ArrayList<>();
  private Applicant applicant = People.siti();
  private final List<Rejection> rejected = new ArrayList<>();
  private final BoothService booth = new BoothService();
  private final InterviewService interviews = new InterviewService();
  private final DuplicateSweep sweep = new DuplicateSweep();

  @BeforeEach
  void open() {
    applications.save(
        Application.restore(
            NUMBER,
            new Filing("0471", "BPN", Procedure.M_PASPOR, ApplicationType.NEW_ADULT, "E", false),
            Status.ACCEPTED,
            -1,
            List.of()));
    Casework casework =
        new Casework(
            Lifecycle.OFFICE,
            applications,
            new FactGathering(
                List.of(new EnrolmentFacts(memory), new InterviewFacts(kept()), new Paid())),
            told -> {},
            audit::add,
            CLOCK);
    wire(casework);
  }

  @Test
  void aCompleteSittingEnrolsTheApplicantAndSearchesForDuplicates() {
    takeEverything();

    interviews.accept(complete(), version());

    assertThat(applications.find(NUMBER).orElseThrow().status()).isEqualTo(Status.ENROLLED);
    assertThat(sweep.sweep()).isEqualTo(1);
    assertThat(memory.duplicates().find(NUMBER).map(DuplicateCheck::isClear)).contains(true);
    assertThat(central.find(NUMBER).map(CentralSearch::isAwaited)).contains(true);
  }

  @Test
  void anOfficeWithoutACentralAbisSearchesAmongItsOwnOnly() {
    central.disconnect();
    takeEverything();

    interviews.accept(complete(), version());

    assertThat(central.find(NUMBER)).isEmpty();
    assertThat(sweep.sweep()).isEqualTo(1);
  }

  @Test
  void anIncompleteSittingIsRefusedWithAllThatIsMissing() {
    booth.missOtherFingers(NUMBER, MissingFinger.UNREADABLE);

    assertThatThrownBy(() -> interviews.accept(complete(), version()))
        .hasMessage("lifecycle.photo-is-taken, lifecycle.signature-is-taken");
    assertThat(memory.duplicates().waiting()).isZero();
  }

  @Test
  void aNameTooLongForTheDataPageIsShortenedBeforeTheSittingEnds() {
    applicant =
        People.adult(
            "SITI RAHMAWATI KUSUMANINGTYAS WULANDARI",
            "6471025502900001",
            Sex.FEMALE,
            LocalDate.of(1990, 2, 15));
    takeEverything();

    assertThatThrownBy(() -> interviews.accept(complete(), version()))
        .hasMessage("applicant.passport-name.to-shorten");
    interviews.complete(NUMBER, null, null, "SITI R KUSUMANINGTYAS WULANDARI");
    interviews.accept(complete(), version());
    assertThat(applications.find(NUMBER).orElseThrow().status()).isEqualTo(Status.ENROLLED);
  }

  @Test
  void theSameFingerUnderAnotherNameIsRefused() {
    booth.takeFinger(NUMBER, FingerPosition.RIGHT_INDEX, press(77));

    assertThatThrownBy(() -> booth.takeFinger(NUMBER, FingerPosition.RIGHT_RING, press(77)))
        .hasMessage("biometrics.finger.same-as-another");
    booth.takeFinger(NUMBER, FingerPosition.RIGHT_INDEX, press(77));
  }

  @Test
  void twoFingersThatResembleByChanceAreTakenByWhoSawThem() {
    booth.takeFinger(NUMBER, FingerPosition.RIGHT_INDEX, press(77));
    booth.takeFingerSeen(NUMBER, FingerPosition.RIGHT_THUMB, press(78));
    assertThat(audit).noneMatch(entry -> entry.detail().contains("seen"));

    booth.takeFingerSeen(NUMBER, FingerPosition.RIGHT_RING, press(77));

    assertThat(booth.sitting(NUMBER).fingers()).containsKey(FingerPosition.RIGHT_RING);
    assertThat(audit)
        .extracting(AuditEntry::detail)
        .containsOnlyOnce("RIGHT_RING seen, resembles RIGHT_INDEX");
  }

  @Test
  void nothingIsTakenFromWhoIsNotAtTheBooth() {
    interviews.hold(interviews.interview(NUMBER), version(), "akta asli belum dibawa");

    assertThatThrownBy(() -> booth.takePhoto(NUMBER, Captures.jpeg(490, 630)))
        .hasMessage("biometrics.enrolment.not-at-the-booth");
  }

  @Test
  void aRejectionIsKeptWithItsGround() {
    interviews.reject(interviews.interview(NUMBER), version(), "FALSE_DATA", "akta orang lain");

    assertThat(applications.find(NUMBER).orElseThrow().status()).isEqualTo(Status.REJECTED);
    assertThat(noted.get(NUMBER).concluded().outcome()).isEqualTo(Outcome.REJECT);
    assertThat(rejected).extracting(Rejection::level).containsExactly(Rejection.Level.INTERVIEW);
    assertThat(rejected).extracting(Rejection::ground).containsExactly("test");
  }

  @Test
  void lookingAtAPhotoIsOnRecord() {
    booth.takePhoto(NUMBER, Captures.jpeg(490, 630));

    assertThat(booth.photo(NUMBER)).isPresent();
    assertThat(audit)
        .extracting(AuditEntry::kind, AuditEntry::detail)
        .containsExactly(tuple(AuditEntry.Kind.READ, "photo"));
  }

  private void takeEverything() {
    booth.takePhoto(NUMBER, Captures.jpeg(490, 630));
    for (FingerPosition finger : FingerPosition.values()) {
      booth.takeFinger(NUMBER, finger, press(60 + finger.code()));
    }
    booth.takeSignature(NUMBER, Captures.png(400, 160));
  }

  private Interview complete() {
    return interviews.interview(NUMBER).noted(Forms.answers(), Set.of(), "S1", "");
  }

  private long version() {
    return interviews.application(NUMBER).version();
  }

  private static byte[] press(int finger) {
    byte[] header = Captures.png(340, 440);
    byte[] press = Arrays.copyOf(header, header.length + 1);
    press[header.length] = (byte) finger;
    return press;
  }

  private void wire(Casework casework) {
    Callers callers =
        new Callers() {
          @Override
          public Actor current() {
            return new Actor("rini", Set.of(Role.INTERVIEWER, Role.BIOMETRIC_OPERATOR), "BPN");
          }
        };
    booth.casework = casework;
    booth.callers = callers;
    booth.enrolments = memory;
    booth.images = memory;
    booth.decoder = (bytes, header) -> new Picture(40, 60, new int[2400]);
    booth.matcher = new FakeMatcher();
    booth.comparison = new FingerComparison(booth.matcher, () -> new MatchThresholds(40, 60));
    booth.audit = audit::add;
    booth.clock = CLOCK;
    interviews.casework = casework;
    interviews.callers = callers;
    interviews.interviews = kept();
    interviews.applicants = new TheApplicant();
    interviews.forms = day -> Forms.form();
    interviews.duplicates = memory.duplicates();
    interviews.central =
        new CentralComparison(central, central, interviews.applicants, memory, CLOCK);
    interviews.rejections = new Written();
    interviews.offices = new OneOffice();
    interviews.clock = CLOCK;
    sweep.checks = memory.duplicates();
    sweep.search = number -> List.of();
    sweep.clock = CLOCK;
    sweep.self = sweep;
  }

  private Interviews kept() {
    return new Interviews() {
      @Override
      public Optional<Interview> find(ApplicationNumber application) {
        return Optional.ofNullable(noted.get(application));
      }

      @Override
      public void save(Interview interview) {
        noted.put(interview.application(), interview);
      }
    };
  }

  private final class TheApplicant extends OneApplicant {
    @Override
    public Optional<Applicant> of(ApplicationNumber application) {
      return Optional.of(applicant);
    }

    @Override
    public void keep(ApplicationNumber application, Applicant heard) {
      applicant = heard;
    }
  }

  private final class Written implements Rejections {
    @Override
    public void add(Rejection rejection) {
      rejected.add(rejection);
    }

    @Override
    public Optional<Rejection> latest(ApplicationNumber application) {
      return rejected.stream().findFirst();
    }
  }

  private static final class Paid implements FactSource {
    @Override
    public Set<Fact> tells() {
      return Set.of(Fact.PAID);
    }

    @Override
    public Set<Fact> holding(Application application, Instant now) {
      return tells();
    }
  }
}
