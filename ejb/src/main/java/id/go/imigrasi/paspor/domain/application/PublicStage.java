package id.go.imigrasi.paspor.domain.application;

/**
 * What the applicant is told. A watch-list hit, a referral or an examination by the intelligence
 * section never shows: they all read {@link #IN_PROCESS}.
 */
public enum PublicStage {
  REGISTERED,
  AT_THE_OFFICE,
  PAPERS_MISSING,
  IN_PROCESS,
  READY,
  COLLECTED,
  ENDED
}
