package id.go.imigrasi.paspor.domain.adjudication;

import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.applicant.Guardian;
import id.go.imigrasi.paspor.domain.applicant.Relative;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Whether an officer is the applicant or stands in the applicant's family as the form names it; who
 * is related otherwise declares it.
 */
public final class Kinship {

  private Kinship() {}

  /**
   * @param officerName as on the office's list of officers
   */
  public static boolean isNear(String officerName, Applicant applicant) {
    String officer = plain(officerName);
    return Stream.concat(
            Stream.of(applicant.fullName()),
            Stream.concat(
                Stream.of(
                        applicant.family().father(),
                        applicant.family().mother(),
                        applicant.family().spouse())
                    .filter(Objects::nonNull)
                    .map(Relative::name),
                applicant.guardians().stream().map(Guardian::name)))
        .anyMatch(name -> plain(name.text()).equals(officer));
  }

  private static String plain(String name) {
    return name.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
  }
}
