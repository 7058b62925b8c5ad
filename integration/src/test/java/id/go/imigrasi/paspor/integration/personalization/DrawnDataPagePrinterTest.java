package id.go.imigrasi.paspor.integration.personalization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.personalization.DataPages;
import id.go.imigrasi.paspor.domain.personalization.Mrz;
import id.go.imigrasi.paspor.integration.personalization.MrzSettings.WithoutSurname;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

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

  @Test
  void refusesAFaceThatIsNoJpeg() {
    assertThatThrownBy(() -> printer.print(DataPages.suhartini(), MRZ, new byte[] {1, 2, 3}))
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
