package id.go.imigrasi.paspor.domain.archive;

/** What Tikim looks for in a folder: the papers that a finished file may have to hold. */
public enum FilePaper {
  /** Lembar pendaftaran. */
  REGISTRATION_SHEET,
  /** Formulir dan surat pernyataan, signed by the applicant. */
  APPLICATION_FORM,
  /** Fotokopi persyaratan. */
  COPIES,
  /** Lembar wawancara. */
  INTERVIEW_SHEET,
  /** BAP and BAPEN. */
  EXAMINATION_RECORD,
  /** Surat keputusan of the head. */
  DECREE,
  /** Surat penolakan. */
  REJECTION_LETTER,
  /** Surat penarikan permohonan, signed by the applicant. */
  WITHDRAWAL_LETTER,
  /** Fotokopi akta kematian. */
  DEATH_CERTIFICATE,
  /** Tanda terima paspor, signed by who collected it. */
  HAND_OVER_RECEIPT
}
