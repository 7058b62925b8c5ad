package id.go.imigrasi.paspor.domain.cekal;

import java.util.EnumMap;
import java.util.Map;

/**
 * When an applicant resembles a listed person: data, because the office and the centre tune it by
 * the report of precision and recall ({@code mvn -Pnames}).
 *
 * @param bands what each agreement of the birth asks of the name
 * @param information bits that name and birth must say together, or else the name must agree wholly
 * @param least bits below which nothing is said, however well the name agrees
 * @param weakAlias added to what is asked of the name when only a doubtful alias agrees
 * @param otherSex the same when the list states the other sex
 * @param samePlace taken off what is asked of the name when the birth place is the same
 */
public record MatchingRules(
    Map<BirthAgreement, Band> bands,
    double information,
    double least,
    double weakAlias,
    double otherSex,
    double samePlace) {

  private static final double WHOLLY = 0.95;

  public MatchingRules {
    bands = Map.copyOf(bands);
    if (bands.size() != BirthAgreement.values().length) {
      throw new IllegalArgumentException("every agreement of the birth has its band");
    }
  }

  /** The rules the product comes with. */
  public static MatchingRules standard() {
    Map<BirthAgreement, Band> bands = new EnumMap<>(BirthAgreement.class);
    bands.put(BirthAgreement.SAME_DAY, new Band(0.62, 14, 100));
    bands.put(BirthAgreement.DAY_AND_MONTH_SWAPPED, new Band(0.68, 12, 98));
    bands.put(BirthAgreement.ONE_PART_OFF, new Band(0.76, 7, 94));
    bands.put(BirthAgreement.SAME_YEAR, new Band(0.79, 5, 94));
    bands.put(BirthAgreement.WITHIN_SPAN, new Band(0.81, 4, 92));
    bands.put(BirthAgreement.ONE_YEAR_OFF, new Band(0.88, 2, 90));
    bands.put(BirthAgreement.NOT_LISTED, new Band(0.86, 5, 90));
    bands.put(BirthAgreement.OTHER, new Band(0.97, -12, 84));
    return new MatchingRules(bands, 18, 9, 0.05, 0.12, 0.04);
  }

  /** What agreeing wholly means: another spelling of the same, no more. */
  double wholly() {
    return WHOLLY;
  }

  Band band(BirthAgreement birth) {
    return bands.get(birth);
  }

  /**
   * What one agreement of the birth asks and gives.
   *
   * @param nameAtLeast least likeness of the name, 0 to 1
   * @param bits what the agreement says by itself
   * @param best score of a wholly agreeing name, 80 to 100; from 95 on the centre decides
   */
  public record Band(double nameAtLeast, double bits, int best) {}
}
