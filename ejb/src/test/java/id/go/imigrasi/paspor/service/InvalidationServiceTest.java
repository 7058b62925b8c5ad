package id.go.imigrasi.paspor.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.billing.BillFixture;
import id.go.imigrasi.paspor.domain.invalidation.GroundOfInvalidation;
import id.go.imigrasi.paspor.domain.invalidation.Invalidation;
import id.go.imigrasi.paspor.domain.invalidation.InvalidationState;
import id.go.imigrasi.paspor.domain.invalidation.InvalidationStep;
import id.go.imigrasi.paspor.domain.invalidation.Measure;
import id.go.imigrasi.paspor.domain.passport.PassportStatus;
import jakarta.ejb.EJBAccessException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The three procedures, from the proposal to the book back in its holder's hands. */
class InvalidationServiceTest extends InvalidationDesk {
  @Test
  void aWithdrawalIsDecreedTakenInEndedAndGivenBack() {
    Invalidation proposed =
        desk.propose(NUMBER, Measure.WITHDRAWAL, "SUSPECT", "Surat Polda 12/2026");
    assertThat(statusNow()).isEqualTo(PassportStatus.VALID);

    Invalidation decreed = asHead().take(proposed.id(), InvalidationStep.DECREE, "SK-1");

    assertThat(statusNow()).isEqualTo(PassportStatus.WITHDRAWN);
    assertThat(decreed.surrenderBy(new OneOffice().own().zone()))
        .contains(BillFixture.TODAY.plusDays(3));
    asOfficer().take(proposed.id(), InvalidationStep.SURRENDER, "TT-9");
    desk.take(proposed.id(), InvalidationStep.PROPOSE_RETURN, "Tidak terbukti");
    assertThat(statusNow()).as("a proposal changes nothing").isEqualTo(PassportStatus.WITHDRAWN);
    asHead().take(proposed.id(), InvalidationStep.LIFT, "SK-2");
    assertThat(statusNow()).isEqualTo(PassportStatus.VALID);
    Invalidation back = asOfficer().take(proposed.id(), InvalidationStep.HAND_BACK, "TT-10");

    assertThat(back.state()).isEqualTo(InvalidationState.RETURNED);
    assertThat(desk.unfinished()).isEmpty();
    assertThat(told)
        .extracting(event -> event.type() + " " + event.data().get("status"))
        .containsExactly("passport.status WITHDRAWN", "passport.status VALID");
    assertThat(written).hasSize(6).allMatch(line -> line.subject().equals(NUMBER));
  }

  @Test
  void aRevocationIsForGood() {
    Invalidation proposed = desk.propose(NUMBER, Measure.REVOCATION, "CONVICTED", "Putusan 5/2026");
    asHead().take(proposed.id(), InvalidationStep.DECREE, "SK-1");

    assertThat(statusNow()).isEqualTo(PassportStatus.REVOKED);
    assertThat(passports.get(NUMBER).ground()).startsWith("Permenkumham 8/2014");
    assertThatThrownBy(
            () -> asOfficer().take(proposed.id(), InvalidationStep.PROPOSE_RETURN, "please"))
        .hasMessage("invalidation.for-good");
  }

  @Test
  void aPassportReportedLostIsLostToTheAgencies() {
    Invalidation proposed = desk.propose(NUMBER, Measure.REVOCATION, "LOST", "STPL/7/2026");

    asHead().take(proposed.id(), InvalidationStep.DECREE, "SK-1");

    assertThat(statusNow()).isEqualTo(PassportStatus.LOST);
    assertThat(desk.unfinished()).as("nobody waits for a lost book").isEmpty();
  }

  @Test
  void aCancellationSaysThatItWasNeverRightlyIssued() {
    Invalidation proposed = desk.propose(NUMBER, Measure.CANCELLATION, "FALSE_DATA", "BAP 3/2026");

    asHead().take(proposed.id(), InvalidationStep.DECREE, "SK-1");

    assertThat(statusNow()).isEqualTo(PassportStatus.CANCELLED);
    assertThatThrownBy(
            () -> asOfficer().propose(NUMBER, Measure.CANCELLATION, "FALSE_DATA", "again"))
        .hasMessage("invalidation.passport-status");
  }

  @Test
  void whoProposesDoesNotDecide() {
    caller = actor("kepala", Role.HEAD_OF_OFFICE);
    Invalidation own = desk.propose(NUMBER, Measure.REVOCATION, "CONVICTED", "Putusan 5/2026");

    assertThat(desk.refusals(own.id(), InvalidationStep.DECREE))
        .extracting(Refusal::key)
        .containsExactly("invalidation.own-proposal");
    assertThatThrownBy(() -> desk.take(own.id(), InvalidationStep.DECREE, "SK-1"))
        .hasMessage("invalidation.own-proposal");
    assertThat(statusNow()).isEqualTo(PassportStatus.VALID);

    caller = actor("wakil", Role.DEPUTY_HEAD);
    assertThat(desk.take(own.id(), InvalidationStep.DISMISS, "Belum inkracht").state())
        .isEqualTo(InvalidationState.DISMISSED);
  }

