package id.go.imigrasi.paspor.domain.billing;

/** One thing the state charges for around a passport. */
public enum TariffItem {
  BOOK,
  /** The first passport of a migrant worker: nothing is due (Permenkumham 9/2020). */
  BOOK_OF_FIRST_TIME_MIGRANT_WORKER,
  SAME_DAY_SERVICE,
  CHARGE_LOST,
  CHARGE_DAMAGED,
  CHARGE_LOST_BY_DISASTER,
  CHARGE_DAMAGED_BY_DISASTER
}
