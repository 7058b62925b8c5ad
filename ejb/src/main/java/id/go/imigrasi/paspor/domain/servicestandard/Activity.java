package id.go.imigrasi.paspor.domain.servicestandard;

/** The seven rows of the office's procedure, each with its time. */
public enum Activity {
  REGISTER,
  PAY,
  INFORMATION,
  DOCUMENT_CHECK,
  /** Photo, fingerprints and interview in one sitting. */
  BOOTH,
  COLLECT,
  ARCHIVE
}
