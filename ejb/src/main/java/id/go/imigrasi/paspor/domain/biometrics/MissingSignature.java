package id.go.imigrasi.paspor.domain.biometrics;

/** Why the data page carries no signature of the holder. Doc 9303-3 section 3.8 allows it. */
public enum MissingSignature {
  CHILD,
  CANNOT_WRITE
}
