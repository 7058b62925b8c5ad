package id.go.imigrasi.paspor.persistence.cekal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.Moment;
import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.cekal.CekalCheck;
import id.go.imigrasi.paspor.domain.cekal.CekalHit;
import id.go.imigrasi.paspor.domain.cekal.CentreWord;
import id.go.imigrasi.paspor.domain.cekal.Clearance;
import id.go.imigrasi.paspor.domain.cekal.ClearanceState;
import id.go.imigrasi.paspor.domain.cekal.ProvisionalScreening;
import id.go.imigrasi.paspor.domain.cekal.Screening;
import id.go.imigrasi.paspor.domain.cekal.WatchList;
import id.go.imigrasi.paspor.domain.cekal.WatchListEntry;
import id.go.imigrasi.paspor.persistence.Cases;
import id.go.imigrasi.paspor.persistence.Database;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Screenings, hits and clearances as rows. */
class CekalRowsTest {
  private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
  private static final Actor FIRST = new Actor("input", Set.of(Role.CLEARANCE_INPUT), "BPN");
  private static final Actor SECOND =
      new Actor("verification", Set.of(Role.CLEARANCE_VERIFICATION), "BPN");

  private final ApplicationNumber number = Cases.any();

  @Test
  void aScreeningKeepsItsHitsTheirReasonsAndItsListVersion() {
    CekalCheck check =
        CekalCheck.open(number, Moment.REGISTRATION, NOW)
            .answered(new Screening("17", List.of(hit("CG-2", 84), hit("CG-1", 97)), NOW));
    Database.run(em -> new JpaCekalChecks(em).save(check));
    Screening kept =
        Database.in(
            em ->
                new JpaCekalChecks(em).find(check.id()).flatMap(CekalCheck::answer).orElseThrow());
    assertThat(kept.listVersion()).isEqualTo("17");
    assertThat(kept.hits()).containsExactly(hit("CG-1", 97), hit("CG-2", 84));
  }

  @Test
  void aCentreThatExplainsItselfAtLengthIsCut() {
    String endless = "X".repeat(3000);
    CekalHit.Reason brief = new CekalHit.Reason("birthDate", "1990-01-02", 70);
    CekalHit.Reason lengthy = new CekalHit.Reason("fullName", endless, 92);
    CekalHit only = hit("CG-1", 97);
    Clearance first = Clearance.open(number, new CekalHit(only.entry(), 97, List.of(lengthy)), NOW);
    Clearance second =
        Clearance.open(Cases.any(), new CekalHit(only.entry(), 97, List.of(brief, lengthy)), NOW);
    save(first);
    save(second);

    assertThat(find(first).hit().reasons())
        .singleElement()
        .satisfies(
            kept -> {
              assertThat(kept.agreement()).isEqualTo(92);
              assertThat(endless).startsWith(kept.listed());
              assertThat(kept.listed()).hasSizeGreaterThan(1900);
            });
    assertThat(find(second).hit().reasons()).containsExactly(brief);
  }

  @Test
  void aCentreMayWriteSeveralLinesOfAReason() {
    CekalHit plain = hit("CG-1", 97);
    CekalHit lines =
        new CekalHit(
            plain.entry(), 97, List.of(new CekalHit.Reason("fullName", "ONE\r\nTWO\u001fX", 92)));
    Clearance clearance = Clearance.open(number, lines, NOW);
    save(clearance);

    assertThat(find(clearance).hit().reasons())
        .containsExactly(new CekalHit.Reason("fullName", "ONE TWO X", 92));
  }

  @Test
  void anAnswerWithoutHitsIsAnAnswer() {
    CekalCheck check =
        CekalCheck.open(number, Moment.ARRIVAL, NOW).answered(new Screening("1", List.of(), NOW));
    Database.run(em -> new JpaCekalChecks(em).save(check));
    assertThat(Database.in(em -> new JpaCekalChecks(em).of(number)).get(0).answer()).isPresent();
  }

  @Test
  void whatTheCopyOfTheListSaysStandsUntilTheCentreAnswers() {
    Instant asOf = NOW.minusSeconds(600);
    Screening copied = new Screening("41", List.of(hit("CG-1", 97)), NOW);
    CekalCheck check =
        CekalCheck.open(number, Moment.HAND_OVER, NOW)
            .meanwhile(new ProvisionalScreening(copied, asOf));
    Database.run(em -> new JpaCekalChecks(em).save(check));
    CekalCheck waiting = newest();
    assertThat(waiting.answer()).isEmpty();
    assertThat(waiting.provisional()).contains(new ProvisionalScreening(copied, asOf));
    Screening again = new Screening("42", List.of(), NOW);
    Database.run(
        em -> new JpaCekalChecks(em).save(waiting.meanwhile(new ProvisionalScreening(again, NOW))));
    assertThat(newest().provisional()).contains(new ProvisionalScreening(again, NOW));
    Screening answer = new Screening("43", List.of(hit("CG-2", 84)), NOW);
    Database.run(em -> new JpaCekalChecks(em).save(newest(em).answered(answer)));
    assertThat(newest().answer()).contains(answer);
    assertThat(newest().provisional()).isEmpty();
  }

  private CekalCheck newest() {
    return Database.in(this::newest);
  }

  private CekalCheck newest(EntityManager em) {
    return new JpaCekalChecks(em).of(number).get(0);
  }

