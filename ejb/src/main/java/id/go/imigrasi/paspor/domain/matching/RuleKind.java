package id.go.imigrasi.paspor.domain.matching;

import java.util.List;

/** What a rule of likeness is about, and which numbers it has. */
public enum RuleKind {
  /**
   * By each {@link id.go.imigrasi.paspor.domain.cekal.BirthAgreement}: least likeness of the name
   * in percent, bits, best score.
   */
  NAME_BAND("name", "bits", "best"),
  /** By each {@link id.go.imigrasi.paspor.domain.cekal.MatchingWeight}: bits or percent. */
  NAME_WEIGHT("amount"),
  /** By how many fingers are compared, 1 or 2: the matcher's score. */
  FINGERS("score"),
  /**
   * By each {@link id.go.imigrasi.paspor.domain.identity.Element} that Dukcapil compares: percent
   * that are enough, percent that are an officer's to judge.
   */
  REGISTER("enough", "tolerable");

  private final List<String> amounts;

  RuleKind(String... amounts) {
    this.amounts = List.of(amounts);
  }

  /** What its numbers are called, in their order. */
  public List<String> amounts() {
    return amounts;
  }

  /** Whether it says who is shown to the clearance desk. */
  public boolean isAboutNames() {
    return this == NAME_BAND || this == NAME_WEIGHT;
  }
}
