package id.go.imigrasi.paspor.domain.billing;

/** One thing the state charges for around a passport. */
public enum TariffItem {
  BOOK,
  SAME_DAY_SERVICE,
  CHARGE_LOST,
  CHARGE_DAMAGED,
  CHARGE_LOST_BY_DISASTER,
  CHARGE_DAMAGED_BY_DISASTER
}
