package id.go.imigrasi.paspor.domain.personalization;

/**
 * What stands for the check digit of an empty optional field: both are legal (Doc 9303-4 §4.2.4).
 */
public enum EmptyOptional {
  FILLER('<'),
  ZERO('0');

  private final char sign;

  EmptyOptional(char sign) {
    this.sign = sign;
  }

  public char sign() {
    return sign;
  }
}
