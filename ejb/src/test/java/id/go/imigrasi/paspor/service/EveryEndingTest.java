package id.go.imigrasi.paspor.service;

import static id.go.imigrasi.paspor.service.WholeOffice.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.archive.ArchivedFile;
import id.go.imigrasi.paspor.domain.billing.Bill;
import id.go.imigrasi.paspor.domain.billing.BillStatus;
import id.go.imigrasi.paspor.domain.booklet.BookletState;
import id.go.imigrasi.paspor.domain.booklet.BookletStep;
import id.go.imigrasi.paspor.domain.booklet.StockMovement;
import id.go.imigrasi.paspor.domain.documentcheck.DocumentKind;
import id.go.imigrasi.paspor.domain.ending.BookletFate;
import id.go.imigrasi.paspor.domain.ending.Ending;
import id.go.imigrasi.paspor.domain.ending.Endings;
import id.go.imigrasi.paspor.domain.examination.Ground;
import id.go.imigrasi.paspor.domain.letter.LetterKind;
import id.go.imigrasi.paspor.domain.notice.Notice;
import id.go.imigrasi.paspor.domain.notice.NoticeKind;
import id.go.imigrasi.paspor.domain.passport.OldPassport;
import id.go.imigrasi.paspor.domain.passport.OldPassportAct;
import id.go.imigrasi.paspor.domain.passport.OldPassportFate;
import id.go.imigrasi.paspor.domain.passport.PassportStatus;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every ending, taken by the service or the sweep that takes it, leaves what its table says. */
class EveryEndingTest {
  private final EndingCase one = new EndingCase();
  private final WholeOffice office = one.office;

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
    Bill before = one.bill();

    end(walk.step());

