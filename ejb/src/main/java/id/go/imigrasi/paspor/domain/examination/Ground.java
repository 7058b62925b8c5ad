package id.go.imigrasi.paspor.domain.examination;

/** Why somebody is examined. */
public enum Ground {
  LOST,
  DAMAGED,
  DUPLICATE,
  DATA_CHANGE,
  DOUBTFUL_DATA,
  /** The fingerprints belong to somebody else's file. */
  BIOMETRIC_DUPLICATE
}
