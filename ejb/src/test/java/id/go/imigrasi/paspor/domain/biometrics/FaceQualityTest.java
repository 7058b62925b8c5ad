package id.go.imigrasi.paspor.domain.biometrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaceQualityTest {
  private static final int WIDTH = 490;
  private static final int HEIGHT = 630;

  @Test
  void aPhotoByTheRulesHasNoFindings() {
    assertThat(FaceQuality.of(portrait(0xF4F4F4, 0xB07A50, 0x204080)))
        .isEqualTo(new CaptureQuality(100, List.of()));
  }

  @Test
  void aDarkBackgroundIsFound() {
    assertThat(FaceQuality.of(portrait(0x808080, 0xB07A50, 0x204080)).findings())
        .containsExactly("biometrics.face.background-not-white");
  }

  @Test
  void whiteClothesAreFound() {
    assertThat(FaceQuality.of(portrait(0xF4F4F4, 0xB07A50, 0xFFFFFF)).findings())
        .containsExactly("biometrics.face.white-clothes");
  }

  @Test
  void tooLittleLightIsFound() {
    assertThat(FaceQuality.of(portrait(0xF4F4F4, 0x100804, 0x204080)).findings())
        .contains("biometrics.face.too-dark");
  }

  @Test
  void aPictureWithoutEdgesIsNotSharp() {
    int[] flat = new int[WIDTH * HEIGHT];
    Arrays.fill(flat, 0xD0D0D0);
    assertThat(FaceQuality.of(new Picture(WIDTH, HEIGHT, flat)).findings())
        .contains("biometrics.face.not-sharp");
  }

  /** A head of stripes on shoulders before a wall. */
  private static Picture portrait(int wall, int skin, int clothes) {
    int[] rgb = new int[WIDTH * HEIGHT];
    for (int i = 0; i < rgb.length; i++) {
      int x = i % WIDTH;
      int y = i / WIDTH;
      boolean head = Math.hypot((x - 245) / 150.0, (y - 290) / 210.0) < 1;
      int stripe = x / 6 % 2 == 0 ? 0x101010 : 0;
      rgb[i] = head ? skin + stripe : y > 480 ? clothes : wall;
    }
    return new Picture(WIDTH, HEIGHT, rgb);
  }
}
