package id.go.imigrasi.paspor.domain.passport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.Moment;
import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Fact;
import id.go.imigrasi.paspor.domain.application.Facts;
import id.go.imigrasi.paspor.domain.application.Filing;
import id.go.imigrasi.paspor.domain.application.Lifecycle;
import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.documentcheck.DocumentKind;
import id.go.imigrasi.paspor.domain.documentcheck.Finding;
import id.go.imigrasi.paspor.domain.passport.RegisterStanding.Settlement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the passport register says against a case, and what settles it. */
class RegisterStandingTest {
  private static final ApplicationNumber NUMBER = new ApplicationNumber("2110261123000010");
  private static final Instant ASKED = Instant.parse("2026-11-23T01:00:00Z");
  private static final Instant LATER = ASKED.plusSeconds(3600);

  @Test
  void whileNothingIsKnownNothingStandsInTheWayButTheRegisterHasNotAnswered() {
    RegisterStanding standing = standing(filed(ApplicationType.NEW_ADULT), List.of(waiting()));

    assertThat(standing.answered()).isFalse();
    assertThat(standing.isSettled()).isTrue();
  }

  @Test
  void whoHeldAPassportDidNotFileRightlyAsNew() {
    RegisterStanding standing =
        against(ApplicationType.NEW_ADULT, passport("C1", PassportStatus.EXPIRED));

    assertThat(standing.lines()).singleElement().satisfies(this::isFiledAsNewAndOpen);
    assertThat(standing.needsExamination()).isTrue();
    assertThat(standing.owesExamination()).as("a conversion at the counter is enough").isFalse();
    assertThat(against(ApplicationType.EXPIRED, passport("C1", PassportStatus.EXPIRED)).isSettled())
        .isTrue();
  }

  private void isFiledAsNewAndOpen(RegisterStanding.Line line) {
    assertThat(line.finding().what()).isEqualTo(Discrepancy.FILED_AS_NEW);
    assertThat(line.isOpen()).isTrue();
  }

  @Test
  void aPassportThatWasNeverRightlyIssuedDoesNotCount() {
    assertThat(
            against(ApplicationType.NEW_ADULT, passport("C1", PassportStatus.CANCELLED))
                .isSettled())
        .isTrue();
  }

