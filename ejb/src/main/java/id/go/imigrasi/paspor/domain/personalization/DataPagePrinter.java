package id.go.imigrasi.paspor.domain.personalization;

/** Draws a data page as the book shows it: what the engraver gets and quality control sees. */
public interface DataPagePrinter {

  /**
   * @param face JPEG
   * @return a PNG picture of the page with its machine readable zone in OCR-B
   */
  byte[] print(DataPage page, Mrz mrz, byte[] face);

  /**
   * The same page in its true size as a paper whose zone is text in OCR-B.
   *
   * @param face JPEG
   * @return PDF/A-2u
   */
  byte[] paper(DataPage page, Mrz mrz, byte[] face);
}
