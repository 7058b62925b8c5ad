package id.go.imigrasi.paspor.domain.invalidation;

/** How far a measure against a passport has come. */
public enum InvalidationState {
  PROPOSED,
  /** The head did not agree. */
  DISMISSED,
  /** In force; whether the book was handed in is a fact of its own. */
  DECREED,
  /** Still in force, but somebody proposes to end it. */
  RETURN_PROPOSED,
  /** Not in force any more; the book may still lie in the office. */
  LIFTED,
  /** The holder has the book again. */
  RETURNED;

  /** Whether the passport is not valid because of it. */
  public boolean isInForce() {
    return this == DECREED || this == RETURN_PROPOSED;
  }
}
