package id.go.imigrasi.paspor.domain.personalization;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The machine readable zone of a passport: two lines of 44 characters, A-Z, 0-9 and the filler
 * {@code <} (TD3, Doc 9303-4 §4.2). Kept as printed; {@link #wrongCheckDigits} tells whether it can
 * be right.
 *
 * @param upper document code, issuing state, names
 * @param lower number, nationality, birth, sex, expiry, optional data, each with its check digit
 */
public record Mrz(String upper, String lower) {
  private static final Pattern LINE = Pattern.compile("[A-Z0-9<]{44}");
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

  public Mrz {
    if (!isLine(upper) || !isLine(lower)) {
      throw Refused.because("personalization.mrz.malformed");
    }
  }

  /** Reads 88 characters, with or without a line end after the 44th. */
  public static Mrz read(String text) {
    String signs = text == null ? "" : text.replaceAll("\\s", "");
    if (signs.length() != 88) {
      throw Refused.because("personalization.mrz.malformed");
    }
    return new Mrz(signs.substring(0, 44), signs.substring(44));
  }

  /**
   * Sets the two lines and computes the five check digits.
   *
   * @param documentCode two letters such as {@code PP}, or {@code P<}
   * @param name already transliterated
   */
  public static Mrz of(String documentCode, MrzName name, DataPage page, EmptyOptional empty) {
    String number = fill(page.number().text(), 9);
    String birth = page.birth().date().format(DATE);
    String expiry = page.expires().format(DATE);
    String body =
        number
            + CheckDigit.of(number)
            + fill(page.nationality(), 3)
            + birth
            + CheckDigit.of(birth)
            + page.sex().mrz()
            + expiry
            + CheckDigit.of(expiry)
            + "<".repeat(14)
            + empty.sign();
    String issuer = fill(page.issuingState(), 3);
    return new Mrz(
        fill(documentCode, 2) + issuer + name.field(), body + CheckDigit.of(composite(body)));
  }

  public String documentCode() {
    return bare(upper.substring(0, 2));
  }

  public String issuingState() {
    return bare(upper.substring(2, 5));
  }

  /** The 39 characters of the name, with fillers. */
  public String nameField() {
    return upper.substring(5);
  }

  public String documentNumber() {
    return bare(lower.substring(0, 9));
  }

  public String nationality() {
    return bare(lower.substring(10, 13));
  }

  /** YYMMDD; unknown parts are fillers. */
  public String birthDate() {
    return lower.substring(13, 19);
  }

  /** YYMMDD. */
  public String expiryDate() {
    return lower.substring(21, 27);
  }

  public char sex() {
    return lower.charAt(20);
  }

  /** Whether number, state, nationality, birth, sex and expiry are those of the page. */
  public boolean tellsOf(DataPage page) {
    return documentNumber().equals(page.number().text())
        && issuingState().equals(page.issuingState())
        && nationality().equals(page.nationality())
        && birthDate().equals(page.birth().date().format(DATE))
        && sex() == page.sex().mrz()
        && expiryDate().equals(page.expires().format(DATE));
  }

  /** The 88 characters without a line end, as DG1 carries them (Doc 9303-10 §4.7.1). */
  public String joined() {
    return upper + lower;
  }

  /** The fields whose check digit does not fit: empty when the zone is sound. */
  public Set<MrzField> wrongCheckDigits() {
    Set<MrzField> wrong = EnumSet.noneOf(MrzField.class);
    check(wrong, MrzField.DOCUMENT_NUMBER, lower.substring(0, 9), 9);
    check(wrong, MrzField.BIRTH_DATE, lower.substring(13, 19), 19);
    check(wrong, MrzField.EXPIRY_DATE, lower.substring(21, 27), 27);
    String optional = lower.substring(28, 42);
    if (!(bare(optional).isEmpty() && lower.charAt(42) == '<')) {
      check(wrong, MrzField.OPTIONAL_DATA, optional, 42);
    }
    check(wrong, MrzField.COMPOSITE, composite(lower), 43);
    return wrong;
  }

  private void check(Set<MrzField> wrong, MrzField field, String text, int place) {
    if (CheckDigit.of(text) != lower.charAt(place)) {
      wrong.add(field);
    }
  }

  /** Positions 1-10, 14-20 and 22-43 of the lower line (Doc 9303-4 §4.2.4). */
  private static String composite(String line) {
    return line.substring(0, 10) + line.substring(13, 20) + line.substring(21, 43);
  }

  private static boolean isLine(String text) {
    return text != null && LINE.matcher(text).matches();
  }

  private static String fill(String text, int places) {
    if (text.length() > places) {
      throw new IllegalArgumentException("wider than its " + places + " places");
    }
    return text + "<".repeat(places - text.length());
  }

  private static String bare(String text) {
    return text.replace("<", "");
  }

  @Override
  public String toString() {
    return "Mrz[***]";
  }
}
