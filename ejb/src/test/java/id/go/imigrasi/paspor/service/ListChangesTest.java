package id.go.imigrasi.paspor.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.Moment;
import id.go.imigrasi.paspor.domain.Neighbour;
import id.go.imigrasi.paspor.domain.Unreachable;
import id.go.imigrasi.paspor.domain.applicant.People;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Fact;
import id.go.imigrasi.paspor.domain.application.Filing;
import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.cekal.CekalCentre;
import id.go.imigrasi.paspor.domain.cekal.CekalCheck;
import id.go.imigrasi.paspor.domain.cekal.CekalFacts;
import id.go.imigrasi.paspor.domain.cekal.CekalHit;
import id.go.imigrasi.paspor.domain.cekal.ListMessage;
import id.go.imigrasi.paspor.domain.cekal.ListedPeople;
import id.go.imigrasi.paspor.domain.cekal.ReplicaInMemory;
import id.go.imigrasi.paspor.domain.cekal.RulesInMemory;
import id.go.imigrasi.paspor.domain.cekal.Screening;
import id.go.imigrasi.paspor.domain.cekal.ScreeningQuestion;
import id.go.imigrasi.paspor.domain.feed.FeedEvent;
import id.go.imigrasi.paspor.domain.passport.Passports;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A passport lies on the shelf, the list changes, the centre comes and goes. */
class ListChangesTest {
  private static final Instant MORNING = Instant.parse("2026-11-23T01:00:00Z");
  private static final Duration LIMIT = Duration.ofHours(24);
  private static final String SITI = People.siti().fullName().text();

  private static final Passports NOTHING_ISSUED =
      Wiring.port(Passports.class, Map.of("of", given -> Optional.empty()));

  private final MovedClock clock = new MovedClock(MORNING);
  private final Memory applications = new Memory();
  private final MemoryOfChecks memory = new MemoryOfChecks();
  private final MemoryOfClearances clearances = new MemoryOfClearances();
  private final ReplicaInMemory entries = new ReplicaInMemory();
  private final NamesInMemory names = new NamesInMemory();
  private final List<FeedEvent> told = new ArrayList<>();
  private final Checks opening =
      new Checks(memory.identity, memory.cekal, memory.register, new OneApplicant(), clock);
  private final ReplicaService replica = new ReplicaService();
  private final CekalSweep asking = new CekalSweep();
  private final ReplicaSweep changes = new ReplicaSweep();
  private final ApplicationNumber shelf = kept(Status.READY, "2110261123000010");
  private final ApplicationNumber booth = kept(Status.ACCEPTED, "2110261123000028");
  private List<CekalHit> centreSays = List.of();
  private boolean away;
  private long version;

  @BeforeEach
  void wire() {
    LoadedList loaded = new LoadedList(names, new RulesInMemory());
    replica.entries = entries;
    replica.loaded = loaded;
    replica.limit = new ReplicaLimit(LIMIT);
    replica.feed = told::add;
    replica.offices = new OneOffice();
    replica.holders = new BannedHolders(new OneApplicant(), applications, NOTHING_ISSUED, opening);
    replica.clock = clock;
    CekalService screenings = new CekalService();
    screenings.checks = memory.cekal;
    screenings.clearances = clearances;
    screenings.people =
        new ScreenedPeople(new OneApplicant(), memory.register, new OneOffice(), clock);
    screenings.opening = opening;
    screenings.loaded = loaded;
    screenings.missed = new MissedBans(NOTHING_ISSUED, null);
    screenings.clock = clock;
    asking.screenings = screenings;
    asking.replica = replica;
    asking.centre = new Centre();
    changes.replica = replica;
    changes.screenings = screenings;
    changes.applications = applications;
    hears("CG-1", "SOMEBODY ELSE");
    changes.sweep();
    opened(shelf);
    opened(booth);
    asking.sweep();
    clock.forward(Duration.ofSeconds(1));
  }

