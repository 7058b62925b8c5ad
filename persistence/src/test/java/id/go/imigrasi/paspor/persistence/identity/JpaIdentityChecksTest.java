package id.go.imigrasi.paspor.persistence.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.InForce;
import id.go.imigrasi.paspor.domain.Moment;
import id.go.imigrasi.paspor.domain.Waiting;
import id.go.imigrasi.paspor.domain.applicant.FullName;
import id.go.imigrasi.paspor.domain.applicant.Nik;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.identity.AcceptanceRules;
import id.go.imigrasi.paspor.domain.identity.Element;
import id.go.imigrasi.paspor.domain.identity.IdentityAnswer;
import id.go.imigrasi.paspor.domain.identity.IdentityCheck;
import id.go.imigrasi.paspor.domain.identity.IdentityQuestion;
import id.go.imigrasi.paspor.domain.identity.Outcome;
import id.go.imigrasi.paspor.domain.identity.Subject;
import id.go.imigrasi.paspor.domain.matching.MatchingRule;
import id.go.imigrasi.paspor.domain.matching.RuleKind;
import id.go.imigrasi.paspor.persistence.Cases;
import id.go.imigrasi.paspor.persistence.Database;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Questions to Dukcapil as rows. */
class JpaIdentityChecksTest {
  private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

  /** Long before the rows of every other test. */
  private static final Instant LONG_AGO = Instant.parse("2001-01-01T01:00:00Z");

  private static final FullName NAME = new FullName("SITI RAHMAWATI");

  private final ApplicationNumber number = Cases.any();

  @Test
  void keepsAnAnswerAndAnOfficersWord() {
    IdentityCheck check =
        IdentityCheck.open(number, Moment.REGISTRATION, NOW)
            .answered(
                new IdentityAnswer(
                    Outcome.PARTIAL,
                    Map.of(Element.NAME, 88, Element.SEX, 100),
                    OptionalLong.of(56_616),
                    "OK",
                    NOW.plusSeconds(2)))
            .accepted("supervisor", "One letter", NOW.plusSeconds(60));
    save(check);
    IdentityCheck kept = find(check);
    assertThat(kept.answer()).isEqualTo(check.answer());
    assertThat(kept.acceptance()).isEqualTo(check.acceptance());
    assertThat(kept.isSettled()).isTrue();
  }

  @Test
  void aMatchIsFoundAgainByTheMarkOfItsQuestionAndForgottenInTime() {
    IdentityQuestion question =
        IdentityQuestion.about(new Nik("647102550290" + number.digits().substring(12)), NAME);
    IdentityAnswer match = answer(Outcome.MATCH, NOW);
    save(IdentityCheck.open(number, Subject.MOTHER, Moment.REGISTRATION, NOW).asking(question));
    assertThat(matchSince(question, NOW)).as("not answered yet").isEmpty();
    save(
        IdentityCheck.open(number, Subject.MOTHER, Moment.REGISTRATION, NOW)
            .asking(question)
            .answered(match));
    save(
        IdentityCheck.open(number, Subject.MOTHER, Moment.ARRIVAL, NOW)
            .asking(question)
            .answered(answer(Outcome.PARTIAL, NOW.plusSeconds(5))));

    assertThat(matchSince(question, NOW)).contains(match);
    assertThat(matchSince(question, NOW.plusMillis(1))).isEmpty();
    assertThat(matchSince(IdentityQuestion.about(question.nik(), new FullName("SITI")), NOW))
        .isEmpty();
  }

  @Test
  void theCallsLeftAreThoseOfTheLastAnswerThatSaidThem() {
    Instant last = NOW.plus(Duration.ofDays(400));
    save(
        IdentityCheck.open(number, Moment.ARRIVAL, last)
            .answered(
                new IdentityAnswer(Outcome.NOT_FOUND, Map.of(), OptionalLong.of(7), "13", last)));
    Instant later = last.plusSeconds(1);
    save(IdentityCheck.open(number, Moment.ARRIVAL, later).answered(answer(Outcome.MATCH, later)));
    OptionalLong left = Database.in(em -> new JpaIdentityChecks(em).callsLeft());
    assertThat(left).hasValue(7);
  }

  @Test
  void whoWasAskedAboutIsKeptAndWhatNobodyNeedsIsTakenBack() {
    IdentityCheck check = IdentityCheck.open(number, Subject.PROXY, Moment.HAND_OVER, NOW);
    save(check);
    assertThat(find(check).subject()).isEqualTo(Subject.PROXY);
    Database.run(em -> new JpaIdentityChecks(em).takeBack(check.id()));
    Optional<IdentityCheck> gone = Database.in(em -> new JpaIdentityChecks(em).find(check.id()));
    assertThat(gone).isEmpty();
  }

  private static IdentityAnswer answer(Outcome outcome, Instant at) {
    return new IdentityAnswer(outcome, Map.of(Element.NAME, 100), OptionalLong.empty(), "OK", at);
  }

  private static Optional<IdentityAnswer> matchSince(IdentityQuestion question, Instant earliest) {
    return Database.in(em -> new JpaIdentityChecks(em).matchSince(question.mark(), earliest));
  }

