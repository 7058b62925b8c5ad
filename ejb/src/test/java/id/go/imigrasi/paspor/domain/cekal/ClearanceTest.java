package id.go.imigrasi.paspor.domain.cekal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.Waiting;
import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Two hands and the centre. */
class ClearanceTest {
  private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
  private static final Actor FIRST = new Actor("input", Set.of(Role.CLEARANCE_INPUT), "BPN");
  private static final Actor SECOND =
      new Actor("verification", Set.of(Role.CLEARANCE_VERIFICATION), "BPN");

  private final Clearance soft = clearance(85);

  @Test
  void twoOfficersClearASoftHit() {
    soft.propose(FIRST, "Another birthplace and father");
    assertThat(soft.state()).isEqualTo(ClearanceState.PROPOSED);
    soft.verify(SECOND);
    assertThat(soft.state()).isEqualTo(ClearanceState.CLEARED);
    assertThat(soft.progress().input()).isEqualTo("input");
    assertThat(soft.progress().verification()).isEqualTo("verification");
  }

  @Test
  void theSecondHandIsNotTheFirst() {
    soft.propose(FIRST, "Another birthplace");
    refuses("cekal.clearance.same-officer", () -> soft.verify(FIRST));
    refuses("cekal.clearance.same-officer", () -> soft.sendBack(FIRST, "No"));
    assertThat(soft.state()).isEqualTo(ClearanceState.PROPOSED);
  }

  @Test
  void nobodyVerifiesWhatNobodyProposed() {
    refuses("cekal.clearance.state", () -> soft.verify(SECOND));
  }

  @Test
  void aFindingNeedsWords() {
    refuses("cekal.clearance.opinion-missing", () -> soft.propose(FIRST, " "));
  }

  @Test
  void aHardHitOnlyTheCentreCanClear() {
    Clearance hard = clearance(CekalHit.HARD);
    refuses("cekal.clearance.hard-hit", () -> hard.propose(FIRST, "Another person"));
    hard.askTheCentre(FIRST, "Same NIK", NOW);
    assertThat(hard.waiting()).isPresent();
    hears(hard, CentreWord.Meaning.CONFIRMED, "REF-1");
    assertThat(hard.state()).isEqualTo(ClearanceState.CONFIRMED);
    assertThat(hard.waiting()).isEmpty();
  }

  @Test
  void theSecondOfficerMaySendItBack() {
    soft.propose(FIRST, "Another birthplace");
    soft.sendBack(SECOND, "Look at the photo");
    assertThat(soft.state()).isEqualTo(ClearanceState.OPEN);
    soft.propose(FIRST, "The photo shows somebody else");
    soft.verify(SECOND);
    assertThat(soft.state()).isEqualTo(ClearanceState.CLEARED);
  }

  @Test
  void whenTheCentreWantsMoreTheOfficeStartsAgain() {
    soft.askTheCentre(FIRST, "Same age", NOW);
    hears(soft, CentreWord.Meaning.NEED_MORE, "REF-2");
    assertThat(soft.state()).isEqualTo(ClearanceState.OPEN);
    assertThat(soft.progress().reference()).isEqualTo("REF-2");
  }

  @Test
  void anAnswerThatComesTwiceOrTooLateOrToNoQuestionChangesNothing() {
    soft.askTheCentre(FIRST, "Same age", NOW);
    UUID first = soft.question().orElseThrow();
    assertThat(soft.heard(UUID.randomUUID(), word(CentreWord.Meaning.CLEARED, "R"), NOW)).isFalse();
    assertThat(soft.heard(first, word(CentreWord.Meaning.NEED_MORE, "R"), NOW)).isTrue();
    assertThat(soft.heard(first, word(CentreWord.Meaning.CLEARED, "R"), NOW)).as("twice").isFalse();
    soft.askTheCentre(FIRST, "Same age, another mother", NOW.plusSeconds(60));
    assertThat(soft.question()).isNotEqualTo(Optional.of(first));
    assertThat(soft.heard(first, word(CentreWord.Meaning.CLEARED, "R"), NOW)).as("late").isFalse();
    assertThat(soft.state()).isEqualTo(ClearanceState.AT_THE_CENTRE);
  }

