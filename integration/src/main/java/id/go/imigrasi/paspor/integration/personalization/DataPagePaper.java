package id.go.imigrasi.paspor.integration.personalization;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import id.go.imigrasi.paspor.domain.personalization.DataPage;
import id.go.imigrasi.paspor.domain.personalization.Mrz;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The data page in its true size as PDF/A-2u; every sign of the zone stands on its own place of a
 * tenth of an inch (Doc 9303-3 §3.3).
 */
final class DataPagePaper {
  private static final double PITCH = 2.54;
  private static final double ZONE_LEFT = 6.5;
  private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
  private static final String STYLE =
      """
      @page { size: 125mm 88mm; margin: 0; }
      body { margin: 0; font-family: page; background-color: #f4f8f6; }
      div, img { position: absolute; white-space: nowrap; }
      img { left: 5mm; top: 16mm; width: 35mm; height: 45mm; }
      .label { font-size: 4.1pt; }
      .value { font-size: 8.2pt; }
      .zone { font-family: zone; font-size: 12pt; }
      """;

  private final Document document;
  private final Element body;

  private DataPagePaper(Document document) {
    this.document = document;
    Element html = child(document, "html", "");
    html.setAttribute("lang", "id");
    Element head = child(html, "head", "");
    child(head, "title", "PASPOR / PASSPORT");
    Element description = child(head, "meta", "");
    description.setAttribute("name", "description");
    description.setAttribute("content", "PASPOR / PASSPORT");
    child(head, "style", STYLE);
    this.body = child(html, "body", "");
  }

  static byte[] pdf(DataPage page, Mrz mrz, byte[] face) {
    DataPagePaper paper = new DataPagePaper(empty());
    Element picture = child(paper.body, "img", "");
    picture.setAttribute("alt", "FOTO / PHOTO");
    picture.setAttribute(
        "src", "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(face));
    for (DataPageFields.Field field : DataPageFields.of(page)) {
      double left = 44 + field.column() * 25;
      double top = 6.2 + field.row() * 10;
      paper.text("label", left, top, field.label());
      paper.text("value", left, top + 1.9, field.value());
    }
    paper.zone(mrz.upper(), 68.5);
    paper.zone(mrz.lower(), 75);
    return paper.pdf();
  }

  private void zone(String line, double top) {
    for (int i = 0; i < line.length(); i++) {
      text("zone", ZONE_LEFT + i * PITCH, top, line.substring(i, i + 1));
    }
  }

  /** In millimetres from the upper left corner. */
  private void text(String style, double left, double top, String text) {
    Element place = child(body, "div", text);
    place.setAttribute("class", style);
    place.setAttribute("style", String.format(Locale.ROOT, "left:%.2fmm;top:%.2fmm", left, top));
  }

  private byte[] pdf() {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfAConformance(PdfAConformance.PDFA_2_U);
    builder.useColorProfile(SRGB);
    builder.useFont(
        () -> font(DrawnDataPagePrinter.TEXT_FONT), "page", 400, FontStyle.NORMAL, true);
    builder.useFont(
        () -> font(DrawnDataPagePrinter.ZONE_FONT), "zone", 400, FontStyle.NORMAL, true);
    builder.withW3cDocument(document, null);
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      builder.toStream(out);
      builder.run();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream font(String resource) {
    try (InputStream in = DrawnDataPagePrinter.font(resource)) {
      return new ByteArrayInputStream(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Element child(org.w3c.dom.Node parent, String name, String text) {
    Document owner = parent instanceof Document document ? document : parent.getOwnerDocument();
    Element element = owner.createElement(name);
    element.setTextContent(text);
    parent.appendChild(element);
    return element;
  }

  private static Document empty() {
    try {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }
}
