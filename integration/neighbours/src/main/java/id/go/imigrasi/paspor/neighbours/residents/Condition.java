package id.go.imigrasi.paspor.neighbours.residents;

/** What the population register has to say about a person besides the elements. */
public enum Condition {
  /** Alive, once, active. */
  GOOD,
  /** RESPONSE_CODE 11, Meninggal Dunia. */
  DECEASED,
  /** RESPONSE_CODE 12, Data Ganda. */
  DUPLICATE,
  /** RESPONSE_CODE 13, tidak ditemukan: the person exists for everybody but Dukcapil. */
  ABSENT,
  /** RESPONSE_CODE 14, Status Non Aktif. */
  INACTIVE,
  /** RESPONSE_CODE 15, NIK tidak sesuai format, although it looks well. */
  BAD_FORMAT,
  /** RESPONSE_CODE 08, a code nobody documents. */
  UNDOCUMENTED,
  /** The answer to a question about this person takes {@code slowSeconds}. */
  SLOW,
  /** The answer to a question about this person is cut in the middle. */
  GARBLED
}
