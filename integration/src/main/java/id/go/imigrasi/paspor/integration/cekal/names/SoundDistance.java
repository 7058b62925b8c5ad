package id.go.imigrasi.paspor.integration.cekal.names;

/**
 * What it costs to make one word's sounds another's: 1 for a sound that was changed, added or lost,
 * less for what ears, hands and spellings confuse, a little for two sounds that changed places.
 */
final class SoundDistance {
  private static final double SWAPPED = 0.7;
  private static final double VOWEL_FOR_VOWEL = 0.7;
  private static final double LAST_VOWEL = 0.3;
  private static final double VOWEL_LOST = 0.7;
  private static final double LAST_VOWEL_LOST = 0.8;

  /** Sounds next to each other that all are others: hardly a slip, rather another name. */
  private static final double EACH_MORE_IN_A_ROW = 0.5;

  /** Vowels that differ by their spelling alone. */
  private static final double SPELT_ALIKE = 0.2;

  private static final double FEW = 0.8;
  private static final double CONFUSED = 0.6;
  private static final int SOUNDS = 128;
  private static final double[][] CHANGED = new double[SOUNDS][SOUNDS];
  private static final double[] LOST = new double[SOUNDS];

  static {
    for (char one = 0; one < SOUNDS; one++) {
      LOST[one] = Sounds.isVowel(one) ? VOWEL_LOST : 1;
      for (char other = 0; other < SOUNDS; other++) {
        boolean vowels = Sounds.isVowel(one) && Sounds.isVowel(other);
        CHANGED[one][other] = one == other ? 0 : vowels ? VOWEL_FOR_VOWEL : 1;
      }
    }
    LOST['h'] = 0.3;
    LOST['H'] = 0.8;
    LOST['Y'] = 0.4;
    LOST['e'] = 0.45;
    confused(0.15, "Hh", "vu");
    confused(0.2, "uo", "ie", "iY", "vo", "Yi", "Ji");
    confused(0.3, "kC", "sz", "sS", "fv", "JY", "JC", "zJ", "kH", "hC", "HC", "kg", "Nn", "ae");
    confused(
        0.4, "Qn", "fp", "bp", "dt", "vb", "sC", "SC", "gJ", "dz", "tz", "ao", "SJ", "HS", "zC");
    confused(0.5, "mn", "kh", "gh", "CY");
    confused(0.7, "lr");
  }

  private SoundDistance() {}

  private static void confused(double cost, String... pairs) {
    for (String both : pairs) {
      CHANGED[both.charAt(0)][both.charAt(1)] = cost;
      CHANGED[both.charAt(1)][both.charAt(0)] = cost;
    }
  }

  /** Whether one sound may stand for the other. */
  static boolean confusable(char one, char other) {
    return CHANGED[one][other] < CONFUSED;
  }

  /** 0 for the same sounds; more than the longer one's count for nothing in common. */
  static double between(String one, String other) {
    double cost = between(one, other, true);
    return cost < FEW ? cost : cost + EACH_MORE_IN_A_ROW * inARow(one, other);
  }

  /** How many sounds beside the first are changed as one block, between what is the same. */
  private static int inARow(String one, String other) {
    int from = 0;
    int shorter = Math.min(one.length(), other.length());
    while (from < shorter && one.charAt(from) == other.charAt(from)) {
      from++;
    }
    int back = 0;
    while (back < shorter - from
        && one.charAt(one.length() - 1 - back) == other.charAt(other.length() - 1 - back)) {
      back++;
    }
    String left = one.substring(from, one.length() - back);
    String right = other.substring(from, other.length() - back);
    boolean block = left.chars().noneMatch(sound -> right.indexOf(sound) >= 0);
    return block ? Math.max(left.length(), right.length()) - 1 : 0;
  }

  /** The same for letters, where one wrong key is as bad as another. */
  static double ofLetters(String one, String other) {
    return between(one, other, false);
  }

  private static double between(String one, String other, boolean heard) {
    int columns = other.length() + 1;
    double[] before = new double[columns];
    double[] above = new double[columns];
    double[] row = new double[columns];
    for (int j = 1; j < columns; j++) {
      above[j] = above[j - 1] + (heard ? lost(other, j - 1) : 1);
    }
    for (int i = 1; i <= one.length(); i++) {
      double gone = heard ? lost(one, i - 1) : 1;
      row[0] = above[0] + gone;
      for (int j = 1; j < columns; j++) {
        double cost =
            above[j - 1]
                + (heard
                    ? changed(one, i - 1, other, j - 1)
                    : one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        cost = Math.min(cost, above[j] + gone);
        cost = Math.min(cost, row[j - 1] + (heard ? lost(other, j - 1) : 1));
        if (i > 1 && j > 1 && swapped(one, i, other, j)) {
          cost = Math.min(cost, before[j - 2] + SWAPPED);
        }
        row[j] = cost;
      }
      double[] free = before;
      before = above;
      above = row;
      row = free;
    }
    return above[columns - 1];
  }

  private static boolean swapped(String one, int i, String other, int j) {
    return one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
  }

  private static double changed(String one, int i, String other, int j) {
    char left = one.charAt(i);
    char right = other.charAt(j);
    double cost = CHANGED[left][right];
    if (cost > 0 && Sounds.isVowel(left) && Sounds.isVowel(right)) {
      boolean last = i == one.length() - 1 && j == other.length() - 1;
      // a last vowel tells Putra from Putri
      return last && cost > SPELT_ALIKE ? Math.min(1, cost + LAST_VOWEL) : cost;
    }
    return cost;
  }

  private static double lost(String word, int at) {
    char sound = word.charAt(at);
    boolean lastVowel = at == word.length() - 1 && Sounds.isVowel(sound);
    return lastVowel && sound != 'e' ? LAST_VOWEL_LOST : LOST[sound];
  }
}
