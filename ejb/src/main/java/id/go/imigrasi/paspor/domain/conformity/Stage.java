package id.go.imigrasi.paspor.domain.conformity;

/** Where a non-conformity was found. */
public enum Stage {
  DOCUMENT_CHECK,
  BOOTH,
  ADJUDICATION,
  PRODUCTION,
  QUALITY,
  HAND_OVER,
  AFTER_HAND_OVER,
  ARCHIVE
}