  @Test
  void aValidPassportIsHandedInOrItsLossReportedFirst() {
    List<RegisterCheck> checks = List.of(answered(ASKED, passport("X1", PassportStatus.VALID)));
    Application expired = filed(ApplicationType.EXPIRED);

    assertThat(standing(expired, checks).isSettled()).isFalse();
    for (DocumentKind proof : List.of(DocumentKind.OLD_PASSPORT, DocumentKind.POLICE_LOSS_REPORT)) {
      RegisterStanding shown =
          RegisterStanding.of(expired, checks, List.of(onTheCounter(proof)), List.of());
      assertThat(shown.lines())
          .extracting(RegisterStanding.Line::settlement)
          .containsExactly(Settlement.PAPERS_SEEN);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LOST", "DAMAGED", "WITHDRAWN"})
  void whatIsLostDamagedOrTakenInIsExamined(PassportStatus status) {
    RegisterStanding standing = against(ApplicationType.EXPIRED, passport("X1", status));

    assertThat(standing.owesExamination()).isTrue();
    assertThat(standing.isSettled()).isFalse();
  }

  @Test
  void anUnfinishedApplicationElsewhereStopsTheCaseUntilAnOfficerExplainsIt() {
    RegisterAnswer answer =
        new RegisterAnswer(
            List.of(),
            List.of(new LiveElsewhere("0221", "0221990101000017", LocalDate.of(2026, 11, 14))),
            ASKED);
    List<RegisterCheck> checks = List.of(waiting().answered(answer));
    Application filed = filed(ApplicationType.NEW_ADULT);

    assertThat(standing(filed, checks).isSettled()).isFalse();
    assertThat(standing(filed, checks).needsExamination()).isFalse();
    Explanation said =
        new Explanation(
            NUMBER,
            Discrepancy.ALIVE_ELSEWHERE,
            "0221990101000017",
            "supervisor-1",
            "Ditarik, surat no. 7",
            LATER);
    RegisterStanding explained = RegisterStanding.of(filed, checks, List.of(), List.of(said));
    assertThat(explained.isSettled()).isTrue();
    assertThat(explained.lines().get(0).explanation()).contains(said);
  }

  @Test
  void anExplanationHoldsForItsDocumentOnly() {
    Explanation said =
        new Explanation(NUMBER, Discrepancy.STILL_VALID, "X1", "supervisor-1", "Orang lain", LATER);
    RegisterStanding standing =
        RegisterStanding.of(
            filed(ApplicationType.EXPIRED),
            List.of(
                answered(
                    ASKED,
                    passport("X1", PassportStatus.VALID),
                    passport("X2", PassportStatus.VALID))),
            List.of(),
            List.of(said));

    assertThat(standing.lines())
        .extracting(RegisterStanding.Line::settlement)
        .containsExactly(Settlement.EXPLAINED, Settlement.OPEN);
    assertThatThrownBy(
            () -> new Explanation(NUMBER, Discrepancy.REVOKED, "X1", "supervisor-1", " ", LATER))
        .isInstanceOf(Refused.class);
  }

  @Test
  void anApprovedExaminationSettlesWhatWasKnownThenAndNothingThatCameLater() {
    Application examined = examinedAt(LATER);

    assertThat(
            standing(examined, List.of(answered(ASKED, passport("X1", PassportStatus.WITHDRAWN))))
                .isSettled())
        .isTrue();
    assertThat(
            standing(
                    examined,
                    List.of(
                        answered(LATER.plusSeconds(9), passport("X2", PassportStatus.WITHDRAWN))))
                .isSettled())
        .isFalse();
  }

  @Test
  void whatIsOnlyToBeWeighedStopsNothing() {
    assertThat(against(ApplicationType.EXPIRED).lines())
        .extracting(line -> line.finding().what())
        .containsExactly(Discrepancy.NONE_KNOWN);
    assertThat(against(ApplicationType.EXPIRED).isSettled()).isTrue();
    assertThat(against(ApplicationType.EXPIRED, passport("B1", PassportStatus.REVOKED)).isSettled())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({"EXPIRED,EXPIRED", "VALID,EXPIRED", "LOST,LOST", "DAMAGED,DAMAGED"})
  void knowsUnderWhichTypeTheConcealedPassportBelongs(
      PassportStatus status, ApplicationType right) {
    assertThat(against(ApplicationType.NEW_ADULT, passport("X1", status)).rightType())
        .contains(right);
    assertThat(against(ApplicationType.EXPIRED, passport("X1", status)).rightType()).isEmpty();
  }

  @Test
  void theLastAnswerCountsAgainstTheCaseWhileANewQuestionWaits() {
    RegisterStanding standing =
        standing(
            filed(ApplicationType.NEW_ADULT),
            List.of(waiting(), answered(ASKED, passport("X1", PassportStatus.VALID))));

    assertThat(standing.answered()).isFalse();
    assertThat(standing.isSettled()).isFalse();
  }

  private static RegisterStanding against(ApplicationType type, EarlierPassport... passports) {
    return standing(filed(type), List.of(answered(ASKED, passports)));
  }

  private static RegisterStanding standing(Application application, List<RegisterCheck> checks) {
    return RegisterStanding.of(application, checks, List.of(), List.of());
  }

  private static RegisterCheck waiting() {
    return RegisterCheck.open(NUMBER, Moment.ADJUDICATION, ASKED);
  }

  private static RegisterCheck answered(Instant at, EarlierPassport... passports) {
    return waiting().answered(new RegisterAnswer(List.of(passports), List.of(), at));
  }

  private static EarlierPassport passport(String number, PassportStatus status) {
    return new EarlierPassport(
        number,
        "E48",
        status,
        "SOMEBODY",
        LocalDate.of(2020, 1, 1),
        LocalDate.of(2030, 1, 1),
        "2110");
  }

  private static Finding onTheCounter(DocumentKind kind) {
    return new Finding(kind, Finding.Verdict.IN_ORDER, true, null, "counter-1", LATER);
  }

  private static Application filed(ApplicationType type) {
    return in(Status.ARRIVED, type);
  }

  private static Application in(Status status, ApplicationType type) {
    return Application.restore(
        NUMBER,
        new Filing("2110", "BPN", Procedure.M_PASPOR, type, "E", false),
        status,
        1,
        List.of());
  }

  private static Application examinedAt(Instant at) {
    Application application = in(Status.UNDER_EXAMINATION, ApplicationType.EXPIRED);
    application.take(
        Lifecycle.OFFICE,
        Step.APPROVE_EXAMINATION,
        new Actor("head", Set.of(Role.HEAD_OF_OFFICE), "BPN"),
        Facts.of(Fact.EXAMINATION_SIGNED),
        at,
        null);
    return application;
  }
}
