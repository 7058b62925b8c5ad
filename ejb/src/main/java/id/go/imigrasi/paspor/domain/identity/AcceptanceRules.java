package id.go.imigrasi.paspor.domain.identity;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How much agreement is enough, element by element; data, so that the office can follow the
 * directorate's instructions without a new release.
 *
 * @param rules an element that has no rule does not count
 */
public record AcceptanceRules(Map<Element, Rule> rules) {
  /** Exact for birth date and sex, 90 for the name, 70 for place and address. */
  public static final AcceptanceRules USUAL =
      parse("NAME=90/60,BIRTH_DATE=100/100,SEX=100/100,BIRTH_PLACE=70/0,ADDRESS=70/0");

  public AcceptanceRules {
    rules = Map.copyOf(rules);
  }

  /**
   * @param text {@code ELEMENT=enough/tolerable}, separated by commas: an agreement of at least
   *     <i>enough</i> is accepted, at least <i>tolerable</i> is for an officer, less is somebody
   *     else; scores are 0 to 100
   */
  public static AcceptanceRules parse(String text) {
    Map<Element, Rule> rules = new EnumMap<>(Element.class);
    for (String one : text.split(",")) {
      String[] parts = one.strip().split("[=/]");
      if (parts.length != 3) {
        throw new IllegalArgumentException("not ELEMENT=enough/tolerable: " + one);
      }
      rules.put(
          Element.valueOf(parts[0]),
          new Rule(Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
    }
    return new AcceptanceRules(rules);
  }

  /** The rules about these elements alone: of a father's address nobody asks anything. */
  public AcceptanceRules about(Set<Element> asked) {
    Map<Element, Rule> kept = new HashMap<>(rules);
    kept.keySet().retainAll(asked);
    return new AcceptanceRules(kept);
  }

  /**
   * @param scores 0 to 100; an element that the register did not compare is missing
   * @return MATCH, PARTIAL or NO_MATCH
   */
  public Outcome judge(Map<Element, Integer> scores) {
    // where nothing is asked nothing is proven
    Outcome worst = rules.isEmpty() ? Outcome.PARTIAL : Outcome.MATCH;
    for (Map.Entry<Element, Rule> each : rules.entrySet()) {
      Outcome one = each.getValue().judge(scores.get(each.getKey()));
      worst = one.compareTo(worst) > 0 ? one : worst;
    }
    return worst;
  }

  /** What is asked of one element. */
  public record Rule(int enough, int tolerable) {
    public Rule {
      if (tolerable < 0 || tolerable > enough || enough > 100) {
        throw new IllegalArgumentException("0 <= tolerable <= enough <= 100");
      }
    }

    /** An element that was not compared is nobody's fault and nobody's proof. */
    Outcome judge(Integer score) {
      if (score == null) {
        return Outcome.PARTIAL;
      }
      if (score >= enough) {
        return Outcome.MATCH;
      }
      return score >= tolerable ? Outcome.PARTIAL : Outcome.NO_MATCH;
    }
  }
}
