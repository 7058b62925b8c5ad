package id.go.imigrasi.paspor.domain.letter;

import java.util.Locale;

/** Which paper it is. */
public enum LetterKind {
  /** Surat pengantar: one per person, brought to the counter. */
  INTRODUCTION,
  /** Resi pengambilan: when and how to collect. */
  PICK_UP_SLIP,
  /** Surat pengembalian berkas: what is missing and until when. */
  DOCUMENT_RETURN,
  /** Surat penolakan. */
  REJECTION,
  /** Surat keterangan: the applicant drew back. */
  WITHDRAWAL,
  /** Surat kepada keluarga: the applicant died. */
  DEATH,
  /** Surat keputusan of the head: put off, rejected after examination, cancelled uncollected. */
  DECREE,
  /** Pemberitahuan to the agency whose exit ban stopped the application. */
  EXIT_BAN_NOTICE,
  /** Surat keputusan of the head: an issued passport is withdrawn, revoked or cancelled. */
  INVALIDATION,
  /** Tanda terima paspor: a line of the hand-over register (art. 23(2)). */
  HAND_OVER_RECEIPT,
  /** Buku ekspedisi: files on their way to Tikim. */
  TRANSFER_BOOK,
  /** Berita acara blanko: booklets received, sent back, destroyed, missing or found again. */
  STOCK_RECORD,
  /** Berita acara pemusnahan: folders whose retention is over. */
  DESTRUCTION_RECORD,
  /** Lembar pendaftaran: what the registration said of the applicant. */
  REGISTRATION_SHEET,
  /** Riwayat berkas: every step of the case with the hash that chains it to the one before. */
  CASE_HISTORY,
  /** Sampul berkas digital: the list of what is bound under it. */
  DIGITAL_FILE;

  /** The name of its template: {@code pick-up-slip}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