  @Test
  void aNameAddedWhileItsPassportLiesOnTheShelfStopsTheHandOver() {
    assertThat(facts(shelf)).contains(Fact.CEKAL_CLEAR, Fact.CEKAL_FRESH);
    centreSays = List.of(hit("CG-2"));
    hears("CG-2", SITI);
    changes.sweep();
    assertThat(facts(shelf)).as("before the centre has answered").doesNotContain(Fact.CEKAL_CLEAR);
    asking.sweep();
    assertThat(facts(shelf)).doesNotContain(Fact.CEKAL_CLEAR);
    assertThat(facts(booth)).doesNotContain(Fact.CEKAL_CLEAR);
    assertThat(clearances.of(shelf)).hasSize(1);
  }

  @Test
  void aNameAddedStopsItAlsoWhileTheCentreIsAway() {
    away = true;
    hears("CG-2", SITI);
    changes.sweep();
    asking.sweep();
    assertThat(facts(shelf)).contains(Fact.CEKAL_FRESH_BY_COPY).doesNotContain(Fact.CEKAL_CLEAR);
    assertThat(clearances.of(shelf))
        .extracting(each -> each.hit().entry().entryId())
        .containsExactly("CG-2");
  }

  @Test
  void aNameOfSomebodyElseTroublesNobodyButTheShelfForAMoment() {
    int before = memory.cekal.of(booth).size();
    hears("CG-2", "NOBODY HERE");
    assertThat(changes.sweep()).as("the shelf alone is asked again").isEqualTo(1);
    assertThat(memory.cekal.of(booth)).hasSize(before);
    asking.sweep();
    assertThat(facts(shelf)).contains(Fact.CEKAL_CLEAR, Fact.CEKAL_FRESH);
  }

  @Test
  void nothingIsScreenedAgainWhileTheListStandsStill() {
    replica.heard(new ListMessage.Standing(version, clock.instant()));
    assertThat(changes.sweep()).isZero();
    assertThat(names.loads).isEqualTo(1);
  }

  @Test
  void aLiftedBanFreesWhomItHeld() {
    centreSays = List.of(hit("CG-2"));
    hears("CG-2", SITI);
    changes.sweep();
    asking.sweep();
    centreSays = List.of();
    clock.forward(Duration.ofSeconds(1));
    replica.heard(new ListMessage.Unlisted(++version, clock.instant(), "CG-2"));
    assertThat(changes.sweep()).isEqualTo(2);
    asking.sweep();
    assertThat(facts(booth)).contains(Fact.CEKAL_CLEAR);
  }

  @Test
  void whileTheCentreIsAwayTheCopyAnswersForTheShelfButNotForPrinting() {
    away = true;
    opened(shelf);
    asking.sweep();
    assertThat(facts(shelf))
        .contains(Fact.CEKAL_CLEAR, Fact.CEKAL_FRESH_BY_COPY)
        .doesNotContain(Fact.CEKAL_FRESH);
    CekalCheck newest = memory.cekal.of(shelf).get(0);
    assertThat(newest.answer()).isEmpty();
    assertThat(newest.provisional().orElseThrow().screening().listVersion()).isEqualTo("1");
    assertThat(newest.provisional().orElseThrow().listAsOf()).isEqualTo(MORNING);
  }

  @Test
  void aCopyOlderThanTheLimitAnswersNoMore() {
    away = true;
    clock.set(MORNING.plus(LIMIT));
    opened(shelf);
    asking.sweep();
    assertThat(facts(shelf)).contains(Fact.CEKAL_CLEAR);
    clock.forward(Duration.ofMillis(1));
    assertThat(facts(shelf)).isEmpty();
    opened(booth);
    asking.sweep();
    assertThat(facts(booth)).isEmpty();
  }

  @Test
  void theCentreConfirmsWhatTheCopySaidOnceItIsBack() {
    away = true;
    opened(shelf);
    for (int asked = 0; asked < 9; asked++) {
      asking.sweep();
      clock.forward(Duration.ofMinutes(16));
    }
    away = false;
    centreSays = List.of(hit("CG-7"));
    asking.sweep();
    assertThat(facts(shelf)).contains(Fact.CEKAL_FRESH).doesNotContain(Fact.CEKAL_CLEAR);
  }

