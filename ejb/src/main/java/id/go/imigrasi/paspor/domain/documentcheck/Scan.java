package id.go.imigrasi.paspor.domain.documentcheck;

import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.biometrics.ImageFormat;
import id.go.imigrasi.paspor.domain.biometrics.ImageHeader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The scan of a paper as it comes in: a JPEG or PNG of at most 10 000 pixels a side, or a PDF as
 * scanners write them; at most 6 MiB. A PDF that could do something when it is opened (script,
 * launch, an embedded file, ISO 32000-1 §12.6.4) is refused, and one whose objects lie compressed
 * where nobody can look (§7.5.7).
 */
public record Scan(byte[] bytes, String mediaType) {
  private static final int LARGEST = 6 * 1024 * 1024;
  private static final int LONGEST_SIDE = 10_000;
  private static final String PDF = "application/pdf";
  private static final String PDF_BEGINS = "%PDF-";
  private static final String PDF_ENDS = "%%EOF";
  private static final int PDF_TAIL = 1024;

  /** Whole words only long enough that the bytes of a picture do not hold them by chance. */
  private static final Pattern ACTIVE =
      Pattern.compile(
          "/(JavaScript|Rendition|Launch|EmbeddedFile|RichMedia|XFA|Encrypt|ObjStm)\\b");

  /** How a name may spell any of its letters (§7.3.5). */
  private static final Pattern SPELT = Pattern.compile("#([0-9A-Fa-f]{2})");

  /**
   * @throws Refused {@code documentcheck.scan.*} or {@code biometrics.image.not-a-picture}
   */
  public static Scan of(byte[] bytes) {
    if (bytes == null || bytes.length == 0) {
      throw Refused.because("documentcheck.scan.empty");
    }
    if (bytes.length > LARGEST) {
      throw Refused.because("documentcheck.scan.too-heavy", LARGEST / 1024 / 1024);
    }
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    if (text.startsWith(PDF_BEGINS)) {
      return pdf(bytes, text);
    }
    ImageHeader header = ImageHeader.of(bytes);
    boolean accepted = header.format() == ImageFormat.JPEG || header.format() == ImageFormat.PNG;
    if (!accepted || Math.max(header.width(), header.height()) > LONGEST_SIDE) {
      throw Refused.because("documentcheck.scan.format");
    }
    return new Scan(bytes, header.format().mediaType());
  }

  private static Scan pdf(byte[] bytes, String text) {
    boolean whole = text.substring(Math.max(0, text.length() - PDF_TAIL)).contains(PDF_ENDS);
    if (!whole || ACTIVE.matcher(plain(text)).find()) {
      throw Refused.because("documentcheck.scan.pdf");
    }
    return new Scan(bytes, PDF);
  }

  private static String plain(String text) {
    return SPELT
        .matcher(text)
        .replaceAll(
            spelt ->
                Matcher.quoteReplacement(Character.toString(Integer.parseInt(spelt.group(1), 16))));
  }

  @Override
  public String toString() {
    return "Scan[" + mediaType + "]";
  }
}
