package id.go.imigrasi.paspor.domain.cekal;

import id.go.imigrasi.paspor.domain.cekal.NameSearch.Candidate;

/**
 * An applicant beside an entry, of whom officers or the centre have said whether they are one: what
 * the office knows for certain.
 *
 * @param meant whether the applicant is the person of the entry
 */
public record DecidedHit(ScreeningQuestion applicant, Candidate candidate, boolean meant) {

  public BirthAgreement birth() {
    return BirthAgreement.of(applicant.birth().date(), candidate.person().births());
  }

  /** Whether by these rules the clearance desk sees it. */
  public boolean isShownBy(MatchingRules rules) {
    return Resemblance.of(applicant, candidate, rules).isPresent();
  }

  @Override
  public String toString() {
    return "DecidedHit[***]";
  }
}
