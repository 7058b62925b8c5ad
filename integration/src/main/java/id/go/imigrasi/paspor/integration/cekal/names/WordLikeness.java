package id.go.imigrasi.paspor.integration.cekal.names;

/** How alike two words of names are: 0 to 1. */
final class WordLikeness {
  /** Below this two words are not the same name. */
  static final double LEAST = 0.2;

  private static final double SPELLING_OF_THE_SAME = 0.97;

  /** Two names of which each is borne for itself are hardly a slip. */
  private static final double DIFFERENT_NAMES = 0.45;

  private static final double ANY_PARTICLE = 0.8;
  private static final double INITIAL = 0.8;
  private static final double SAME_CONSONANTS = 0.88;
  private static final double ANOTHER_BEGINNING = 0.3;
  private static final double PARTING = 0.25;
  private static final double OF_THE_SAME_STEM = 0.2;

  /** A share of changed sounds that a slip explains; what is beyond says another name. */
  private static final double SLIP = 0.25;

  private static final double BEYOND = 1.6;

  /** In short words a single sound is another name: Li, Lin, Liu. */
  private static final double[] SOUNDS_SAY = {1, 0.7, 1.2, 1.9, 3.1, 4.5};

  private WordLikeness() {}

  static double between(NameWord one, NameWord other) {
    if (one.text().equals(other.text())) {
      return 1;
    }
    if (one.isInitial() || other.isInitial()) {
      return one.text().charAt(0) == other.text().charAt(0) ? INITIAL : 0;
    }
    if (one.isParticle() || other.isParticle()) {
      return one.isParticle() && other.isParticle() ? ANY_PARTICLE : 0;
    }
    if (one.sounds().equals(other.sounds())) {
      return SPELLING_OF_THE_SAME;
    }
    if (one.known().isKnown() && other.known().isKnown()) {
      return one.known().isSameAs(other.known())
          ? SPELLING_OF_THE_SAME
          : Math.max(0, bySound(one, other) - DIFFERENT_NAMES);
    }
    return bySound(one, other);
  }

  private static double bySound(NameWord one, NameWord other) {
    if (one.writesVowels() != other.writesVowels()) {
      return byConsonants(one.skeleton(), other.skeleton());
    }
    if (Endings.differ(one.sounds(), other.sounds())) {
      return OF_THE_SAME_STEM;
    }
    double heard =
        SoundDistance.between(one.sounds(), other.sounds()) / weight(one.sounds(), other.sounds());
    double written =
        SoundDistance.ofLetters(one.text(), other.text()) / weight(one.text(), other.text());
    double changed = Math.min(heard, written);
    double likeness = 1 - changed - BEYOND * Math.max(0, changed - SLIP);
    likeness -= Endings.partWays(one.sounds(), other.sounds()) ? PARTING : 0;
    return Math.max(0, beginsAlike(one, other) ? likeness : likeness - ANOTHER_BEGINNING);
  }

  /** Hardly anybody mistakes the first sound, unless for one that is spelt like it. */
  private static boolean beginsAlike(NameWord one, NameWord other) {
    String left = one.sounds();
    String right = other.sounds();
    return one.text().charAt(0) == other.text().charAt(0)
        || SoundDistance.confusable(left.charAt(0), right.charAt(0))
        || beginsWithout(left, right)
        || beginsWithout(right, left)
        || left.regionMatches(
            0,
            new StringBuilder(right.substring(0, Math.min(2, right.length()))).reverse().toString(),
            0,
            2);
  }

  /** Evgeny for Yevgeny, Manuel for Emanuel. */
  private static boolean beginsWithout(String one, String other) {
    return one.length() > 1
        && (Sounds.isVowel(one.charAt(0)) || "hYJ".indexOf(one.charAt(0)) >= 0)
        && one.charAt(1) == other.charAt(0);
  }

  /** How many sounds there are to go wrong; an ending that many names share hardly counts. */
  private static double weight(String one, String other) {
    double sounds =
        Math.max(one.length(), other.length()) - Endings.SHARE * Endings.common(one, other);
    int whole = (int) Math.round(sounds);
    return whole < SOUNDS_SAY.length ? SOUNDS_SAY[whole] : sounds;
  }

  private static double byConsonants(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    double cost = SoundDistance.between(one, other);
    return Math.max(0, SAME_CONSONANTS - cost / Math.max(one.length(), other.length()));
  }
}
