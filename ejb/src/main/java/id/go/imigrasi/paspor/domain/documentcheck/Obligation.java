package id.go.imigrasi.paspor.domain.documentcheck;

/** How strictly a paper is asked for. */
public enum Obligation {
  ALWAYS,
  /** Only of those it concerns: the officer says so with a finding. */
  WHEN_IT_APPLIES
}
