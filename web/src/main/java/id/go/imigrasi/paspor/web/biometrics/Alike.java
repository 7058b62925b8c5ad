package id.go.imigrasi.paspor.web.biometrics;

import id.go.imigrasi.paspor.domain.biometrics.DuplicateCandidate;
import id.go.imigrasi.paspor.web.support.Formats;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What of two people resembles, as an officer reads it. */
public final class Alike {

  /** The codes of the central ABIS, old and new, and the office's words for them. */
  private static final Map<String, String> KINDS =
      Map.of(
          "FIR", "duplicates.fingers",
          "FINGER", "duplicates.fingers",
          "FID", "duplicates.face",
          "FACE", "duplicates.face",
          "IIR", "duplicates.iris",
          "IRIS", "duplicates.iris");

  private Alike() {}

  /** {@code Fingers 112 · Face 90}; where nobody says what resembles, the score alone. */
  public static String words(DuplicateCandidate candidate) {
    if (candidate.modalities() == null) {
      return Formats.say(Formats.word("duplicates.score"), candidate.score());
    }
    return inWords(candidate.modalities(), Formats::word);
  }

  static String inWords(String modalities, UnaryOperator<String> words) {
    return Arrays.stream(modalities.split(", "))
        .map(each -> word(each, words))
        .collect(Collectors.joining(" · "));
  }

  /** What is not known is shown as the ABIS wrote it. */
  private static String word(String modality, UnaryOperator<String> words) {
    String[] parts = modality.split(" ", 2);
    String key = KINDS.get(parts[0].toUpperCase(Locale.ROOT));
    String kind = key == null ? parts[0] : words.apply(key);
    return parts.length == 1 ? kind : kind + " " + parts[1];
  }
}
