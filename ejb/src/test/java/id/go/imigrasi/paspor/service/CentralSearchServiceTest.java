package id.go.imigrasi.paspor.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.applicant.ApplicantsInMemory;
import id.go.imigrasi.paspor.domain.applicant.People;
import id.go.imigrasi.paspor.domain.applicant.Sex;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Filing;
import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.audit.AuditEntry;
import id.go.imigrasi.paspor.domain.biometrics.BiometricEnrolment;
import id.go.imigrasi.paspor.domain.biometrics.BoothMemory;
import id.go.imigrasi.paspor.domain.biometrics.CentralAnswer;
import id.go.imigrasi.paspor.domain.biometrics.CentralAnswer.Candidate;
import id.go.imigrasi.paspor.domain.biometrics.CentralAnswer.Result;
import id.go.imigrasi.paspor.domain.biometrics.CentralMemory;
import id.go.imigrasi.paspor.domain.biometrics.CentralSearch;
import id.go.imigrasi.paspor.domain.biometrics.DuplicateCandidate;
import id.go.imigrasi.paspor.domain.biometrics.DuplicateCandidate.Suspicion;
import id.go.imigrasi.paspor.domain.biometrics.DuplicateCheck;
import id.go.imigrasi.paspor.domain.biometrics.MissingFinger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The office and the central ABIS in one conversation, with what they keep in memory. */
class CentralSearchServiceTest {
  private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
  private static final ApplicationNumber NUMBER = new ApplicationNumber("0471261123000017");
  private static final ApplicationNumber EARLIER = new ApplicationNumber("0471261001000018");
  private static final String ELSEWHERE = "7acce7b7d-b58a-4466-a006-c79297281456";

  private final MovedClock clock = new MovedClock(NOW);
  private final CentralMemory abis = new CentralMemory();
  private final BoothMemory booth = new BoothMemory();
  private final ApplicantsInMemory applicants = new ApplicantsInMemory();
  private final List<AuditEntry> audit = new ArrayList<>();
  private final CentralComparison comparison =
      new CentralComparison(abis, abis, applicants, booth, clock);
  private final CentralSearchService desk = new CentralSearchService();
  private final CentralSweep sweep = new CentralSweep();

  @BeforeEach
  void open() {
    desk.searches = abis;
    desk.comparison = comparison;
    desk.checks = booth.duplicates();
    desk.enrolments = booth;
    desk.audit = audit::add;
    desk.clock = clock;
    sweep.searches = abis;
    sweep.abis = abis;
    sweep.clock = clock;
    sweep.self = sweep;
    sweep.patience = Duration.ofSeconds(30);
    applicants.keep(NUMBER, person("6471025502900001"));
    booth.save(BiometricEnrolment.begin(NUMBER));
    booth.duplicates().save(DuplicateCheck.begin(NUMBER, NOW).answered(List.of(), NOW));
    comparison.begin(NUMBER);
  }

  @Test
  void nobodyFoundLetsTheCaseGoOn() {
    inserted();
    say(Result.COMPARED);
    assertThat(row().isAwaited()).isFalse();
    assertThat(check().isClear()).isTrue();
  }

