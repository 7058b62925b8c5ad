package id.go.imigrasi.paspor.integration.cekal.names;

/** How alike two words of names are: 0 to 1. */
final class WordLikeness {
  /** Below this two words are not the same name. */
  static final double LEAST = 0.58;

  private static final double SPELLING_OF_THE_SAME = 0.97;
  private static final double DIFFERENT_NAMES = 0.5;
  private static final double ANY_PARTICLE = 0.8;
  private static final double INITIAL = 0.8;
  private static final double SAME_CONSONANTS = 0.88;
  private static final double ANOTHER_BEGINNING = 0.06;
  private static final int SHORT = 4;
  private static final double LESS_FOR_SHORT = 0.85;

  private WordLikeness() {}

  static double between(NameWord one, NameWord other) {
    if (one.text().equals(other.text())) {
      return 1;
    }
    if (one.isInitial() || other.isInitial()) {
      return one.text().charAt(0) == other.text().charAt(0) ? INITIAL : 0;
    }
    if (one.isParticle() || other.isParticle()) {
      return one.isParticle() && other.isParticle() ? ANY_PARTICLE : DIFFERENT_NAMES;
    }
    if (one.known().isKnown() && other.known().isKnown()) {
      return one.known().isSameAs(other.known()) ? SPELLING_OF_THE_SAME : DIFFERENT_NAMES;
    }
    return bySound(one, other);
  }

  private static double bySound(NameWord one, NameWord other) {
    if (one.sounds().equals(other.sounds())) {
      return SPELLING_OF_THE_SAME;
    }
    if (one.writesVowels() != other.writesVowels()) {
      return byConsonants(one.skeleton(), other.skeleton());
    }
    int longer = Math.max(one.sounds().length(), other.sounds().length());
    int shorter = Math.min(one.sounds().length(), other.sounds().length());
    double cost = SoundDistance.between(one.sounds(), other.sounds());
    double heard = 1 - cost / (shorter <= SHORT ? longer * LESS_FOR_SHORT : longer);
    double likeness = Math.max(heard, byLetters(one.text(), other.text()));
    return one.text().charAt(0) == other.text().charAt(0)
            || one.sounds().charAt(0) == other.sounds().charAt(0)
        ? likeness
        : likeness - ANOTHER_BEGINNING;
  }

  /** Keys hit wrongly, whatever the word then sounds like. */
  private static double byLetters(String one, String other) {
    return 1 - SoundDistance.ofLetters(one, other) / Math.max(one.length(), other.length());
  }

  private static double byConsonants(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    double cost = SoundDistance.between(one, other);
    return SAME_CONSONANTS - cost / Math.max(one.length(), other.length());
  }
}