  @Test
  void theSameQuestionIsPutAgainLessAndLessOften() {
    soft.askTheCentre(FIRST, "Same age", NOW);
    Optional<UUID> question = soft.question();
    assertThat(soft.waiting().orElseThrow()).isEqualTo(new Waiting(NOW, NOW.plusSeconds(60), 0));
    Instant now = NOW;
    for (int times = 1; times <= 10; times++) {
      now = soft.waiting().orElseThrow().due();
      soft.askedAgain(now);
      assertThat(soft.waiting().orElseThrow().attempts()).isEqualTo(times);
      assertThat(soft.waiting().orElseThrow().due()).isAfterOrEqualTo(now.plusSeconds(60));
    }
    assertThat(soft.waiting().orElseThrow().due()).isEqualTo(now.plusSeconds(900));
    assertThat(soft.question()).isEqualTo(question);
  }

  @Test
  void whatIsSettledStaysSettled() {
    soft.propose(FIRST, "Another birthplace");
    soft.verify(SECOND);
    refuses("cekal.clearance.state", () -> soft.askTheCentre(FIRST, "Again", NOW));
    refuses("cekal.clearance.state", () -> soft.propose(FIRST, "Again"));
  }

  @Test
  void anEntryThatMeansSomebodyElseByNowIsLookedAtAgainByTwo() {
    soft.propose(FIRST, "Another birthplace");
    soft.verify(SECOND);
    CekalHit changed = new CekalHit(entry("SOMEBODY NEARER", 1990), 85, List.of());
    assertThat(soft.isOutdatedBy(changed)).isTrue();
    soft.reopen(changed, NOW.plusSeconds(9));
    assertThat(soft.state()).isEqualTo(ClearanceState.OPEN);
    assertThat(soft.hit()).isEqualTo(changed);
    assertThat(soft.since()).isEqualTo(NOW.plusSeconds(9));
    assertThat(soft.progress().opinion()).isEqualTo("Another birthplace");
    soft.propose(SECOND, "Still another birthplace");
    refuses("cekal.clearance.same-officer", () -> soft.verify(SECOND));
    soft.verify(FIRST);
    assertThat(soft.state()).isEqualTo(ClearanceState.CLEARED);
  }

  @Test
  void anotherTermOrSpacingIsNoOtherPerson() {
    assertThat(soft.isOutdatedBy(new CekalHit(entry(" Somebody  else", 1990), 85, List.of())))
        .isFalse();
    assertThat(soft.isOutdatedBy(new CekalHit(entry("SOMEBODY ELSE", 1991), 85, List.of())))
        .isTrue();
  }

  @Test
  void whatAnOfficeClearedAloneIsReopenedWhenItBecomesAHardHit() {
    CekalHit hard = new CekalHit(entry("SOMEBODY ELSE", 1990), CekalHit.HARD, List.of());
    assertThat(soft.isOutdatedBy(hard)).isTrue();
    soft.askTheCentre(FIRST, "Same age", NOW);
    hears(soft, CentreWord.Meaning.CLEARED, "REF-3");
    assertThat(soft.isOutdatedBy(hard)).as("the centre knew of it").isFalse();
  }

  private static void hears(Clearance clearance, CentreWord.Meaning meaning, String reference) {
    assertThat(clearance.heard(clearance.question().orElseThrow(), word(meaning, reference), NOW))
        .isTrue();
  }

  private static CentreWord word(CentreWord.Meaning meaning, String reference) {
    return new CentreWord(meaning, reference, "7");
  }

  private static void refuses(String key, ThrowingCallable step) {
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.refusals()).extracting("key").containsExactly(key));
  }

  static Clearance clearance(int score) {
    return Clearance.open(
        new ApplicationNumber("0471261123000016"),
        new CekalHit(entry("SOMEBODY ELSE", 1990), score, List.of()),
        NOW);
  }

  private static WatchListEntry entry(String name, int birthYear) {
    LocalDate today = LocalDate.of(2026, 11, 23);
    return new WatchListEntry(
        "CG-1",
        WatchList.EXIT_BAN,
        name,
        Optional.empty(),
        Optional.empty(),
        Optional.of(birthYear),
        "AGENCY",
        "DECISION",
        today.minusMonths(1),
        today.plusMonths(5));
  }
}
