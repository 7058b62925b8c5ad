package id.go.imigrasi.paspor.domain.cekal;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.util.EnumMap;
import java.util.Map;

/**
 * When an applicant resembles a listed person: data ({@link MatchingRulebook}), because the office
 * and the centre tune it by the report of precision and recall ({@code mvn -Pnames}).
 *
 * @param bands what each agreement of the birth asks of the name
 * @param weights what else counts
 */
public record MatchingRules(Map<BirthAgreement, Band> bands, Map<MatchingWeight, Integer> weights) {
  private static final double PERCENT = 100;

  /** Every agreement has its band, and every weight an amount. */
  public MatchingRules {
    bands = Map.copyOf(bands);
    weights = Map.copyOf(weights);
    if (bands.size() != BirthAgreement.values().length
        || weights.size() != MatchingWeight.values().length) {
      throw new IllegalArgumentException("a matching rule is lacking");
    }
  }

  /** The rules the product comes with. */
  public static MatchingRules standard() {
    Map<BirthAgreement, Band> bands = new EnumMap<>(BirthAgreement.class);
    bands.put(BirthAgreement.SAME_DAY, new Band(56, 14, 100));
    bands.put(BirthAgreement.DAY_AND_MONTH_SWAPPED, new Band(64, 12, 98));
    bands.put(BirthAgreement.ONE_PART_OFF, new Band(76, 7, 94));
    bands.put(BirthAgreement.SAME_YEAR, new Band(66, 6, 94));
    bands.put(BirthAgreement.WITHIN_SPAN, new Band(77, 4, 92));
    bands.put(BirthAgreement.ONE_YEAR_OFF, new Band(92, 2, 90));
    bands.put(BirthAgreement.NOT_LISTED, new Band(78, 5, 90));
    bands.put(BirthAgreement.OTHER, new Band(100, -30, 82));
    return new MatchingRules(
        bands,
        Map.of(
            MatchingWeight.INFORMATION, 15,
            MatchingWeight.LEAST, 11,
            MatchingWeight.WHOLLY, 95,
            MatchingWeight.WEAK_ALIAS, 5,
            MatchingWeight.OTHER_SEX, 12,
            MatchingWeight.SAME_PLACE, 6));
  }

  /** The same rules, asking more of every name, or less. */
  public MatchingRules shifted(int percent) {
    Map<BirthAgreement, Band> shifted = new EnumMap<>(BirthAgreement.class);
    bands.forEach((birth, band) -> shifted.put(birth, band.shifted(percent)));
    return new MatchingRules(shifted, weights);
  }

  Band band(BirthAgreement birth) {
    return bands.get(birth);
  }

  /** Bits. */
  int bits(MatchingWeight weight) {
    return weights.get(weight);
  }

  /** As a share, 0 to 1. */
  double share(MatchingWeight weight) {
    return weights.get(weight) / PERCENT;
  }

  /**
   * What one agreement of the birth asks and gives.
   *
   * @param nameAtLeast least likeness of the name, 0 to 100
   * @param bits what the agreement says by itself
   * @param best score of a wholly agreeing name, 80 to 100; from 95 on the centre decides
   */
  public record Band(int nameAtLeast, int bits, int best) {
    private static final int MOST = 100;

    public Band {
      boolean known = nameAtLeast >= 0 && nameAtLeast <= MOST;
      if (!known || best < Resemblance.SOFT || best > MOST) {
        throw Refused.because("cekal.matching.out-of-range", Resemblance.SOFT, MOST);
      }
    }

    double likeness() {
      return nameAtLeast / PERCENT;
    }

    private Band shifted(int percent) {
      return new Band(Math.max(0, Math.min(MOST, nameAtLeast + percent)), bits, best);
    }
  }
}
