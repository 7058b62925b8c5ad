package id.go.imigrasi.paspor.integration.cekal.names;

/**
 * What it costs to make one word's sounds another's: 1 for a sound that was changed, added or lost,
 * less for what ears, hands and spellings confuse, a little for two sounds that changed places.
 */
final class SoundDistance {
  private static final double SWAPPED = 0.7;
  private static final double VOWEL_FOR_VOWEL = 0.45;
  private static final double LAST_VOWEL_FOR_VOWEL = 0.75;
  private static final double VOWEL_LOST = 0.5;
  private static final double LAST_VOWEL_LOST = 0.7;
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
    LOST['H'] = 0.6;
    LOST['Y'] = 0.4;
    confused(0.15, "Hh", "vu");
    confused(0.2, "uo", "ie", "iY", "vo", "Yi", "Ji");
    confused(0.3, "kC", "sz", "sS", "fv", "JY", "JC", "zJ", "kH", "hC", "HC", "kg", "Nn");
    confused(0.4, "fp", "bp", "dt", "vb", "sC", "SC", "gJ", "dz", "tz", "ae", "ao", "SJ", "HS");
    confused(0.5, "mn", "lr", "kh", "gh", "CY");
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
    return CHANGED[one][other] < 1;
  }

  /** 0 for the same sounds; at most the longer one's count. */
  static double between(String one, String other) {
    return between(one, other, true);
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
      return last ? Math.min(1, cost + LAST_VOWEL_FOR_VOWEL - VOWEL_FOR_VOWEL) : cost;
    }
    return cost;
  }

  private static double lost(String word, int at) {
    char sound = word.charAt(at);
    boolean lastVowel = at == word.length() - 1 && Sounds.isVowel(sound);
    return lastVowel ? LAST_VOWEL_LOST : LOST[sound];
  }
}
