package id.go.imigrasi.paspor.web.matching;

import id.go.imigrasi.paspor.domain.matching.MatchingRule;
import id.go.imigrasi.paspor.domain.matching.RuleKind;
import id.go.imigrasi.paspor.web.support.Formats;
import java.util.stream.Collectors;

/** A rule of likeness as people read it. */
public final class RuleWords {
  private static final String BETWEEN = " · ";

  private RuleWords() {}

  /** Whereof it is, for example {@code Date of birth: the same day}. */
  public static String name(MatchingRule rule) {
    return Formats.word(
        switch (rule.kind()) {
              case NAME_BAND -> "clearance.element.birth.";
              case NAME_WEIGHT -> "MatchingWeight.";
              case FINGERS -> "matching.fingers.";
              case REGISTER -> "Element.";
            }
            + rule.item());
  }

  /** What its numbers are, in their order. */
  public static String headings(RuleKind kind) {
    return kind.amounts().stream()
        .map(each -> Formats.word("matching.amount." + each))
        .collect(Collectors.joining(BETWEEN));
  }

  /** Its numbers. */
  public static String amounts(MatchingRule rule) {
    return rule.amounts().stream().map(String::valueOf).collect(Collectors.joining(BETWEEN));
  }

  /** What is, and what would be where that is something else. */
  public static String change(String now, String then) {
    return now.equals(then) ? now : now + " → " + then;
  }

  /** From how much to how much this number of it has been measured. */
  public static String bounds(MatchingRule rule, int place) {
    return Formats.say(
        Formats.word("matching.bounds"),
        rule.bounds().least().get(place),
        rule.bounds().most().get(place));
  }
}
