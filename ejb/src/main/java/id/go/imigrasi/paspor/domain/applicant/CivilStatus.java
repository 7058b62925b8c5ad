package id.go.imigrasi.paspor.domain.applicant;

/** Status perkawinan as the family card states it. */
public enum CivilStatus {
  SINGLE,
  MARRIED,
  DIVORCED,
  WIDOWED;

  /** A married minor counts as adult for the passport. Permenkumham 18/2022 art. 2A. */
  public boolean everMarried() {
    return this != SINGLE;
  }
}
