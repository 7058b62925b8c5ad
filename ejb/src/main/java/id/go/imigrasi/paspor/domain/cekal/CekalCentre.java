package id.go.imigrasi.paspor.domain.cekal;

import id.go.imigrasi.paspor.domain.Unreachable;

/** The centre that keeps the lists. */
public interface CekalCentre {

  /** Looks the applicant up on both lists. */
  Screening screen(ScreeningQuestion question) throws Unreachable;
}
