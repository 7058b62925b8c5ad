package id.go.imigrasi.paspor.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import id.go.imigrasi.paspor.domain.applicant.People;
import id.go.imigrasi.paspor.domain.cekal.BirthAgreement;
import id.go.imigrasi.paspor.domain.cekal.DecidedHit;
import id.go.imigrasi.paspor.domain.cekal.ListedBirth;
import id.go.imigrasi.paspor.domain.cekal.ListedPeople;
import id.go.imigrasi.paspor.domain.cekal.ListedPerson;
import id.go.imigrasi.paspor.domain.cekal.MatchingRules;
import id.go.imigrasi.paspor.domain.cekal.NameLikeness;
import id.go.imigrasi.paspor.domain.cekal.NameSearch.Candidate;
import id.go.imigrasi.paspor.domain.cekal.ReferencePairs.Judged;
import id.go.imigrasi.paspor.domain.cekal.ScreeningQuestion;
import id.go.imigrasi.paspor.domain.matching.MatchingReport.Figures;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Four indications that officers decided and four pairs of names, by two sets of rules. */
class MatchingReportTest {
  private static final double RARE = 30;
  private static final ScreeningQuestion SITI =
      ScreeningQuestion.about(People.siti(), List.of(), LocalDate.of(2026, 11, 23));

  private final List<DecidedHit> decided =
      List.of(hit(0.60, true), hit(0.90, true), hit(0.59, false), hit(0.40, false));
  private final List<Judged> pairs =
      List.of(
          new Judged(0.57, true),
          new Judged(0.70, true),
          new Judged(0.60, false),
          new Judged(0.20, false));
  private final MatchingRules now = MatchingRules.standard();

  @Test
  void countsWhatTheRulesShowAndWhatOfItIsRight() {
    MatchingReport report = MatchingReport.of(decided, pairs, now, now);
    Figures office = line(report).decidedNow();
    assertThat(office).isEqualTo(new Figures(4, 2, 3, 2));
    assertThat(office.precision()).isCloseTo(66.7, offset(0.1));
    assertThat(office.recall()).isEqualTo(100.0);
    assertThat(line(report).pairsNow()).isEqualTo(new Figures(4, 2, 3, 2));
    assertThat(report.all().decidedNow()).isEqualTo(office);
    assertThat(report.bands()).hasSameSizeAs(BirthAgreement.values());
    assertThat(report.bands()).noneMatch(MatchingReport.Line::differs);
  }

  @Test
  void asksMoreOfTheNameAndShowsBesideItWhatThatCostsAndSpares() {
    MatchingReport report = MatchingReport.of(decided, pairs, now, now.shifted(5));
    assertThat(line(report).decidedThen()).isEqualTo(new Figures(4, 2, 1, 1));
    assertThat(line(report).decidedThen().precision()).isEqualTo(100.0);
    assertThat(line(report).decidedThen().recall()).isEqualTo(50.0);
    assertThat(line(report).pairsThen()).isEqualTo(new Figures(4, 2, 1, 1));
    assertThat(line(report).differs()).isTrue();
    assertThat(report.all().decidedThen()).isEqualTo(new Figures(4, 2, 1, 1));
  }

  @Test
  void whereNothingIsKnownNoShareIsInvented() {
    Figures none = MatchingReport.of(List.of(), List.of(), now, now).all().decidedNow();
    assertThat(none.precision()).isNull();
    assertThat(none.recall()).isNull();
  }

  @Test
  void namesNobody() {
    assertThat(MatchingReport.of(decided, pairs, now, now).toString() + decided)
        .doesNotContain(People.siti().fullName().text(), People.siti().nik().digits());
  }

  private static MatchingReport.Line line(MatchingReport report) {
    return report.bands().get(BirthAgreement.SAME_DAY.ordinal());
  }

  private static DecidedHit hit(double likeness, boolean meant) {
    ListedPerson named = ListedPeople.named("CG-1", "SOMEBODY");
    ListedPerson person =
        new ListedPerson(
            named.entry(),
            named.names(),
            Optional.empty(),
            List.of(ListedBirth.on(People.siti().birth().date())),
            Set.of(),
            Set.of());
    NameLikeness name = new NameLikeness(likeness, RARE, person.names().get(0), List.of());
    return new DecidedHit(SITI, new Candidate(person, name, Set.of()), meant);
  }
}
