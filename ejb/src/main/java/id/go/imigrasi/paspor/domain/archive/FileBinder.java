package id.go.imigrasi.paspor.domain.archive;

import java.util.List;

/** Binds the papers of a case into one file that stays readable for decades. */
public interface FileBinder {

  /**
   * @param cover PDF/A-2u with the list of the enclosures
   * @param enclosures in the order of the list
   * @return the cover as PDF/A-3u (ISO 19005-3) with every enclosure embedded unchanged
   */
  byte[] bind(byte[] cover, List<Enclosure> enclosures);
}
