package id.go.imigrasi.paspor.domain.cekal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The office's own copy of the list as one looks somebody up in it. */
public final class LocalList {
  private final NameSearch search;
  private final MatchingRulebook rulebook;

  public LocalList(NameSearch search, MatchingRulebook rulebook) {
    this.search = search;
    this.rulebook = rulebook;
  }

  /** Whom the applicant resembles among those whose ban is in force that day; the best first. */
  public List<CekalHit> hits(ScreeningQuestion question) {
    MatchingRules rules = rulebook.on(question.asOf());
    return search.candidates(question).stream()
        .filter(candidate -> candidate.person().entry().isInForceOn(question.asOf()))
        .map(candidate -> Resemblance.of(question, candidate, rules))
        .flatMap(Optional::stream)
        .sorted(Comparator.comparingInt(CekalHit::score).reversed())
        .toList();
  }
}
