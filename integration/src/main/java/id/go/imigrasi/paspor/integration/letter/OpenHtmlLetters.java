package id.go.imigrasi.paspor.integration.letter;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import id.go.imigrasi.paspor.domain.letter.Letter;
import id.go.imigrasi.paspor.domain.letter.Letters;
import id.go.imigrasi.paspor.domain.office.Letterhead;
import jakarta.enterprise.context.Dependent;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Sets letters from XHTML templates as PDF/A-2u with tags for screen readers. */
@Dependent
class OpenHtmlLetters implements Letters {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  static {
    // it would print a line for every document
    XRLog.setLoggingEnabled(false);
  }

  @Override
  public byte[] print(Letter letter, Locale language) {
    return pdf(page(letter, language));
  }

  @Override
  public byte[] print(List<Letter> letters, Locale language) {
    if (letters.isEmpty()) {
      throw new IllegalArgumentException("nothing to print");
    }
    Document first = page(letters.get(0), language);
    Node body = body(first);
    for (Letter letter : letters.subList(1, letters.size())) {
      Element section = first.createElement("div");
      section.setAttribute("style", "page-break-before: always");
      NodeList parts = body(page(letter, language)).getChildNodes();
      for (int i = 0; i < parts.getLength(); i++) {
        section.appendChild(first.importNode(parts.item(i), true));
      }
      body.appendChild(section);
    }
    return pdf(first);
  }

  Document page(Letter letter, Locale language) {
    Words words = Words.in(language, letter.office().zone());
    Map<String, String> fields = written(letter.fields(), words);
    fields.putAll(frame(letter, words));
    List<Map<String, String>> rows =
        letter.rows().stream().map(row -> written(row, words)).toList();
    return LetterTemplate.named(letter.kind().key()).fill(name -> value(name, fields, words), rows);
  }

  /** A value of the letter, else a standing word. */
  private static String value(String name, Map<String, String> fields, Words words) {
    return fields.containsKey(name) ? fields.get(name) : words.text(name);
  }

  private static Map<String, String> frame(Letter letter, Words words) {
    Letterhead head = letter.office().letterheadOn(letter.date());
    List<String> above =
        List.of(head.ministry(), head.directorate(), head.regionalOffice()).stream()
            .filter(line -> !line.isEmpty())
            .toList();
    Map<String, String> frame = new HashMap<>();
    frame.put("head.above", above.stream().collect(Collectors.joining(" · ")));
    frame.put("head.office", head.officeName());
    frame.put("head.address", head.address());
    frame.put("office.name", letter.office().name());
    frame.put("place", letter.office().placeOfIssue());
    frame.put("date", words.write(letter.date()));
    frame.put("language", words.languageTag());
    frame.put("code", letter.scanned().isEmpty() ? "" : QrCode.dataUri(letter.scanned()));
    return frame;
  }

  private static Map<String, String> written(Map<String, Object> values, Words words) {
    Map<String, String> texts = new HashMap<>();
    values.forEach((name, value) -> texts.put(name, words.write(value)));
    return texts;
  }

  private static byte[] pdf(Document page) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfAConformance(PdfAConformance.PDFA_2_U);
    builder.usePdfUaAccessibility(true);
    builder.useColorProfile(SRGB);
    builder.useFont(OpenHtmlLetters::font, "letter", 400, FontStyle.NORMAL, true);
    builder.withW3cDocument(page, null);
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      builder.toStream(out);
      builder.run();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream font() {
    try (InputStream in = Loader.class.getResourceAsStream(FONT)) {
      return new ByteArrayInputStream(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Node body(Document page) {
    return page.getElementsByTagName("body").item(0);
  }
}
