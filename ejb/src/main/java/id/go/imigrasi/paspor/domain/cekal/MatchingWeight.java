package id.go.imigrasi.paspor.domain.cekal;

/** What the matching rules weigh beside the agreement of the birth. */
public enum MatchingWeight {
  /** Bits that name and birth must say together, or else the name must agree wholly. */
  INFORMATION,
  /** Bits below which nothing is said, however well the name agrees. */
  LEAST,
  /** Likeness in percent from which a name agrees wholly: another spelling of the same. */
  WHOLLY,
  /** Percent added to what is asked of the name when only a doubtful alias agrees. */
  WEAK_ALIAS,
  /** Percent added when the list states the other sex. */
  OTHER_SEX,
  /** Percent taken off when the birth place is the same. */
  SAME_PLACE
}
