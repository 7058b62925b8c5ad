package id.go.imigrasi.paspor.web.support;

import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.application.Refused;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The office's words in one of its two languages; Indonesian is the first. */
public final class Words {
  /** The office's own language. */
  public static final Locale INDONESIAN = Locale.forLanguageTag("id");

  private static final String PACKAGE = "id.go.imigrasi.paspor.web.";

  private final Locale language;

  private Words(Locale language) {
    this.language = language;
  }

  /** English for English, Indonesian for everything else. */
  public static Words in(Locale wanted) {
    return new Words(
        wanted != null && "en".equals(wanted.getLanguage()) ? Locale.ENGLISH : INDONESIAN);
  }

  /** A word of the screens. */
  public String word(String key) {
    return of("words", key);
  }

  /** Why something may not be done, as a sentence. */
  public String sentence(Refusal refusal) {
    return fill(of("refusals", refusal.key()), language, refusal.arguments().toArray());
  }

  public List<String> sentences(List<Refusal> refusals) {
    return refusals.stream().map(this::sentence).toList();
  }

  public String sentences(Refused refused) {
    return sentences(refused.refusals()).stream().collect(Collectors.joining(" "));
  }

  public Locale language() {
    return language;
  }

  static String fill(String pattern, Locale language, Object... arguments) {
    Object[] readable = Arrays.stream(arguments).map(Words::readable).toArray();
    return new MessageFormat(pattern, language).format(readable);
  }

  private static Object readable(Object value) {
    return value instanceof Instant || value instanceof LocalDate ? Formats.day(value) : value;
  }

  private String of(String bundle, String key) {
    ResourceBundle words =
        ResourceBundle.getBundle(
            PACKAGE + bundle, language, ResourceBundle.Control.getNoFallbackControl(ALL));
    return words.containsKey(key) ? words.getString(key) : key;
  }

  private static final List<String> ALL = ResourceBundle.Control.FORMAT_PROPERTIES;
}
