package id.go.imigrasi.paspor.domain.billing;

/** What happened to the passport that is replaced, as far as it costs something. */
public enum OldBook {
  NONE,
  LOST,
  DAMAGED,
  /** Lost through a disaster, with the authority's statement: the charge is 0. */
  LOST_BY_DISASTER,
  DAMAGED_BY_DISASTER
}