  @Test
  void somebodyOfAnotherOfficeIsLaidBeforeAnOfficer() {
    inserted();
    say(Result.COMPARED, new Candidate(ELSEWHERE, 91, "FIR 91", false));
    assertThat(check().state()).isEqualTo(DuplicateCheck.State.SUSPECT);
    assertThat(check().candidates())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.suspicion()).isEqualTo(Suspicion.KNOWN_ELSEWHERE);
              assertThat(each.reference()).isEqualTo(ELSEWHERE);
              assertThat(each.here()).isEmpty();
            });
  }

  @Test
  void somebodyOfThisOfficeIsSuspiciousUnderAnotherNikOnly() {
    String known = earlier("6471025502900001");
    inserted();
    say(Result.COMPARED, new Candidate(known, 91, "FIR 91", false), own());
    assertThat(check().isClear()).isTrue();
  }

  @Test
  void theSameHandsUnderAnotherNikAreNamedWithTheirCaseHere() {
    String known = earlier("6471025502900002");
    inserted();
    say(Result.COMPARED, new Candidate(known, 91, "FIR 91", false), own());
    assertThat(check().candidates())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.suspicion()).isEqualTo(Suspicion.SAME_FINGERS_OTHER_NIK);
              assertThat(each.here()).contains(EARLIER);
            });
  }

  @Test
  void capturesThatTheCentreCannotUseAreLaidBeforeAnOfficerToo() {
    sweep.sweep();
    say(Result.UNUSABLE);
    assertThat(row().isAwaited()).isFalse();
    assertThat(check().candidates())
        .singleElement()
        .satisfies(each -> assertThat(each.suspicion()).isEqualTo(Suspicion.NOT_COMPARABLE));
  }

  @Test
  void aFaceAloneIsLaidBeforeAnOfficerAndNeverCalledTheSameHands() {
    String known = earlier("6471025502900002");
    inserted();
    say(
        Result.COMPARED,
        new Candidate(known, 77, "FID 77", true),
        new Candidate(ELSEWHERE, 71, "FID 71", true));
    assertThat(check().state()).isEqualTo(DuplicateCheck.State.SUSPECT);
    assertThat(check().isClear()).isFalse();
    assertThat(check().candidates())
        .extracting(DuplicateCandidate::suspicion, DuplicateCandidate::modalities)
        .containsExactlyInAnyOrder(
            tuple(Suspicion.SAME_FACE_OTHER_NIK, "FID 77"),
            tuple(Suspicion.FACE_KNOWN_ELSEWHERE, "FID 71"));
  }

  @Test
  void aChildWhoseFingersNobodyTakesIsNotHeldBecauseTheCentreHasNoneToCompare() {
    noFingersBecause(MissingFinger.CHILD);
    sweep.sweep();
    say(Result.UNUSABLE);
    assertThat(row().isAwaited()).isFalse();
    assertThat(check().isClear()).isTrue();
  }

  @Test
  void anAdultWithoutFingersIsLaidBeforeAnOfficer() {
    noFingersBecause(MissingFinger.BANDAGED);
    sweep.sweep();
    say(Result.UNUSABLE);
    assertThat(check().state()).isEqualTo(DuplicateCheck.State.SUSPECT);
  }

  @Test
  void silenceKeepsTheCaseWaitingAndIsAskedAgain() {
    assertThat(sweep.sweep()).isEqualTo(1);
    assertThat(sweep.sweep()).isZero();
    UUID request = abis.question().request();
    clock.forward(Duration.ofSeconds(31));
    assertThat(sweep.sweep()).isEqualTo(1);
    assertThat(abis.question().request()).isEqualTo(request);
    assertThat(row().isAwaited()).isTrue();
    assertThat(row().waiting().attempts()).isEqualTo(1);
  }

  @Test
  void lateDoubleAndWrongAnswersAreHeardByNobody() {
    sweep.sweep();
    UUID request = abis.question().request();
    say(Result.DONE);
    assertThat(desk.answered(new CentralAnswer(request, Result.FAILED, List.of()))).isFalse();
    assertThat(desk.answered(new CentralAnswer(UUID.randomUUID(), Result.DONE, List.of())))
        .isFalse();
    assertThat(row().stage()).isEqualTo(CentralSearch.Stage.IDENTIFY);
  }

  @Test
  void theCapturesCanBeFetchedOnlyWhileTheyAreAskedToBeTakenIn() {
    sweep.sweep();
    UUID request = abis.question().request();
    assertThat(desk.shared(request)).isPresent();
    assertThat(audit).extracting(AuditEntry::actor).containsExactly("abis");
    assertThat(desk.shared(UUID.randomUUID())).isEmpty();
    say(Result.DONE);
    assertThat(desk.shared(request)).isEmpty();
    sweep.sweep();
    assertThat(desk.shared(abis.question().request())).isEmpty();
    assertThat(audit).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "WITHDRAWN, DELETE",
    "LAPSED, DELETE",
    "CANCELLED, DELETE",
    "REJECTED, ANSWERED",
    "HANDED_OVER, ANSWERED",
    "APPROVED, ANSWERED"
  })
  void onlyWhatEndsWithoutAPassportAndWithoutAVerdictIsForgotten(
      Status end, CentralSearch.Stage stage) {
    inserted();
    say(Result.COMPARED);
    Transition last =
        new Transition(
            NUMBER, 2, Status.ENROLLED, Step.WITHDRAW, end, "test", "BPN", NOW, null, "", "");
    comparison.taken(
        Application.restore(
            NUMBER,
            new Filing("0471", "BPN", Procedure.M_PASPOR, ApplicationType.NEW_ADULT, "E", false),
            end,
            2,
            List.of(last)),
        last);
    assertThat(row().stage()).isEqualTo(stage);
  }

  private void noFingersBecause(MissingFinger reason) {
    BiometricEnrolment enrolment = BiometricEnrolment.begin(NUMBER);
    enrolment.openFingers().forEach(finger -> enrolment.miss(finger, reason));
    booth.save(enrolment);
  }

  private String earlier(String nik) {
    applicants.keep(EARLIER, person(nik));
    abis.save(CentralSearch.begin(EARLIER, NOW.plusSeconds(3600)));
    return abis.find(EARLIER).orElseThrow().reference().toString();
  }

  private Candidate own() {
    return new Candidate(row().reference().toString(), 400, "FIR 400", false);
  }

  private void inserted() {
    sweep.sweep();
    say(Result.DONE);
    sweep.sweep();
  }

  private void say(Result result, Candidate... found) {
    UUID request = abis.question().request();
    assertThat(desk.answered(new CentralAnswer(request, result, List.of(found)))).isTrue();
  }

  private CentralSearch row() {
    return abis.find(NUMBER).orElseThrow();
  }

  private DuplicateCheck check() {
    return booth.duplicates().find(NUMBER).orElseThrow();
  }

  private static Applicant person(String nik) {
    return People.adult("SITI RAHMAWATI", nik, Sex.FEMALE, LocalDate.of(1990, 2, 15));
  }
}
