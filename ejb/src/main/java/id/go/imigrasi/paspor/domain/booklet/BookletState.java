package id.go.imigrasi.paspor.domain.booklet;

/** Where a numbered book is: always in exactly one of these. */
public enum BookletState {
  /** In the vault of the office. */
  IN_VAULT,
  /** Issued to an operator's drawer for the shift. */
  IN_DRAWER,
  /** Set aside for one application. */
  RESERVED,
  /** Personalized: it is a passport now. */
  USED,
  /** Unusable: perforated or cut, kept until destroyed. */
  SPOILT,
  /** Sent back to the centre. */
  RETURNED,
  /** Destroyed, with an official record. */
  DESTROYED,
  /** Not found at a count: reported to the centre. */
  MISSING
}
