package id.go.imigrasi.paspor.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.Moment;
import id.go.imigrasi.paspor.domain.applicant.People;
import id.go.imigrasi.paspor.domain.audit.AuditEntry;
import id.go.imigrasi.paspor.domain.audit.AuditLog;
import id.go.imigrasi.paspor.domain.billing.BillFixture;
import id.go.imigrasi.paspor.domain.cekal.CekalCheck;
import id.go.imigrasi.paspor.domain.cekal.CekalHit;
import id.go.imigrasi.paspor.domain.cekal.Clearance;
import id.go.imigrasi.paspor.domain.cekal.ClearanceState;
import id.go.imigrasi.paspor.domain.cekal.ListMessage;
import id.go.imigrasi.paspor.domain.cekal.ListedPeople;
import id.go.imigrasi.paspor.domain.cekal.ListedPerson;
import id.go.imigrasi.paspor.domain.cekal.Replica;
import id.go.imigrasi.paspor.domain.cekal.ReplicaInMemory;
import id.go.imigrasi.paspor.domain.cekal.RulesInMemory;
import id.go.imigrasi.paspor.domain.cekal.Screening;
import id.go.imigrasi.paspor.domain.cekal.WatchListEntry;
import id.go.imigrasi.paspor.domain.passport.Passports;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody was cleared, and then the list says something else. */
class ReopenedClearanceTest {
  private static final String SITI = People.siti().fullName().text();

  private final MovedClock clock = new MovedClock(BillFixture.NOW);
  private final MemoryOfChecks checks = new MemoryOfChecks();
  private final MemoryOfClearances clearances = new MemoryOfClearances();
  private final List<AuditEntry> written = new ArrayList<>();
  private final ReplicaInMemory copy = new ReplicaInMemory();
  private final LoadedList loaded = new LoadedList(new NamesInMemory(), new RulesInMemory());
  private final Wiring wiring = new Wiring();
  private CekalService screenings;

  @BeforeEach
  void clearedByTwo() {
    AuditLog audit = written::add;
    wiring
        .with(checks.identity, checks.cekal, checks.register, clearances, audit, clock, loaded)
        .with(new OneApplicant(), new OneOffice())
        .with(Wiring.port(Passports.class, Map.of("of", given -> Optional.empty())));
    screenings = wiring.the(CekalService.class);
    lists(1, "SURABAYA");
    answered(hit("CG-1", "SURABAYA"));
    clearances.save(
        new Clearance(
            clearances.of(BillFixture.NUMBER).get(0).id(),
            BillFixture.NUMBER,
            hit("CG-1", "SURABAYA"),
            clock.instant(),
            0,
            new Clearance.Progress(
                ClearanceState.CLEARED, "satu", "Orang lain", "dua", null, null, null)));
  }

  @Test
  void anEntryThatMeansSomebodyElseNowIsLookedAtAgain() {
    answered(hit("CG-1", "MEDAN"));
    assertThat(states()).containsExactly(ClearanceState.OPEN);
    assertThat(clearances.of(BillFixture.NUMBER).get(0).hit()).isEqualTo(hit("CG-1", "MEDAN"));
    assertThat(written).extracting(AuditEntry::detail).containsExactly("CLEARED by satu, dua");
    assertThat(written.get(0).subject())
        .as("the log names nobody's case")
        .doesNotContain(BillFixture.NUMBER.digits());
  }

  @Test
  void aNewEntryForTheSamePersonIsLookedIntoBesideTheOld() {
    answered(hit("CG-1", "SURABAYA"), hit("CG-2", "SURABAYA"));
    assertThat(states()).containsExactly(ClearanceState.CLEARED, ClearanceState.OPEN);
  }

  @Test
  void theSameEntryOnceMoreLeavesItCleared() {
    answered(hit("CG-1", "SURABAYA"));
    assertThat(states()).containsExactly(ClearanceState.CLEARED);
    assertThat(written).isEmpty();
  }

  @Test
  void aChangeOfTheListLetsTheCentreBeAskedAboutWhoWasClearedOfTheOldEntry() {
    assertThat(screenings.listChanged(BillFixture.NUMBER, false)).as("nothing changed").isFalse();
    lists(2, "MEDAN");
    clock.forward(Duration.ofSeconds(1));
    assertThat(screenings.listChanged(BillFixture.NUMBER, false)).isTrue();
    assertThat(checks.cekal.of(BillFixture.NUMBER).get(0).answer()).isEmpty();
  }

  private List<ClearanceState> states() {
    return clearances.of(BillFixture.NUMBER).stream().map(Clearance::state).toList();
  }

  private void answered(CekalHit... hits) {
    clock.forward(Duration.ofSeconds(1));
    CekalCheck asked = CekalCheck.open(BillFixture.NUMBER, Moment.ON_DEMAND, clock.instant());
    checks.cekal.save(asked);
    screenings.answered(
        asked.id(), new Screening(UUID.randomUUID().toString(), List.of(hits), clock.instant()));
  }

  private void lists(long version, String birthPlace) {
    ListedPerson person = ListedPeople.named("CG-1", SITI);
    new Replica(copy)
        .take(
            new ListMessage.Listed(
                version,
                clock.instant(),
                new ListedPerson(
                    born(person.entry(), birthPlace),
                    person.names(),
                    person.sex(),
                    person.births(),
                    person.birthPlaces(),
                    person.numbers())),
            clock.instant());
    loaded.readFrom(copy);
  }

  private static WatchListEntry born(WatchListEntry entry, String place) {
    return new WatchListEntry(
        entry.entryId(),
        entry.list(),
        entry.fullName(),
        Optional.of(place),
        entry.birthDate(),
        entry.birthYear(),
        entry.requestingAgency(),
        entry.decisionNumber(),
        entry.validFrom(),
        entry.validUntil());
  }

  private static CekalHit hit(String entryId, String birthPlace) {
    return new CekalHit(born(ListedPeople.named(entryId, SITI).entry(), birthPlace), 90, List.of());
  }
}
