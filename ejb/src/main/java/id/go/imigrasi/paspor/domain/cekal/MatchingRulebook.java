package id.go.imigrasi.paspor.domain.cekal;

import id.go.imigrasi.paspor.domain.InForce;
import java.time.LocalDate;
import java.util.List;

/**
 * The matching rules, line by line, each in force from a day on and by somebody's decision. A line
 * of a later day takes an earlier one's place; what was in force stays readable.
 */
public interface MatchingRulebook {

  /** The rules of that day. */
  MatchingRules on(LocalDate day);

  /** Every line about births, in the order of {@link BirthAgreement}, the newest first. */
  List<BandLine> bands();

  /** Every line of weights, in the order of {@link MatchingWeight}, the newest first. */
  List<WeightLine> weights();

  /** Enters a line; it replaces the line of the same agreement and first day. */
  void enter(BandLine line);

  /** Enters a line; it replaces the line of the same weight and first day. */
  void enter(WeightLine line);

  /**
   * What one agreement of the birth asks of the name and gives.
   *
   * @param changedBy account of the officer who entered it
   * @param confirmedBy account of the second one; null for what the product came with
   */
  record BandLine(
      BirthAgreement birth,
      MatchingRules.Band band,
      InForce inForce,
      String changedBy,
      String confirmedBy) {}

  /**
   * One weight.
   *
   * @param amount bits or percent, see {@link MatchingWeight}
   * @param changedBy account of the officer who entered it
   * @param confirmedBy account of the second one; null for what the product came with
   */
  record WeightLine(
      MatchingWeight weight, int amount, InForce inForce, String changedBy, String confirmedBy) {}
}
