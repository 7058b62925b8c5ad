package id.go.imigrasi.paspor.integration.personalization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.personalization.DataPages;
import id.go.imigrasi.paspor.domain.personalization.Mrz;
import id.go.imigrasi.paspor.integration.personalization.MrzSettings.WithoutSurname;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class DrawnDataPagePrinterTest {
  private static final Mrz MRZ =
      IcuMrzPrinterTest.printer("PP", WithoutSurname.LAST_WORD).print(DataPages.suhartini());
  private final DrawnDataPagePrinter printer = new DrawnDataPagePrinter();

  @Test
  void drawsAPageOf125By88MillimetresWithTwoFullLinesAtItsFoot() throws Exception {
    byte[] png = printer.print(DataPages.suhartini(), MRZ, Chips.face());
    BufferedImage page = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(page.getWidth()).isEqualTo(1476);
    assertThat(page.getHeight()).isEqualTo(1039);
    for (int sign = 0; sign < 44; sign++) {
      assertThat(hasInk(page, 77 + sign * 30, 856 - 40)).isTrue();
      assertThat(hasInk(page, 77 + sign * 30, 933 - 40)).isTrue();
    }
  }

  /** The PDF library writes its metadata wrong in the Turkish that other tests run in. */
  @Test
  void thePaperIsPdfAOfTheSameSizeWithTheZoneAsTextInOcrB() throws Exception {
    Locale run = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("id"));
    try {
      byte[] pdf = printer.paper(DataPages.suhartini(), MRZ, Chips.face());
      assertThat(violations(pdf)).isEmpty();
      try (PDDocument document = Loader.loadPDF(pdf)) {
        assertThat(document.getNumberOfPages()).isEqualTo(1);
        PDRectangle size = document.getPage(0).getMediaBox();
        assertThat(size.getWidth() / 72 * 25.4).isCloseTo(125, offset(0.1));
        assertThat(size.getHeight() / 72 * 25.4).isCloseTo(88, offset(0.1));
        String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
        assertThat(text).contains(MRZ.upper(), MRZ.lower(), "15FEB1990");
        List<String> fonts = new ArrayList<>();
        for (COSName name : document.getPage(0).getResources().getFontNames()) {
          fonts.add(document.getPage(0).getResources().getFont(name).getName());
        }
        assertThat(fonts).anyMatch(font -> font.contains("OCR"));
        BufferedImage drawn = new PDFRenderer(document).renderImageWithDPI(0, 300);
        for (int sign = 0; sign < 44; sign++) {
          assertThat(hasInk(drawn, 77 + sign * 30, 856 - 40)).isTrue();
          assertThat(hasInk(drawn, 77 + sign * 30, 933 - 40)).isTrue();
        }
      }
    } finally {
      Locale.setDefault(run);
    }
  }

  private static List<String> violations(byte[] pdf) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    PDFAFlavour flavour = PDFAFlavour.PDFA_2_U;
    try (PDFAParser parser =
        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour)) {
      return Foundries.defaultInstance()
          .createValidator(flavour, false)
          .validate(parser)
          .getTestAssertions()
          .stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(TestAssertion::getMessage)
          .toList();
    }
  }

  @Test
  void refusesAFaceThatIsNoJpeg() {
    assertThatThrownBy(() -> printer.print(DataPages.suhartini(), MRZ, new byte[] {1, 2, 3}))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> printer.paper(DataPages.suhartini(), MRZ, new byte[] {1, 2, 3}))
        .isInstanceOf(Refused.class);
  }

  private static boolean hasInk(BufferedImage page, int left, int top) {
    for (int x = left; x < left + 30; x++) {
      for (int y = top; y < top + 45; y++) {
        if ((page.getRGB(x, y) & 0xFF) < 0x60) {
          return true;
        }
      }
    }
    return false;
  }
}
