package id.go.imigrasi.paspor.service;

import static id.go.imigrasi.paspor.service.Wiring.port;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.InForce;
import id.go.imigrasi.paspor.domain.Moment;
import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Applications;
import id.go.imigrasi.paspor.domain.application.Filing;
import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.audit.AuditLog;
import id.go.imigrasi.paspor.domain.billing.BillFixture;
import id.go.imigrasi.paspor.domain.cekal.CekalCheck;
import id.go.imigrasi.paspor.domain.cekal.CekalHit;
import id.go.imigrasi.paspor.domain.cekal.CentreWord;
import id.go.imigrasi.paspor.domain.cekal.Clearance;
import id.go.imigrasi.paspor.domain.cekal.ClearanceState;
import id.go.imigrasi.paspor.domain.cekal.ListedPeople;
import id.go.imigrasi.paspor.domain.cekal.ProvisionalScreening;
import id.go.imigrasi.paspor.domain.cekal.Screening;
import id.go.imigrasi.paspor.domain.interview.Wording;
import id.go.imigrasi.paspor.domain.invalidation.GroundOfInvalidation;
import id.go.imigrasi.paspor.domain.invalidation.GroundsOfInvalidation;
import id.go.imigrasi.paspor.domain.invalidation.Invalidation;
import id.go.imigrasi.paspor.domain.invalidation.Measure;
import id.go.imigrasi.paspor.domain.passport.Passport;
import id.go.imigrasi.paspor.domain.passport.PassportStatus;
import id.go.imigrasi.paspor.domain.passport.Passports;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A passport was handed over by the copy of the list; then the centre comes back. */
class MissedBansTest {
  private static final String BOOK = "X0500001";
  private static final Instant NOW = BillFixture.NOW;
  private static final int SOFT = CekalHit.HARD - 1;

  private final MemoryOfChecks checks = new MemoryOfChecks();
  private final MemoryOfClearances clearances = new MemoryOfClearances();
  private final InvalidationsInMemory book = new InvalidationsInMemory();
  private final Wiring wiring = new Wiring();
  private Status status = Status.HANDED_OVER;
  private CekalCheck asked = CekalCheck.open(BillFixture.NUMBER, Moment.HAND_OVER, NOW);

  @BeforeEach
  void handedOverByTheCopy() {
    AuditLog audit = entry -> {};
    GroundsOfInvalidation grounds =
        (day, measure) ->
            List.of(
                new GroundOfInvalidation(
                    measure,
                    "EXIT_BAN",
                    PassportStatus.WITHDRAWN,
                    true,
                    new Wording("EXIT_BAN", "EXIT_BAN"),
                    InForce.since(LocalDate.EPOCH, "Permenkumham 8/2014")));
    wiring
        .with(checks.cekal, checks.register, clearances, book, grounds, audit)
        .with(new OneApplicant(), new OneOffice(), new MovedClock(NOW), passports(), cases());
    checks.cekal.save(asked);
    screenings()
        .inVain(
            asked.id(),
            Optional.of(new ProvisionalScreening(new Screening("7", List.of(), NOW), NOW)));
  }

  @Test
  void theMissedEntryOpensAProposalToWithdrawThePassportAndOnlyOne() {
    answered(hit(CekalHit.HARD));
    assertThat(proposals())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.measure()).isEqualTo(Measure.WITHDRAWAL);
              assertThat(each.occasion()).isEqualTo("exit-ban:CG-1");
            });
    answered(hit(CekalHit.HARD));
    assertThat(proposals()).hasSize(1);
  }

  @Test
  void aLikenessAloneTakesNobodysPassportUntilTheCentreConfirmsIt() {
    answered(hit(SOFT));
    assertThat(proposals()).isEmpty();
    Clearance clearance = clearances.of(BillFixture.NUMBER).get(0);
    Actor officer = new Actor("satu", Set.of(Role.CLEARANCE_INPUT), "BPN");
    clearance.askTheCentre(officer, "Nama sama", NOW);
    wiring
        .the(ClearanceService.class)
        .heard(
            clearance.id(),
            clearance.question().orElseThrow(),
            new CentreWord(CentreWord.Meaning.CONFIRMED, "P-1", "8"));
    assertThat(proposals()).hasSize(1);
  }

  @Test
  void whoWasClearedKeepsThePassport() {
    clearances.save(
        new Clearance(
            UUID.randomUUID(),
            BillFixture.NUMBER,
            hit(CekalHit.HARD),
            NOW,
            0,
            new Clearance.Progress(
                ClearanceState.CLEARED, "satu", "Orang lain", null, "P-1", null, null)));
    answered(hit(CekalHit.HARD));
    assertThat(proposals()).isEmpty();
  }

  @Test
  void whatStillLiesOnTheShelfIsStoppedThere() {
    status = Status.READY;
    answered(hit(CekalHit.HARD));
    assertThat(proposals()).isEmpty();
    assertThat(clearances.of(BillFixture.NUMBER)).hasSize(1);
  }

  private void answered(CekalHit hit) {
    screenings().answered(asked.id(), new Screening("8", List.of(hit), NOW));
  }

  private List<Invalidation> proposals() {
    return book.of(BOOK);
  }

  private CekalService screenings() {
    return wiring.the(CekalService.class);
  }

  private static CekalHit hit(int score) {
    return new CekalHit(ListedPeople.named("CG-1", "SITI CONTOH").entry(), score, List.of());
  }

  private Applications cases() {
    Filing filing =
        new Filing("0471", "BPN", Procedure.M_PASPOR, ApplicationType.NEW_ADULT, "E", false);
    return port(
        Applications.class,
        Map.of(
            "find",
            given ->
                Optional.of(
                    Application.restore(BillFixture.NUMBER, filing, status, 0, List.of()))));
  }

  private static Passports passports() {
    Passport issued =
        Passport.issued(
            BOOK, BillFixture.NUMBER, BillFixture.TODAY, BillFixture.TODAY.plusYears(10), NOW);
    return port(
        Passports.class,
        Map.of("of", given -> Optional.of(issued), "find", given -> Optional.of(issued)));
  }
}
