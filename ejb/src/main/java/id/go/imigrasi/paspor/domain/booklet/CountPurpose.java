package id.go.imigrasi.paspor.domain.booklet;

/** Why two people count. */
public enum CountPurpose {
  /** At the end of a shift. */
  SHIFT,
  /** The stock-taking (opname) of a month. */
  MONTH
}
