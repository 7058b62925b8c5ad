package id.go.imigrasi.paspor.domain.letter;

import java.util.List;
import java.util.Locale;

/** Prints papers for people and for the archive: PDF/A-2u, which stays readable for decades. */
public interface Letters {

  /**
   * @param language Indonesian unless English
   * @return a PDF
   */
  byte[] print(Letter letter, Locale language);

  /** Several papers of one kind after each other in one file: one per person of a family. */
  byte[] print(List<Letter> letters, Locale language);
}
