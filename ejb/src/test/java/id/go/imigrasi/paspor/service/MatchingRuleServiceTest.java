package id.go.imigrasi.paspor.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.InForce;
import id.go.imigrasi.paspor.domain.applicant.People;
import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.audit.AuditEntry;
import id.go.imigrasi.paspor.domain.audit.AuditLog;
import id.go.imigrasi.paspor.domain.cekal.CekalHit;
import id.go.imigrasi.paspor.domain.cekal.Clearance;
import id.go.imigrasi.paspor.domain.cekal.ClearanceState;
import id.go.imigrasi.paspor.domain.cekal.ListedPeople;
import id.go.imigrasi.paspor.domain.cekal.ReferencePairs;
import id.go.imigrasi.paspor.domain.cekal.ReplicaInMemory;
import id.go.imigrasi.paspor.domain.matching.LinesInMemory;
import id.go.imigrasi.paspor.domain.matching.MatchingReport.Figures;
import id.go.imigrasi.paspor.domain.matching.MatchingRule;
import id.go.imigrasi.paspor.domain.matching.RuleKind;
import id.go.imigrasi.paspor.domain.matching.RuleLines;
import id.go.imigrasi.paspor.domain.office.Countersignature;
import id.go.imigrasi.paspor.domain.office.Officer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another band is measured, signed by two and written down, or nothing has changed. */
class MatchingRuleServiceTest {
  private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
  private static final LocalDate TOMORROW = LocalDate.of(2026, 11, 24);
  private static final String SITI = People.siti().fullName().text();

  private final OfficersInMemory officers = new OfficersInMemory();
  private final List<AuditEntry> log = new ArrayList<>();
  private final AuditLog audit = log::add;
  private final MemoryOfClearances clearances = new MemoryOfClearances();
  private final List<RuleLines> kept = LinesInMemory.delivered();
  private MatchingRuleService rules;

  @BeforeEach
  void threeWorkHere() {
    hire("admin", Role.ADMINISTRATOR);
    hire("kakanim", Role.HEAD_OF_OFFICE);
    hire("loket", Role.CUSTOMER_SERVICE);
    Callers callers =
        new Callers() {
          @Override
          public Actor current() {
            return officers.find("admin").orElseThrow().asActor();
          }
        };
    MovedClock clock = new MovedClock(NOW);
    rules = new MatchingRuleService();
    rules.people = new TwoPeople(officers, new RealmInMemory(officers), audit, callers, clock);
    rules.decided =
        new DecidedHits(
            clearances,
            new ScreenedPeople(
                new OneApplicant(), new MemoryOfChecks().register, new OneOffice(), clock),
            new ReplicaInMemory(),
            new NamesInMemory());
    rules.pairs = () -> List.of(new ReferencePairs.Judged(0.6, true));
    rules.audit = audit;
    rules.offices = new OneOffice();
    rules.callers = callers;
    rules.clock = clock;
    rules.keptAs(kept);
  }

  @Test
  void twoSignAndTheRuleComesIntoForceOnItsDay() {
    MatchingRule change = sameDay(60, TOMORROW);
    rules.enter(change, RealmInMemory.by("kakanim"));
    assertThat(kept.get(0).all()).contains(change.signed("admin", "kakanim"));
    assertThat(rules.rules())
        .filteredOn(change::isOfTheSame)
        .extracting(rule -> rule.amounts().get(0))
        .containsExactly(56, 60);
    assertThat(log)
        .containsExactly(
            new AuditEntry(
                NOW,
                "admin",
                AuditEntry.Kind.CHANGED,
                "matching",
                "NAME_BAND.SAME_DAY [60, 14, 100] from 2026-11-24, IMI-1, with kakanim"));
  }

  @Test
  void nobodyChangesARuleAlone() {
    refuses(sameDay(60, TOMORROW), new Countersignature("", ""), "office.second.missing");
    refuses(sameDay(60, TOMORROW), RealmInMemory.by("admin"), "office.second.same");
    refuses(sameDay(60, TOMORROW), RealmInMemory.by("loket"), "matching.rule.second");
    refuses(sameDay(60, TOMORROW), new Countersignature("kakanim", "salah"), "office.second.wrong");
    assertThat(log).allMatch(entry -> entry.kind() == AuditEntry.Kind.REFUSED);
  }