  @Test
  void aClearanceGoesThroughBothHands() {
    Clearance clearance = Clearance.open(number, hit("CG-1", 85), NOW);
    save(clearance);
    change(clearance, kept -> kept.propose(FIRST, "Another birthplace"));
    change(clearance, kept -> kept.verify(SECOND));
    Clearance kept = find(clearance);
    assertThat(kept.state()).isEqualTo(ClearanceState.CLEARED);
    assertThat(kept.progress().input()).isEqualTo("input");
    assertThat(kept.progress().verification()).isEqualTo("verification");
    assertThat(kept.hit()).isEqualTo(hit("CG-1", 85));
  }

  @Test
  void whatWasDecidedIsFoundTheNewestFirst() {
    Clearance open = Clearance.open(number, hit("CG-1", 85), NOW.plusSeconds(9_000));
    Clearance older = cleared("CG-2", NOW.plusSeconds(7_000));
    Clearance newer = cleared("CG-3", NOW.plusSeconds(8_000));
    save(open);
    List<Clearance> settled = Database.in(em -> new JpaClearances(em).settled(2));
    assertThat(settled).extracting(Clearance::id).containsExactly(newer.id(), older.id());
  }

  private Clearance cleared(String entry, Instant since) {
    Clearance clearance = Clearance.open(number, hit(entry, 85), since);
    clearance.propose(FIRST, "Another birthplace");
    clearance.verify(SECOND);
    save(clearance);
    return clearance;
  }

  @Test
  void whoSawAnOlderStateIsRefused() {
    Clearance clearance = Clearance.open(number, hit("CG-1", 85), NOW);
    save(clearance);
    Clearance stale = find(clearance);
    change(clearance, kept -> kept.propose(FIRST, "Another birthplace"));
    stale.propose(SECOND, "Me too");
    assertThatThrownBy(() -> save(stale))
        .isInstanceOf(Refused.class)
        .hasMessage("cekal.clearance.stale");
  }

  @Test
  void oneEntryIsLookedIntoOncePerApplication() {
    save(Clearance.open(number, hit("CG-1", 85), NOW));
    assertThatThrownBy(() -> save(Clearance.open(number, hit("CG-1", 90), NOW)))
        .isInstanceOf(Refused.class)
        .hasMessage("cekal.clearance.exists");
  }

  @Test
  void whatLiesBeforeTheCentreIsDueUntilItAnswers() {
    Clearance clearance = Clearance.open(number, hit("CG-1", 99), NOW);
    save(clearance);
    change(clearance, kept -> kept.askTheCentre(FIRST, "Same NIK", NOW));
    assertThat(due(NOW)).as("the centre has a minute").doesNotContain(clearance.id().toString());
    Instant then = NOW.plusSeconds(60);
    assertThat(due(then)).contains(clearance.id().toString());
    assertThat(due(then)).doesNotContain(clearance.id().toString());
    change(
        clearance,
        kept ->
            kept.heard(
                kept.question().orElseThrow(),
                new CentreWord(CentreWord.Meaning.CONFIRMED, "REF-1", "17"),
                NOW));
    assertThat(find(clearance).state()).isEqualTo(ClearanceState.CONFIRMED);
    assertThat(due(NOW.plusSeconds(1_000_000))).doesNotContain(clearance.id().toString());
  }

  @Test
  void theDeskSeesTheOldestFirst() {
    Clearance later = Clearance.open(Cases.any(), hit("CG-1", 85), Instant.EPOCH.plusSeconds(9));
    Clearance sooner = Clearance.open(Cases.any(), hit("CG-1", 85), Instant.EPOCH);
    save(later);
    save(sooner);
    List<Clearance> shown =
        Database.in(em -> new JpaClearances(em).in(Set.of(ClearanceState.OPEN), 0, 2));
    assertThat(shown).extracting(Clearance::id).containsExactly(sooner.id(), later.id());
  }

  private static void save(Clearance clearance) {
    Database.run(em -> new JpaClearances(em).save(clearance));
  }

  private static Clearance find(Clearance clearance) {
    return Database.in(em -> new JpaClearances(em).find(clearance.id()).orElseThrow());
  }

  private static void change(Clearance clearance, java.util.function.Consumer<Clearance> step) {
    Database.run(
        em -> {
          JpaClearances clearances = new JpaClearances(em);
          Clearance kept = clearances.find(clearance.id()).orElseThrow();
          step.accept(kept);
          clearances.save(kept);
        });
  }

  private static List<String> due(Instant now) {
    return Database.in(em -> new JpaClearances(em).claimDue(now, 1000)).stream()
        .map(each -> each.id().toString())
        .toList();
  }

  private static CekalHit hit(String entryId, int score) {
    return new CekalHit(
        new WatchListEntry(
            entryId,
            WatchList.EXIT_BAN,
            "SOMEBODY ELSE",
            Optional.empty(),
            Optional.of(LocalDate.of(1990, 1, 2)),
            Optional.empty(),
            "AGENCY",
            "DECISION",
            LocalDate.of(2026, 10, 1),
            LocalDate.of(2027, 3, 31)),
        score,
        List.of(
            new CekalHit.Reason("fullName", "SOMEBODY ELSE", 92),
            new CekalHit.Reason("birthDate", "1990-01-02", 70)));
  }
}
