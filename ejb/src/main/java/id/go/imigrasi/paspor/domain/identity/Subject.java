package id.go.imigrasi.paspor.domain.identity;

import id.go.imigrasi.paspor.domain.applicant.Guardian;

/** Whom of a case the population register is asked about. */
public enum Subject {
  APPLICANT,
  /** Who stands for a child. */
  FATHER,
  MOTHER,
  COURT_GUARDIAN,
  /** Who collects with a power of attorney. Permenkumham 8/2014 art. 23(1). */
  PROXY;

  public static Subject of(Guardian.Relation relation) {
    return switch (relation) {
      case FATHER -> FATHER;
      case MOTHER -> MOTHER;
      case COURT_APPOINTED -> COURT_GUARDIAN;
    };
  }

  public boolean standsForAChild() {
    return this == FATHER || this == MOTHER || this == COURT_GUARDIAN;
  }
}
