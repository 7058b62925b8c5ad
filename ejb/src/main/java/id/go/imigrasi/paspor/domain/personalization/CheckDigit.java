package id.go.imigrasi.paspor.domain.personalization;

/**
 * The digit by which a reading machine notices a misread field: weights 7, 3, 1, modulo 10, with A
 * = 10 to Z = 35 and the filler = 0 (Doc 9303-3 §4.9).
 */
public final class CheckDigit {
  private static final int[] WEIGHTS = {7, 3, 1};

  private CheckDigit() {}

  /**
   * @param field only A-Z, 0-9 and the filler {@code <}
   * @return '0' to '9'
   */
  public static char of(String field) {
    int sum = 0;
    for (int i = 0; i < field.length(); i++) {
      sum += value(field.charAt(i)) * WEIGHTS[i % WEIGHTS.length];
    }
    return (char) ('0' + sum % 10);
  }

  private static int value(char sign) {
    if (sign >= '0' && sign <= '9') {
      return sign - '0';
    }
    if (sign >= 'A' && sign <= 'Z') {
      return sign - 'A' + 10;
    }
    if (sign == '<') {
      return 0;
    }
    throw new IllegalArgumentException("no sign of the machine readable zone");
  }
}