    assertThat(office.application().last(walk.step())).isPresent();
    switch (ending.money()) {
      case VOID_OR_FORFEITED ->
          assertThat(one.bill().status())
              .isEqualTo(
                  before.status() == BillStatus.PAID
                      ? BillStatus.PAID
                      : walk.step() == Step.LAPSE_UNPAID ? BillStatus.EXPIRED : BillStatus.VOID);
      case EARNED -> assertThat(one.bill().status()).isEqualTo(BillStatus.PAID);
      case STAYS -> assertThat(one.bill()).isEqualTo(before);
    }
    assertThat(office.quotas.find(EndingCase.SLOT).orElseThrow().free())
        .isEqualTo(ending.freesPlace(walk.from()) ? 1 : 0);
    assertThat(one.moved)
        .extracting(StockMovement::step)
        .containsExactlyElementsOf(takenBack(ending));
    if (office.passports.containsKey(EndingCase.MADE)) {
      assertThat(office.passports.get(EndingCase.MADE).status())
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
              assertThat(old.number()).isEqualTo(EndingCase.OLD);
              assertThat(old.held()).isNotEqualTo(EndingCase.BEFORE_COMING.contains(walk.from()));
              assertThat(old.officer()).isEqualTo("kepala");
            });
    assertThat(office.passports.get(EndingCase.OLD).status())
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
      assertThatThrownBy(() -> tikim.file(NUMBER, one.version(), "2026-0001"))
          .hasMessage("archive.not-ended");
      return;
    }
    tikim.file(NUMBER, one.version(), "2026-0001");
    assertThat(one.archived)
        .extracting(ArchivedFile::series)
        .containsExactly(ending.archivedIn().orElseThrow().name());
    assertThat(office.application().status()).isEqualTo(Status.ARCHIVED);
  }

  @Test
  void whoHasNoOldPassportHasNoLineInTheBook() {
    one.filed(Status.ACCEPTED, ApplicationType.NEW_ADULT);

    end(Step.REJECT_AT_INTERVIEW);

    assertThat(office.oldPassports).isEmpty();
  }

  @Test
  void anOldPassportThatTheRegisterDoesNotKnowIsGivenBackToo() {
    one.filed(Status.ACCEPTED, ApplicationType.EXPIRED);
    one.seen(DocumentKind.OLD_PASSPORT);

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
    one.begun(Status.UNDER_EXAMINATION, Step.REJECT_AFTER_EXAMINATION);
    one.examined(Ground.DAMAGED);

    end(Step.REJECT_AFTER_EXAMINATION);

    assertThat(office.oldPassports)
        .extracting(OldPassport::fate)
        .containsExactly(OldPassportFate.GIVEN_BACK);
  }

  @Test
  void aLostPassportIsRevokedWhenItsSuccessorIsHandedOver() {
    one.filed(Status.READY, ApplicationType.LOST);
    one.known();

    end(Step.HAND_OVER);

    assertThat(office.oldPassports)
        .extracting(OldPassport::fate)
        .containsExactly(OldPassportFate.REVOKED);
  }

  @ParameterizedTest
  @EnumSource(
      value = ApplicationType.class,
      names = {"EXPIRED", "LOST"})
  void aPassportOfAnotherOfficeIsRevokedAtTheCentreWhenItsSuccessorIsHandedOver(
      ApplicationType type) {
    one.filed(Status.READY, type);
    one.known();
    office.passports.remove(EndingCase.OLD);

    end(Step.HAND_OVER);

    assertThat(office.told)
        .filteredOn(event -> event.type().equals("passport.status"))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.subject()).isEqualTo(EndingCase.OLD);
              assertThat(event.data())
                  .containsEntry("status", "REVOKED")
                  .containsEntry("passport", EndingCase.OLD);
            });
    assertThat(office.passports).doesNotContainKey(EndingCase.OLD);
  }

  @Test
  void onlyTheClearanceDeskAndTheHeadLearnFromALetterThatSomebodyIsListed() {
    one.begun(Status.ARRIVED, Step.REJECT_FOR_EXIT_BAN);
    end(Step.REJECT_FOR_EXIT_BAN);

    for (Role role : List.of(Role.HEAD_OF_OFFICE, Role.CLEARANCE_VERIFICATION)) {
      assertThat(office.as(role, LetterService.class).available(NUMBER))
          .contains(LetterKind.EXIT_BAN_NOTICE);
    }
    for (Role role : List.of(Role.SUPERVISOR, Role.CUSTOMER_SERVICE, Role.ARCHIVIST)) {
      assertThat(office.as(role, LetterService.class).available(NUMBER))
          .doesNotContain(LetterKind.EXIT_BAN_NOTICE);
    }
  }

  @Test
  void theHeadDecidesNothingWithoutTheNumberOfADecree() {
    one.begun(Status.READY, Step.CANCEL_UNCOLLECTED);
    HeadService head = office.as(Role.HEAD_OF_OFFICE, HeadService.class);

    assertThatThrownBy(() -> head.cancelUncollected(NUMBER, one.version(), " "))
        .hasMessage("examination.suspension.decree-missing");
  }

  @Test
  void noNewPassportIsGivenBeforeSomebodyHasSeenToTheOldOne() {
    begun(new Walk(Step.HAND_OVER, Status.READY, OldPassportFate.PERFORATED));
    OldPassportService desk = office.as(Role.HAND_OVER_OFFICER, OldPassportService.class);
    assertThat(speaksAgainst()).contains(Refusal.of("lifecycle.old-passport-is-settled"));
    assertThatThrownBy(() -> desk.perforate(NUMBER, "X9100007"))
        .hasMessage("handover.old-passport.other");
    assertThatThrownBy(() -> desk.missing(NUMBER, OldPassportAct.Outcome.LOST, "LP/77/2026"))
        .as("it lies in the folder")
        .hasMessage("handover.old-passport.held");
    desk.perforate(NUMBER, EndingCase.OLD);
    assertThat(desk.act(NUMBER).orElseThrow().officer()).isEqualTo("kepala");
    assertThat(speaksAgainst()).doesNotContain(Refusal.of("lifecycle.old-passport-is-settled"));
  }

  private List<Refusal> speaksAgainst() {
    Actor officer = new Actor("loket", Set.of(Role.HAND_OVER_OFFICER), "BPN");
    Casework casework = office.as(Role.HAND_OVER_OFFICER, Casework.class);
    return casework.choices(office.application(), officer).get(Step.HAND_OVER);
  }

  private Ending begun(Walk walk) {
    return one.begun(walk.from(), walk.step());
  }

  private void end(Step step) {
    new EndingDesks(office).end(step);
  }

  private List<BookletStep> takenBack(Ending ending) {
    return ending.booklet() != BookletFate.TAKEN_BACK || one.book == null
        ? List.of()
        : List.of(one.book == BookletState.USED ? BookletStep.SPOIL : BookletStep.RELEASE);
  }

  /** One way to an ending. */
  record Walk(Step step, Status from, OldPassportFate oldPassport) {}
}
