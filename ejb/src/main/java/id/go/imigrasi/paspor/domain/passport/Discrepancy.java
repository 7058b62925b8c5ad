package id.go.imigrasi.paspor.domain.passport;

/** What in the register does not go with a case as it was filed. */
public enum Discrepancy {
  /** The person held a passport, but filed as one who never did. */
  FILED_AS_NEW,
  /** A passport is still valid: it is handed in, or its loss is reported first (Doc 9303-2). */
  STILL_VALID,
  /** A passport is on record as lost or damaged, and the case was filed as something else. */
  LOST_OR_DAMAGED,
  /** A passport was taken in while a ban or an investigation lasts. */
  WITHDRAWN,
  /** A passport was taken for good: to be weighed, it stops nothing by itself. */
  REVOKED,
  /** An unfinished application lies at another office. */
  ALIVE_ELSEWHERE,
  /** Filed as a replacement, but the register knows no passport: to be weighed. */
  NONE_KNOWN;

  /** Whether the case stands until it is settled; the others are only shown. */
  public boolean stopsTheCase() {
    return this != REVOKED && this != NONE_KNOWN;
  }

  /** Whether Inteldakim examines where nobody settled it at the counter. */
  public boolean isForTheExaminer() {
    return this == FILED_AS_NEW || this == LOST_OR_DAMAGED || this == WITHDRAWN;
  }
}
