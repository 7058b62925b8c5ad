package id.go.imigrasi.paspor.browser;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A letter of the office as the scanner at a desk sees it: the code on its first page. */
final class PrintedCode {
  private static final float SCANNED_DPI = 200;

  private PrintedCode() {}

  /** Has the letter of introduction printed for whoever sits in the window, and reads its code. */
  static String ofTheIntroduction(Page page, String number) {
    APIResponse letter =
        page.request().get(Addresses.office() + "/letter?number=" + number + "&kind=introduction");
    if (letter.status() != 200) {
      throw new AssertionError("the letter is not printed: HTTP " + letter.status());
    }
    try (PDDocument document = Loader.loadPDF(letter.body())) {
      var paper = new PDFRenderer(document).renderImageWithDPI(0, SCANNED_DPI);
      var dots = new HybridBinarizer(new BufferedImageLuminanceSource(paper));
      return new MultiFormatReader().decode(new BinaryBitmap(dots)).getText();
    } catch (NotFoundException none) {
      throw new AssertionError("the letter has no code", none);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