  @Test
  void aBookNotBroughtWithinThreeDaysIsOverdue() {
    Invalidation proposed =
        desk.propose(NUMBER, Measure.WITHDRAWAL, "SUSPECT", "Surat Polda 12/2026");
    Invalidation decreed = asHead().take(proposed.id(), InvalidationStep.DECREE, "SK-1");

    clock.forward(Duration.ofDays(3));
    assertThat(desk.isOverdue(decreed)).isFalse();
    clock.forward(Duration.ofDays(1));
    assertThat(desk.isOverdue(decreed)).isTrue();
    assertThat(desk.isOverdue(desk.take(decreed.id(), InvalidationStep.SURRENDER, "TT-1")))
        .isFalse();
  }

  @Test
  void onlyTheHeadOrTheDeputyDecides() {
    Invalidation proposed = desk.propose(NUMBER, Measure.REVOCATION, "CONVICTED", "Putusan 5/2026");
    caller = actor("penyelia", Role.SUPERVISOR);

    assertThatThrownBy(() -> desk.take(proposed.id(), InvalidationStep.DECREE, "SK-1"))
        .isInstanceOf(EJBAccessException.class);
    assertThat(statusNow()).isEqualTo(PassportStatus.VALID);
  }

  @Test
  void theSameBanProposesOnceHoweverOftenItIsHeardOf() {
    Invalidation first = ban(BAN);
    Invalidation again = ban(BAN);

    assertThat(again).isEqualTo(first);
    assertThat(book.of(NUMBER)).hasSize(1);
  }

  @Test
  void thePassportStaysWithdrawnWhileASecondBanLasts() {
    Invalidation first = ban(BAN);
    Invalidation second = ban("exit-ban:E-2");
    asHead().take(first.id(), InvalidationStep.DECREE, "SK-1");
    desk.take(second.id(), InvalidationStep.DECREE, "SK-2");
    proposals.proposeReturn(NUMBER, BAN, "Berakhir", "system");

    desk.take(first.id(), InvalidationStep.LIFT, "SK-3");

    assertThat(statusNow()).isEqualTo(PassportStatus.WITHDRAWN);
    proposals.proposeReturn(NUMBER, "exit-ban:E-2", "Berakhir", "system");
    desk.take(second.id(), InvalidationStep.LIFT, "SK-4");
    assertThat(statusNow()).isEqualTo(PassportStatus.VALID);
  }

  @Test
  void aRevocationOutlivesTheWithdrawalBeforeIt() {
    Invalidation withdrawal = ban(BAN);
    asHead().take(withdrawal.id(), InvalidationStep.DECREE, "SK-1");
    Invalidation revocation =
        asOfficer().propose(NUMBER, Measure.REVOCATION, "CONVICTED", "Putusan 5/2026");
    asHead().take(withdrawal.id(), InvalidationStep.SURRENDER, "TT-1");
    desk.take(revocation.id(), InvalidationStep.DECREE, "SK-2");
    proposals.proposeReturn(NUMBER, BAN, "Berakhir", "system");
    desk.take(withdrawal.id(), InvalidationStep.LIFT, "SK-3");

    assertThat(statusNow()).isEqualTo(PassportStatus.REVOKED);
    assertThatThrownBy(() -> desk.take(withdrawal.id(), InvalidationStep.HAND_BACK, "TT-2"))
        .hasMessage("invalidation.still-in-force");
  }

  @Test
  void nobodyElseLearnsThatTheHolderIsListed() {
    Invalidation secret = ban(BAN);

    caller = actor("penyelia", Role.SUPERVISOR);

    assertThat(desk.unfinished()).isEmpty();
    assertThat(desk.grounds(Measure.WITHDRAWAL))
        .extracting(GroundOfInvalidation::code)
        .containsExactly("SUSPECT");
    assertThatThrownBy(() -> desk.take(secret.id(), InvalidationStep.SURRENDER, "TT-1"))
        .hasMessage("invalidation.unknown");
    assertThatThrownBy(() -> desk.propose(NUMBER, Measure.WITHDRAWAL, "EXIT_BAN", "guess"))
        .hasMessage("invalidation.ground-missing");
    assertThat(asHead().unfinished()).containsExactly(secret);
  }

  @Test
  void aPassportThatLiesInTheOfficeIsTheCasesOwnMatter() {
    status = Status.READY;

    assertThatThrownBy(() -> desk.propose(NUMBER, Measure.CANCELLATION, "FALSE_DATA", "BAP 3"))
        .isInstanceOf(Refused.class)
        .hasMessage("invalidation.not-handed-over");
    assertThat(
            proposals.proposeIfPossible(
                NUMBER, Measure.WITHDRAWAL, "EXIT_BAN", BAN, "SK cegah", "system"))
        .isEmpty();
    assertThat(
            proposals.proposeIfPossible(
                "X9999999", Measure.WITHDRAWAL, "EXIT_BAN", BAN, "SK cegah", "system"))
        .as("another office's passport")
        .isEmpty();
  }
}
