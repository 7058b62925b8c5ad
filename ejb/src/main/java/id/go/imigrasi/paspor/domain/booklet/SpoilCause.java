package id.go.imigrasi.paspor.domain.booklet;

/** Why a book became unusable: the code of the record of spoilt books. */
public enum SpoilCause {
  PRINTER,
  LAMINATE,
  CHIP,
  DATA_ERROR,
  HANDLING,
  BLANK_DEFECT,
  /** The book is good; the case for which it was made ended. */
  CASE_ENDED
}
