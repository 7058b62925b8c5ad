package id.go.imigrasi.paspor.domain.personalization;

/** Draws a data page as the book shows it: what the engraver gets and quality control sees. */
public interface DataPagePrinter {

  /**
   * @param face JPEG
   * @return a PNG picture of the page with its machine readable zone in OCR-B
   */
  byte[] print(DataPage page, Mrz mrz, byte[] face);
}
