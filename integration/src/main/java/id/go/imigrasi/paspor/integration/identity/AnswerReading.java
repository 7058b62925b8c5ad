package id.go.imigrasi.paspor.integration.identity;

import id.go.imigrasi.paspor.domain.Neighbour;
import id.go.imigrasi.paspor.domain.Unreachable;
import id.go.imigrasi.paspor.domain.identity.AcceptanceRules;
import id.go.imigrasi.paspor.domain.identity.Element;
import id.go.imigrasi.paspor.domain.identity.IdentityAnswer;
import id.go.imigrasi.paspor.domain.identity.Outcome;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Dukcapil's words mean, the same on both lines. A word or code that is not known is no
 * answer.
 */
final class AnswerReading {
  private static final Pattern WORD =
      Pattern.compile("(?<other>Tidak )?Sesuai( \\((?<score>100|[0-9]{1,2})\\))?");
  private static final Map<String, Element> ELEMENTS =
      Map.of(
          "NO_KK", Element.FAMILY_CARD,
          "NAMA_LGKP", Element.NAME,
          "TMPT_LHR", Element.BIRTH_PLACE,
          "TGL_LHR", Element.BIRTH_DATE,
          "JENIS_KLMIN", Element.SEX,
          "ALAMAT", Element.ADDRESS);
  private static final Map<String, Outcome> CODES =
      Map.of(
          "11", Outcome.DECEASED,
          "12", Outcome.DUPLICATE,
          "13", Outcome.NOT_FOUND,
          "14", Outcome.INACTIVE,
          "15", Outcome.BAD_FORMAT);

  private final AcceptanceRules rules;
  private final Clock clock;

  AnswerReading(AcceptanceRules rules, Clock clock) {
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * @param content element name or RESPONSE_CODE to Dukcapil's word
   * @param quota quotaLimiter, where it came
   */
  IdentityAnswer read(Map<String, String> content, OptionalLong quota) throws Unreachable {
    String code = content.get("RESPONSE_CODE");
    if (code != null) {
      Outcome outcome = CODES.get(code);
      if (outcome == null) {
        throw garbage("unknown RESPONSE_CODE");
      }
      return new IdentityAnswer(outcome, Map.of(), quota, code, clock.instant());
    }
    Map<Element, Integer> scores = scores(content);
    if (scores.isEmpty()) {
      throw garbage("nothing compared");
    }
    return new IdentityAnswer(rules.judge(scores), scores, quota, "OK", clock.instant());
  }

  private static Map<Element, Integer> scores(Map<String, String> content) throws Unreachable {
    Map<Element, Integer> scores = new EnumMap<>(Element.class);
    for (Map.Entry<String, Element> each : ELEMENTS.entrySet()) {
      String word = content.get(each.getKey());
      if (word != null) {
        scores.put(each.getValue(), score(word));
      }
    }
    return scores;
  }

  private static int score(String word) throws Unreachable {
    Matcher read = WORD.matcher(word);
    if (!read.matches()) {
      throw garbage("unknown word");
    }
    if (read.group("score") != null) {
      return Integer.parseInt(read.group("score"));
    }
    return read.group("other") == null ? 100 : 0;
  }

  static Unreachable garbage(String what) {
    return new Unreachable(Neighbour.DUKCAPIL, "garbled answer: " + what);
  }
}
