package id.go.imigrasi.paspor.domain.applicant;

import java.util.Set;

/**
 * The two-digit province codes that a NIK may begin with: the 38 provinces of Kepmendagri
 * 300.2.2-2138/2025 and 54, Timor Timur until 1999, which people registered there still carry.
 */
final class Province {
  private static final Set<String> CODES =
      Set.of(
          "11", "12", "13", "14", "15", "16", "17", "18", "19", "21", "31", "32", "33", "34", "35",
          "36", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "72", "73", "74", "75",
          "76", "81", "82", "91", "92", "93", "94", "95", "96");

  private Province() {}

  static boolean known(String code) {
    return CODES.contains(code);
  }
}