  @Test
  void theNewestComesFirst() {
    save(IdentityCheck.open(number, Moment.REGISTRATION, NOW));
    save(IdentityCheck.open(number, Moment.ADJUDICATION, NOW.plusSeconds(10)));
    List<IdentityCheck> all = Database.in(em -> new JpaIdentityChecks(em).of(number));
    assertThat(all)
        .extracting(IdentityCheck::moment)
        .containsExactly(Moment.ADJUDICATION, Moment.REGISTRATION);
  }

  @Test
  void whatIsDueIsTakenUpOnceWhileItsLeaseRuns() {
    IdentityCheck check = IdentityCheck.open(number, Moment.ARRIVAL, NOW);
    save(check);
    assertThat(claim(NOW.minusSeconds(1))).doesNotContain(check.id().toString());
    assertThat(claim(NOW)).contains(check.id().toString());
    assertThat(claim(NOW.plusSeconds(5))).doesNotContain(check.id().toString());
    assertThat(claim(NOW.plus(Waiting.LEASE))).contains(check.id().toString());
  }

  @Test
  void aRowThatSomebodyHoldsIsLeftAlone() {
    IdentityCheck check = IdentityCheck.open(number, Moment.ARRIVAL, NOW);
    save(check);
    Database.run(
        holding -> {
          assertThat(new JpaIdentityChecks(holding).claimDue(NOW, 1000))
              .extracting(IdentityCheck::id)
              .contains(check.id());
          assertThat(claim(NOW)).doesNotContain(check.id().toString());
        });
  }

  @Test
  void theLongestWaitingIsKnownAndOnceHurriedAllAreDueInTheOrderOfTheirWaiting() {
    IdentityCheck first = inVain(LONG_AGO);
    IdentityCheck second = inVain(LONG_AGO.plusSeconds(1));
    save(IdentityCheck.open(number, Moment.ARRIVAL, LONG_AGO.minusSeconds(1)));

    Optional<IdentityCheck> longest = Database.in(em -> new JpaIdentityChecks(em).longestWaiting());
    assertThat(longest).as("asked in vain, unlike the one before it").contains(find(first));

    Database.run(em -> new JpaIdentityChecks(em).hurry(NOW));
    assertThat(find(second).waiting()).isEqualTo(second.waiting().hurried());
    assertThat(claim(NOW)).containsSubsequence(first.id().toString(), second.id().toString());
  }

  private IdentityCheck inVain(Instant since) {
    IdentityCheck check = IdentityCheck.open(number, Moment.ARRIVAL, since);
    IdentityCheck later = check.waiting(check.waiting().again(NOW));
    save(later);
    return later;
  }

  @Test
  void anAnsweredOneIsNeverDueAgain() {
    IdentityCheck check = IdentityCheck.open(number, Moment.ARRIVAL, NOW);
    save(check);
    long before = waiting();
    save(
        check.answered(
            new IdentityAnswer(Outcome.NOT_FOUND, Map.of(), OptionalLong.empty(), "13", NOW)));
    assertThat(waiting()).isEqualTo(before - 1);
    assertThat(claim(NOW.plusSeconds(1_000_000))).doesNotContain(check.id().toString());
  }

  @Test
  void aVainAttemptIsRemembered() {
    IdentityCheck check = IdentityCheck.open(number, Moment.ARRIVAL, NOW);
    save(check);
    save(check.waiting(check.waiting().again(NOW)));
    assertThat(find(check).waiting()).isEqualTo(new Waiting(NOW, NOW.plusSeconds(5), 1));
  }

  private static void save(IdentityCheck check) {
    Database.run(em -> new JpaIdentityChecks(em).save(check));
  }

  private static IdentityCheck find(IdentityCheck check) {
    return Database.in(em -> new JpaIdentityChecks(em).find(check.id()).orElseThrow());
  }

  private static long waiting() {
    return Database.in(em -> new JpaIdentityChecks(em).waiting());
  }

  private static List<String> claim(Instant now) {
    return Database.in(em -> new JpaIdentityChecks(em).claimDue(now, 1000)).stream()
        .map(check -> check.id().toString())
        .toList();
  }

  @Test
  void theRulesOfTheDayAreTheUsualOnes() {
    AcceptanceRules rules =
        Database.in(em -> new JpaAcceptanceTerms(em).on(LocalDate.of(2026, 11, 23)));
    assertThat(rules).isEqualTo(AcceptanceRules.USUAL);
  }

  @Test
  void aRuleThatTwoSignedTakesTheUsualOnesPlaceFromItsDayOn() {
    LocalDate from = LocalDate.of(2034, 1, 1);
    MatchingRule name =
        MatchingRule.proposed(
                RuleKind.REGISTER, "NAME", List.of(85, 55), InForce.since(from, "IMI-3"))
            .signed("administrator", "kakanim");
    Database.run(em -> new JpaRegisterRules(em).enter(name));
    List<MatchingRule> all = Database.in(em -> new JpaRegisterRules(em).all());
    assertThat(all).contains(name).hasSize(6);
    assertThat(Database.in(em -> new JpaAcceptanceTerms(em).on(from)).rules())
        .hasSize(5)
        .containsEntry(Element.NAME, new AcceptanceRules.Rule(85, 55));
    AcceptanceRules before = Database.in(em -> new JpaAcceptanceTerms(em).on(from.minusDays(1)));
    assertThat(before).isEqualTo(AcceptanceRules.USUAL);
  }
}
