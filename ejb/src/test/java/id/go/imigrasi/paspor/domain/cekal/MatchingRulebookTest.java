package id.go.imigrasi.paspor.domain.cekal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.InForce;
import id.go.imigrasi.paspor.domain.applicant.Birth;
import id.go.imigrasi.paspor.domain.applicant.FullName;
import id.go.imigrasi.paspor.domain.applicant.Nik;
import id.go.imigrasi.paspor.domain.applicant.Sex;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.cekal.MatchingRulebook.BandLine;
import id.go.imigrasi.paspor.domain.cekal.MatchingRulebook.WeightLine;
import id.go.imigrasi.paspor.domain.cekal.MatchingRules.Band;
import id.go.imigrasi.paspor.domain.cekal.NameSearch.Candidate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MatchingRulebookTest {
  private static final LocalDate BORN = LocalDate.of(1971, 3, 12);
  private static final LocalDate BEFORE = LocalDate.of(2026, 11, 22);
  private static final LocalDate CHANGED = LocalDate.of(2026, 11, 23);
  private static final InForce SINCE = InForce.since(CHANGED, "IMI-2.GR.01.01-0001");
  private static final double LIKENESS = 0.70;

  private final RulesInMemory rulebook = new RulesInMemory();
  private double information = 30;

  @Test
  void aChangedBandChangesTheDecisionFromItsDayOn() {
    assertThat(hits(BEFORE)).hasSize(1);
    rulebook.enter(
        new BandLine(
            BirthAgreement.SAME_DAY, new Band(75, 14, 100), SINCE, "administrator", "kakanim"));
    assertThat(hits(BEFORE)).hasSize(1);
    assertThat(hits(CHANGED)).isEmpty();
  }

  @Test
  void aChangedBestScoreMakesAHardHitASoftOne() {
    rulebook.enter(
        new BandLine(
            BirthAgreement.SAME_DAY, new Band(10, 14, 100), SINCE, "administrator", "kakanim"));
    int before = hits(CHANGED).get(0).score();
    rulebook.enter(
        new BandLine(
            BirthAgreement.SAME_DAY,
            new Band(10, 14, 85),
            InForce.since(CHANGED.plusDays(1), "IMI-2.GR.01.01-0002"),
            "administrator",
            "kakanim"));
    assertThat(hits(CHANGED.plusDays(1)).get(0).score()).isLessThan(before);
  }

  @Test
  void aChangedWeightChangesTheDecisionFromItsDayOn() {
    information = 5;
    assertThat(hits(BEFORE)).hasSize(1);
    rulebook.enter(
        new WeightLine(MatchingWeight.INFORMATION, 40, SINCE, "administrator", "kakanim"));
    assertThat(hits(BEFORE)).hasSize(1);
    assertThat(hits(CHANGED)).isEmpty();
  }

  @Test
  void refusesABandThatCannotBe() {
    assertThatThrownBy(() -> new Band(101, 5, 90)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> new Band(80, 5, 70)).isInstanceOf(Refused.class);
  }

  private List<CekalHit> hits(LocalDate day) {
    ScreeningQuestion question =
        new ScreeningQuestion(
            day,
            new Nik("6471010101900001"),
            FullName.ofCivilPaper("SUTRISNO WIBISANA"),
            Optional.empty(),
            Sex.MALE,
            new Birth("BALIKPAPAN", BORN),
            List.of());
    return new LocalList(new OneCandidate(), rulebook).hits(question);
  }

  /** Finds one person, whose name agrees as well as the test says. */
  private final class OneCandidate implements NameSearch {
    @Override
    public void load(Collection<ListedPerson> persons) {
      throw new UnsupportedOperationException("nobody is loaded here");
    }

    @Override
    public void change(Collection<ListedPerson> listed, Collection<String> gone) {
      throw new UnsupportedOperationException("nobody is loaded here");
    }

    @Override
    public List<Candidate> candidates(ScreeningQuestion question) {
      ListedPerson person =
          new ListedPerson(
              new WatchListEntry(
                  "CG-1",
                  WatchList.EXIT_BAN,
                  "SOETRISNO WIBISONO",
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  "KPK",
                  "1",
                  BEFORE.minusDays(1),
                  CHANGED.plusYears(1)),
              List.of(ListedName.known("SOETRISNO WIBISONO")),
              Optional.empty(),
              List.of(ListedBirth.on(BORN)),
              Set.of(),
              Set.of());
      return List.of(beside(question, person));
    }

    @Override
    public Candidate beside(ScreeningQuestion question, ListedPerson person) {
      return new Candidate(person, compare("", person.names().get(0)), Set.of());
    }

    @Override
    public NameLikeness compare(String one, ListedName other) {
      return new NameLikeness(LIKENESS, information, other, List.of());
    }
  }
}
