package id.go.imigrasi.paspor.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.InForce;
import id.go.imigrasi.paspor.domain.applicant.Applicants;
import id.go.imigrasi.paspor.domain.audit.AuditLog;
import id.go.imigrasi.paspor.domain.billing.BillFixture;
import id.go.imigrasi.paspor.domain.cekal.ListMessage;
import id.go.imigrasi.paspor.domain.cekal.ListedPeople;
import id.go.imigrasi.paspor.domain.cekal.ReplicaInMemory;
import id.go.imigrasi.paspor.domain.cekal.RulesInMemory;
import id.go.imigrasi.paspor.domain.interview.Wording;
import id.go.imigrasi.paspor.domain.invalidation.Act;
import id.go.imigrasi.paspor.domain.invalidation.GroundOfInvalidation;
import id.go.imigrasi.paspor.domain.invalidation.Invalidation;
import id.go.imigrasi.paspor.domain.invalidation.InvalidationState;
import id.go.imigrasi.paspor.domain.invalidation.InvalidationStep;
import id.go.imigrasi.paspor.domain.invalidation.Measure;
import id.go.imigrasi.paspor.domain.passport.PassportStatus;
import id.go.imigrasi.paspor.domain.passport.Passports;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A passport was withdrawn for an exit ban; then the ban ends. */
class LiftedBanTest {
  private static final String BOOK = "X0500002";
  private static final Duration LIMIT = Duration.ofHours(24);

  private final MovedClock clock = new MovedClock(BillFixture.NOW);
  private final InvalidationsInMemory book = new InvalidationsInMemory();
  private final ReplicaService replica = new ReplicaService();
  private final AuditLog audit = entry -> {};
  private long version;
  private LiftedBanSweep sweep;
  private Invalidation withdrawal;

  @BeforeEach
  void withdrawnForTheBan() {
    replica.entries = new ReplicaInMemory();
    replica.loaded = new LoadedList(new NamesInMemory(), new RulesInMemory());
    replica.limit = new ReplicaLimit(LIMIT);
    replica.holders =
        new BannedHolders(
            Wiring.port(Applicants.class, Map.of("applicationsOf", given -> List.of())),
            null,
            Wiring.port(Passports.class, Map.of("find", given -> Optional.empty())),
            null);
    replica.offices = new OneOffice();
    replica.clock = clock;
    sweep =
        new Wiring().with(clock, book, replica, audit, new OneOffice()).the(LiftedBanSweep.class);
    wholeList();
    heard("CG-1");
    heard("CG-2");
    withdrawal = withdrawn("exit-ban:CG-1");
  }

  @Test
  void aBanThatWasLiftedProposesTheReturnOnce() {
    assertThat(sweep.sweep()).as("the ban lasts").isZero();
    replica.heard(new ListMessage.Unlisted(++version, clock.instant(), "CG-1"));
    assertThat(sweep.sweep()).isEqualTo(1);
    assertThat(state()).isEqualTo(InvalidationState.RETURN_PROPOSED);
    assertThat(sweep.sweep()).isZero();
  }

  @Test
  void aBanThatEndedByItsDateToo() {
    LocalDate end = ListedPeople.named("CG-1", "SOMEBODY").entry().validUntil();
    clock.forward(Duration.ofDays(end.toEpochDay() - BillFixture.TODAY.toEpochDay()));
    wholeListStands();
    assertThat(sweep.sweep()).as("its last day").isZero();
    clock.forward(Duration.ofDays(1));
    wholeListStands();
    assertThat(sweep.sweep()).isEqualTo(1);
  }

  @Test
  void theHeadMayKeepItAndIsNotAskedAgainByTheSweep() {
    replica.heard(new ListMessage.Unlisted(++version, clock.instant(), "CG-1"));
    sweep.sweep();
    book.keep(book.find(withdrawal.id()).orElseThrow().took(act(InvalidationStep.KEEP, "kepala")));
    assertThat(sweep.sweep()).isZero();
    assertThat(state()).isEqualTo(InvalidationState.DECREED);
  }

  @Test
  void anOldCopyOfTheListDoesNotTell() {
    replica.heard(new ListMessage.Unlisted(++version, clock.instant(), "CG-1"));
    clock.forward(LIMIT.plusSeconds(1));
    assertThat(sweep.sweep()).isZero();
  }

  @Test
  void whatWasWithdrawnForAnotherReasonStays() {
    withdrawn("suspect:LP-1");
    withdrawn("exit-ban:CG-2");
    replica.heard(new ListMessage.Unlisted(++version, clock.instant(), "CG-1"));
    assertThat(sweep.sweep()).isEqualTo(1);
  }

  private InvalidationState state() {
    return book.find(withdrawal.id()).orElseThrow().state();
  }

  private Invalidation withdrawn(String occasion) {
    GroundOfInvalidation ground =
        new GroundOfInvalidation(
            Measure.WITHDRAWAL,
            "EXIT_BAN",
            PassportStatus.WITHDRAWN,
            true,
            new Wording("EXIT_BAN", "EXIT_BAN"),
            InForce.since(LocalDate.EPOCH, "Permenkumham 8/2014"));
    Invalidation decreed =
        Invalidation.proposed(BOOK, ground, occasion, act(InvalidationStep.PROPOSE, "system"))
            .took(act(InvalidationStep.DECREE, "kepala"));
    book.keep(decreed);
    return decreed;
  }

  private Act act(InvalidationStep step, String by) {
    return new Act(step, by, clock.instant(), "SK-1");
  }

  private void heard(String entryId) {
    replica.heard(
        new ListMessage.Listed(
            ++version, clock.instant(), ListedPeople.named(entryId, "SOMEBODY " + entryId)));
  }

  private void wholeListStands() {
    replica.heard(new ListMessage.Standing(version, clock.instant()));
  }

  private void wholeList() {
    replica.heard(
        new ListMessage.SnapshotPart(
            ++version, clock.instant(), 1, 1, List.of(ListedPeople.named("CG-9", "NOBODY HERE"))));
  }
}
