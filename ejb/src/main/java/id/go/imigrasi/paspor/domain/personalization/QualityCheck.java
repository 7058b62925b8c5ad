package id.go.imigrasi.paspor.domain.personalization;

/**
 * One thing the quality desk compares by machine (Doc 9303-10, checklist of the second reading).
 */
public enum QualityCheck {
  /** The check digits of the printed zone. */
  CHECK_DIGITS,
  /** The printed zone is DG1, character for character. */
  PRINTED_EQUALS_CHIP,
  /** What the page tells a human is what its zone tells a machine. */
  PAGE_EQUALS_ZONE,
  /** The number printed is the number perforated. */
  NUMBER_EQUALS_BOOKLET,
  /** EF.COM lists what EF.SOD signs and the chip holds. */
  GROUPS_COMPLETE,
  /** Each group hashes to what was signed. */
  HASHES,
  /** The signature under EF.SOD. */
  SIGNATURE,
  /** The signer's certificate and its authority. */
  CHAIN,
  /** The face in the chip is the one that was approved. */
  FACE
}
