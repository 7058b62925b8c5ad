package id.go.imigrasi.paspor.integration.cekal.names;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The ends with which one stem makes many names: Suprapto and Suprapti, Petrov and Petrenko, Paulo
 * and Paula, Nuruddin and Nurullah.
 */
final class Endings {
  /** How little of an end that both words have is one of the sounds that could go wrong. */
  static final double SHARE = 0.75;

  private static final int LEAST_STEM = 3;
  private static final int LEAST_REST = 3;
  private static final double LITTLE_IN_COMMON = 0.55;
  private static final int LEAST_END = 3;
  private static final int LONGEST_END = 6;

  /** Where the ends differ by no more than this, they are spelt differently. */
  private static final double SPELT_OTHERWISE = 0.35;

  private static final String INDONESIAN =
      "o a i an en in on no ni ono oni ano ani ana ana anto anti ento enti onto yono yanto yanti yani"
          + " yana yati wan wati wara wanto wono mono man min adi edi di di to ti jo so so sono aryo"
          + " ardi ardo arno arni arso arto arti arjo artono dono diyono ningsih ningrum sih asih"
          + " ini ina ita iana ianto ianti iani awan awati iman imin iyah asari ari sari wardi"
          + " yadi yadin yatno yatmi yatun yem ijo ikin inah iyem is us";
  private static final String SLAVIC =
      "ov ev in yn ova eva ina ovich evich ich ovna evna ichna ovic evic ic enko ienko chenko ko uk"
          + " yuk iuk chuk chak sky ski ska skaya ovsky evsky insky yan ian shvili adze escu oglu"
          + " ovski evski iy ii y ik ek ak ka kin kov nik nov nikov enkov";
  private static final String WESTERN =
      "s es ez az son sen sson sohn man mann er ers ert ini ino ina ine ette elle etti elli ello ella"
          + " etta ia ie io ius us is as os e as eau in ard ault ot on ton ston ley land berg stein"
          + " burg feld ette ez es eira eiro ado ero era illo illa ita ito au el ell els ett ens inson al"
          + " ales alez inho inha ito";
  private static final String ARABIC =
      "uddin eddin addin udin ullah ollah allah ulla ah at et iyya iya i y awi aoui ani een un"
          + " zadeh zada zai khel pour nejad ian dar wal wala jee ji deep preet inder jit want"
          + " endra esh it eet ath appa amma ayya raj pal";
  private static final Set<String> ENDS =
      Arrays.stream(String.join(" ", INDONESIAN, SLAVIC, WESTERN, ARABIC).split(" "))
          .map(Sounds::of)
          .collect(Collectors.toUnmodifiableSet());

  private Endings() {}

  /** Whether both are a stem, the same, with an end of their own; the one may be the stem. */
  static boolean differ(String one, String other) {
    int common = 0;
    int shorter = Math.min(one.length(), other.length());
    while (common < shorter && one.charAt(common) == other.charAt(common)) {
      common++;
    }
    if (isSlip(one, other, common)) {
      return false;
    }
    for (int stem = common; stem >= LEAST_STEM; stem--) {
      String left = one.substring(stem);
      String right = other.substring(stem);
      if (isEnd(left)
          && isEnd(right)
          && !isJavanese(left, right)
          && SoundDistance.between(left, right) > SPELT_OTHERWISE) {
        return true;
      }
    }
    return false;
  }

  /** Whether they begin alike and then have little in common: Echegaray, Echeverria. */
  static boolean partWays(String one, String other) {
    int common = 0;
    int shorter = Math.min(one.length(), other.length());
    while (common < shorter && one.charAt(common) == other.charAt(common)) {
      common++;
    }
    int rest = Math.max(one.length(), other.length()) - common;
    return common >= LEAST_STEM
        && shorter - common >= LEAST_REST
        && SoundDistance.between(one.substring(common), other.substring(common))
            >= LITTLE_IN_COMMON * rest;
  }

  /** One sound changed or lost is a slip; unless it is the last, as in a daughter's name. */
  private static boolean isSlip(String one, String other, int at) {
    String longer = one.length() > other.length() ? one : other;
    String shorter = one.length() > other.length() ? other : one;
    if (at == shorter.length()) {
      return longer.length() == at + 1 && "ai".indexOf(longer.charAt(at)) < 0;
    }
    int rest = longer.length() - at - 1;
    return rest > 0
        && longer.length() - shorter.length() <= 1
        && shorter.endsWith(longer.substring(at + 1))
        && (longer.length() > shorter.length() || rest == shorter.length() - at - 1);
  }

  /** Wibisono and Wibisana are one: the one as it sounds, the other as it is spelt. */
  private static boolean isJavanese(String left, String right) {
    return left.replace('o', 'a').equals(right.replace('o', 'a'));
  }

  private static boolean isEnd(String end) {
    return end.isEmpty() || ENDS.contains(end);
  }

  /** How many sounds of an end that many names have are common to both. */
  static int common(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    for (int end = Math.min(shorter - LEAST_STEM, LONGEST_END); end >= LEAST_END; end--) {
      String left = one.substring(one.length() - end);
      if (other.endsWith(left) && ENDS.contains(left)) {
        return end;
      }
    }
    return 0;
  }
}
