package id.go.imigrasi.paspor.integration.personalization;

import com.ibm.icu.text.Transliterator;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.personalization.DataPage;
import id.go.imigrasi.paspor.domain.personalization.Mrz;
import id.go.imigrasi.paspor.domain.personalization.MrzName;
import id.go.imigrasi.paspor.domain.personalization.MrzPrinter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes names in A-Z: first the letters for which Doc 9303-3 §6 has its own rule, then what ICU
 * does to every other Latin letter.
 */
@Dependent
class IcuMrzPrinter implements MrzPrinter {
  /** Where ICU alone would differ from Doc 9303-3 §6, table A. */
  private static final Map<String, String> ICAO =
      Map.ofEntries(
          Map.entry("Ä", "AE"),
          Map.entry("Å", "AA"),
          Map.entry("Æ", "AE"),
          Map.entry("Ö", "OE"),
          Map.entry("Ø", "OE"),
          Map.entry("Œ", "OE"),
          Map.entry("Ü", "UE"),
          Map.entry("ẞ", "SS"),
          Map.entry("Þ", "TH"),
          Map.entry("Ð", "D"),
          Map.entry("Đ", "D"),
          Map.entry("Ĳ", "IJ"),
          Map.entry("Ŋ", "N"),
          Map.entry("Ŀ", "L"),
          Map.entry("İ", "I"));

  private final Transliterator latin =
      Transliterator.getInstance("Any-Latin; NFC; Latin-ASCII; Upper");
  private final MrzSettings settings;

  @Inject
  IcuMrzPrinter(MrzSettings settings) {
    this.settings = settings;
  }

  @Override
  public Mrz print(DataPage page) {
    return Mrz.of(settings.documentCode(), name(page.name().text()), page, settings.empty());
  }

  MrzName name(String visual) {
    List<List<String>> parts = settings.withoutSurname().part(words(visual));
    return new MrzName(parts.get(0), parts.size() == 1 ? List.of() : parts.get(1));
  }

  private List<String> words(String visual) {
    String joined = transliterate(visual).replaceAll("['’ʼ`.]", "").replaceAll("[^A-Z]+", " ");
    List<String> words =
        Arrays.stream(joined.strip().split(" ")).filter(w -> !w.isEmpty()).toList();
    if (words.isEmpty()) {
      throw Refused.because("personalization.name.no-letters");
    }
    return words;
  }

  private String transliterate(String visual) {
    String text = Normalizer.normalize(visual, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
    for (Map.Entry<String, String> letter : ICAO.entrySet()) {
      text = text.replace(letter.getKey(), letter.getValue());
    }
    return latin.transliterate(text);
  }
}
