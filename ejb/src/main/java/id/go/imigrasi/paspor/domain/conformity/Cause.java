package id.go.imigrasi.paspor.domain.conformity;

/** Why it went wrong: decides who pays. */
public enum Cause {
  OFFICE_ERROR(true),
  EQUIPMENT(true),
  MATERIAL(true),
  SYSTEM(true),
  APPLICANT_DATA(false),
  CIVIL_REGISTER(false);

  private final boolean atStateCost;

  Cause(boolean atStateCost) {
    this.atStateCost = atStateCost;
  }

  /** Whether the new book is at the state's cost. Permenkumham 8/2014 art. 30. */
  public boolean isAtStateCost() {
    return atStateCost;
  }
}
