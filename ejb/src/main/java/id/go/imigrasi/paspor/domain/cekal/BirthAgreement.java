package id.go.imigrasi.paspor.domain.cekal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;

/** How an applicant's birth date agrees with what a list knows; the strongest agreement first. */
public enum BirthAgreement {
  /** The same day. */
  SAME_DAY,
  /** Day and month changed places, as between 03/12 and 12/03. */
  DAY_AND_MONTH_SWAPPED,
  /** Two of day, month and year are the same, or one digit of the year differs. */
  ONE_PART_OFF,
  /** The list knows only the year, and it is this one. */
  SAME_YEAR,
  /** The list knows an age or a span of years, and the date lies in it. */
  WITHIN_SPAN,
  /** Within a year of what the list knows. */
  ONE_YEAR_OFF,
  /** The list knows nothing of the birth. */
  NOT_LISTED,
  /** The list knows another birth. */
  OTHER;

  private static final int SLACK_YEARS = 1;

  /** The best agreement with any of the births the list gives for one person. */
  public static BirthAgreement of(LocalDate applicant, Collection<ListedBirth> listed) {
    return listed.stream()
        .map(birth -> of(applicant, birth))
        .min(Comparator.naturalOrder())
        .orElse(NOT_LISTED);
  }

  private static BirthAgreement of(LocalDate applicant, ListedBirth listed) {
    if (listed.exact()) {
      return ofDays(applicant, listed.earliest());
    }
    boolean within = !applicant.isBefore(listed.earliest()) && !applicant.isAfter(listed.latest());
    if (within) {
      return listed.spansOneYear() ? SAME_YEAR : WITHIN_SPAN;
    }
    boolean near =
        !applicant.isBefore(listed.earliest().minusYears(SLACK_YEARS))
            && !applicant.isAfter(listed.latest().plusYears(SLACK_YEARS));
    return near ? ONE_YEAR_OFF : OTHER;
  }

  private static BirthAgreement ofDays(LocalDate one, LocalDate other) {
    if (one.equals(other)) {
      return SAME_DAY;
    }
    boolean year = one.getYear() == other.getYear();
    if (year
        && one.getMonthValue() == other.getDayOfMonth()
        && one.getDayOfMonth() == other.getMonthValue()) {
      return DAY_AND_MONTH_SWAPPED;
    }
    boolean month = one.getMonthValue() == other.getMonthValue();
    boolean day = one.getDayOfMonth() == other.getDayOfMonth();
    if (year && (month || day) || month && day && oneDigitApart(one.getYear(), other.getYear())) {
      return ONE_PART_OFF;
    }
    return Math.abs(one.getYear() - other.getYear()) <= SLACK_YEARS ? ONE_YEAR_OFF : OTHER;
  }

  private static boolean oneDigitApart(int one, int other) {
    int difference = Math.abs(one - other);
    return difference < 10 || difference % 10 == 0 && difference < 100;
  }
}
