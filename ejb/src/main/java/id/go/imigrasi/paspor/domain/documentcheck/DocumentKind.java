package id.go.imigrasi.paspor.domain.documentcheck;

/**
 * The papers that the office looks at. Which of them a type needs is data: {@link
 * RequiredDocument}.
 */
public enum DocumentKind {
  /** KTP-el. */
  IDENTITY_CARD,
  /** Surat keterangan pindah ke luar negeri. */
  MOVE_ABROAD_LETTER,
  /** Kartu keluarga. */
  FAMILY_CARD,
  /** Akta kelahiran. */
  BIRTH_CERTIFICATE,
  /** Akta perkawinan. */
  MARRIAGE_CERTIFICATE,
  /** Buku nikah. */
  MARRIAGE_BOOK,
  /** Ijazah. */
  DIPLOMA,
  /** Surat baptis. */
  BAPTISM_LETTER,
  /** Surat keterangan instansi berwenang, where a paper lacks name, birth or parents. */
  AUTHORITY_LETTER,
  /** Surat pewarganegaraan. */
  NATURALISATION_LETTER,
  /** Penetapan ganti nama. */
  NAME_CHANGE_RULING,
  /** Putusan or akta that grounds a change of data. */
  DATA_CHANGE_RULING,
  /** Paspor lama. */
  OLD_PASSPORT,
  /** Fotokopi paspor lama. */
  OLD_PASSPORT_COPY,
  /** Surat pernyataan bermeterai. */
  STATEMENT,
  PARENT_IDENTITY_CARD,
  PARENT_MARRIAGE_PAPER,
  PARENT_PASSPORT,
  PARENTS_STATEMENT,
  /** Surat kuasa of the parent who is absent. */
  POWER_OF_ATTORNEY,
  /** Hak asuh. */
  CUSTODY_RULING,
  /** Surat lapor kehilangan Polri. */
  POLICE_LOSS_REPORT,
  /** Surat keterangan bencana. */
  DISASTER_LETTER,
  /** Bukti pendaftaran anak berkewarganegaraan ganda. */
  DUAL_NATIONALITY_PROOF,
  FOREIGN_PASSPORT,
  /** Surat penarikan permohonan, signed by the applicant. */
  WITHDRAWAL_LETTER,
  /** Akta kematian. */
  DEATH_CERTIFICATE,
  OTHER
}
