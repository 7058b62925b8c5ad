package id.go.imigrasi.paspor.domain.ending;

/** What an ending does to the booklet of a case. */
public enum BookletFate {
  /** None was set aside so early. */
  NONE,
  /** Set aside: back to its drawer. Made: spoilt, and its number is valid nowhere. */
  TAKEN_BACK,
  HANDED_OVER
}