  @Test
  void theCentresReturnIsSeenWithinHalfAMinuteHoweverLongItWasAway() {
    away = true;
    opened(shelf);
    clock.forward(Duration.ofSeconds(1));
    opened(booth);
    for (int second = 0; second < 4 * 3600; second += 10) {
      asking.sweep();
      clock.forward(Duration.ofSeconds(10));
    }
    away = false;
    for (int second = 0; second < 30; second += 2) {
      asking.sweep();
      clock.forward(Duration.ofSeconds(2));
    }
    assertThat(facts(shelf)).contains(Fact.CEKAL_FRESH);
    assertThat(facts(booth)).contains(Fact.CEKAL_FRESH);
  }

  @Test
  void aQuestionInALongPauseIsPutToTheCopyAtOnceWhenTheListChanges() {
    away = true;
    opened(booth);
    for (int asked = 0; asked < 9; asked++) {
      clock.forward(Duration.ofMinutes(16));
      asking.sweep();
    }
    hears("CG-2", SITI);
    changes.sweep();
    asking.sweep();
    assertThat(facts(booth)).doesNotContain(Fact.CEKAL_CLEAR);
    assertThat(clearances.of(booth)).hasSize(1);
  }

  @Test
  void aGapThatStaysLetsTheOfficeAskForTheWholeList() {
    version++;
    hears("CG-3", "NOBODY HERE");
    changes.sweep();
    assertThat(told).isEmpty();
    clock.forward(Duration.ofSeconds(5));
    changes.sweep();
    changes.sweep();
    assertThat(told).extracting(FeedEvent::type).containsExactly("watchlist.snapshot-requested");
    replica.heard(
        new ListMessage.SnapshotPart(
            version, clock.instant(), 1, 1, List.of(ListedPeople.named("CG-3", "NOBODY HERE"))));
    clock.forward(Duration.ofHours(1));
    changes.sweep();
    assertThat(told).hasSize(1);
  }

  @Test
  void whoeverScreensTheCasesAndDiesIsFollowedByAnother() {
    hears("CG-2", SITI);
    assertThat(replica.claimRound()).isPresent();
    assertThat(changes.sweep()).isZero();
    clock.forward(Duration.ofMinutes(2));
    assertThat(changes.sweep()).isEqualTo(2);
  }

  private void hears(String entryId, String name) {
    replica.heard(
        new ListMessage.Listed(++version, clock.instant(), ListedPeople.named(entryId, name)));
  }

  private void opened(ApplicationNumber number) {
    opening.open(number, Moment.HAND_OVER, EnumSet.of(Checks.Kind.CEKAL));
  }

  private Set<Fact> facts(ApplicationNumber number) {
    return new CekalFacts(memory.cekal, clearances, LIMIT, LIMIT)
        .holding(applications.find(number).orElseThrow(), clock.instant());
  }

  private ApplicationNumber kept(Status status, String digits) {
    ApplicationNumber number = new ApplicationNumber(digits);
    Filing filing =
        new Filing("2110", "BPN", Procedure.M_PASPOR, ApplicationType.NEW_ADULT, "E", false);
    Transition last =
        new Transition(
            number, 1, Status.DRAFT, Step.REGISTER, status, "test", "BPN", MORNING, null, "", "");
    applications.save(Application.restore(number, filing, status, 0, List.of(last)));
    return number;
  }

  private static CekalHit hit(String entryId) {
    return new CekalHit(ListedPeople.named(entryId, SITI).entry(), 99, List.of());
  }

  private final class Centre implements CekalCentre {
    @Override
    public Screening screen(ScreeningQuestion question) throws Unreachable {
      if (away) {
        throw new Unreachable(Neighbour.CEKAL_CENTRE, "test");
      }
      return new Screening("1", centreSays, clock.instant());
    }
  }
}