  @Test
  void nonsenseIsRefusedBeforeAnybodySigns() {
    Countersignature head = RealmInMemory.by("kakanim");
    refuses(sameDay(60, TOMORROW.minusDays(1)), head, "matching.rule.too-early");
    refuses(sameDay(56, TOMORROW), head, "matching.rule.unchanged");
    refuses(sameDay(49, TOMORROW), head, "matching.rule.unmeasured");
    refuses(
        proposed("DAY_AND_MONTH_SWAPPED", List.of(58, 15, 98), TOMORROW),
        head,
        "matching.rule.score-order");
    refuses(proposed("NO_BIRTH", List.of(60, 5, 90), TOMORROW), head, "matching.rule.unknown");
  }

  @Test
  void aRuleMustFitAlsoThoseThatComeLater() {
    rules.enter(
        proposed("DAY_AND_MONTH_SWAPPED", List.of(59, 12, 98), TOMORROW.plusDays(9)),
        RealmInMemory.by("kakanim"));
    refuses(sameDay(60, TOMORROW), RealmInMemory.by("kakanim"), "matching.rule.band-order");
  }

  @Test
  void noLineSlipsInBeforeOneThatWasEntered() {
    rules.enter(sameDay(60, TOMORROW.plusDays(9)), RealmInMemory.by("kakanim"));
    refuses(sameDay(58, TOMORROW), RealmInMemory.by("kakanim"), "matching.rule.too-early");
    rules.enter(sameDay(58, TOMORROW.plusDays(9)), RealmInMemory.by("kakanim"));
    assertThat(rules.rules()).extracting(MatchingRule::amounts).contains(List.of(58, 14, 100));
  }

  @Test
  void theReportCountsWhatOfficersDecidedAndTellsNobodysName() {
    settled("2110261123000010", SITI, ClearanceState.CONFIRMED);
    settled("2110261123000028", "SOMEBODY ELSE", ClearanceState.CLEARED);
    settled("2110261123000036", SITI, ClearanceState.OPEN);
    assertThat(rules.measure().all().decidedNow()).isEqualTo(new Figures(2, 1, 1, 1));
    assertThat(rules.measure(sameDay(61, TOMORROW)).bands().get(0).pairsNow().found()).isOne();
    assertThat(rules.measure(sameDay(61, TOMORROW)).bands().get(0).pairsThen().found()).isZero();
    assertThat(log).extracting(AuditEntry::subject).containsOnly("matching");
    assertThat(rules.measure().toString()).doesNotContain(SITI, "SOMEBODY");
  }

  private void settled(String number, String name, ClearanceState state) {
    CekalHit hit = new CekalHit(ListedPeople.named("CG-" + number, name).entry(), 90, List.of());
    clearances.save(
        new Clearance(
            UUID.randomUUID(),
            new ApplicationNumber(number),
            hit,
            NOW,
            0,
            new Clearance.Progress(state, "a", "b", "c", null, null, null)));
  }

  private void refuses(MatchingRule change, Countersignature second, String why) {
    List<MatchingRule> before = kept.get(0).all();
    assertThatThrownBy(() -> rules.enter(change, second)).hasMessage(why);
    assertThat(kept.get(0).all()).isEqualTo(before);
  }

  private static MatchingRule sameDay(int name, LocalDate from) {
    return proposed("SAME_DAY", List.of(name, 14, 100), from);
  }

  private static MatchingRule proposed(String item, List<Integer> amounts, LocalDate from) {
    return MatchingRule.proposed(RuleKind.NAME_BAND, item, amounts, InForce.since(from, "IMI-1"));
  }

  private void hire(String login, Role role) {
    officers.keep(new Officer(login, login, Set.of(role), "BPN", true));
  }
}
