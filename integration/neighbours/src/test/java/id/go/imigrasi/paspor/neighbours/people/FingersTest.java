package id.go.imigrasi.paspor.neighbours.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.machinezoo.sourceafis.FingerprintImage;
import com.machinezoo.sourceafis.FingerprintImageOptions;
import com.machinezoo.sourceafis.FingerprintMatcher;
import com.machinezoo.sourceafis.FingerprintTemplate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The ridge patterns behave like fingers before a real matcher. */
class FingersTest {
  private static final double THRESHOLD = 40;
  private static final int PRESSES = 3;

  private final Fingers fingers = new Fingers();

  @Test
  void twoPressesOfOneFingerMatchAndTwoFingersDoNot() {
    List<List<FingerprintTemplate>> twenty = new ArrayList<>();
    for (int person = 1; person <= 4; person++) {
      for (int finger = 1; finger <= 5; finger++) {
        twenty.add(presses(person, finger));
      }
    }
    List<Double> genuine = new ArrayList<>();
    List<Double> impostors = new ArrayList<>();
    for (List<FingerprintTemplate> one : twenty) {
      for (List<FingerprintTemplate> other : twenty) {
        compare(one, other, one == other ? genuine : impostors);
      }
    }
    assertThat(genuine).hasSize(20 * 6).allMatch(score -> score > THRESHOLD);
    assertThat(impostors).hasSize(20 * 19 * 9).allMatch(score -> score < THRESHOLD);
  }

  @Test
  void theSamePressIsTheSamePicture() {
    assertThat(new Fingers().png(7, 2, 1)).isEqualTo(new Fingers().png(7, 2, 1));
    assertThat(fingers.png(7, 2, 1)).isNotEqualTo(fingers.png(7, 2, 2));
  }

  @Test
  void aPressIsAGreyPictureOfFingertipSize() throws IOException {
    var image = ImageIO.read(new ByteArrayInputStream(fingers.png(7, 2, 1)));
    assertThat(image.getColorModel().getNumComponents()).isEqualTo(1);
    assertThat(image.getWidth() * 25.4 / Fingers.DPI).isBetween(15.0, 20.0);
    assertThat(image.getHeight() * 25.4 / Fingers.DPI).isBetween(20.0, 25.0);
  }

  private List<FingerprintTemplate> presses(int person, int finger) {
    List<FingerprintTemplate> presses = new ArrayList<>();
    for (int press = 1; press <= PRESSES; press++) {
      presses.add(
          new FingerprintTemplate(
              new FingerprintImage(
                  fingers.png(person, finger, press),
                  new FingerprintImageOptions().dpi(Fingers.DPI))));
    }
    return presses;
  }

  private static void compare(
      List<FingerprintTemplate> one, List<FingerprintTemplate> other, List<Double> scores) {
    for (FingerprintTemplate probe : one) {
      FingerprintMatcher matcher = new FingerprintMatcher(probe);
      for (FingerprintTemplate candidate : other) {
        if (probe != candidate) {
          scores.add(matcher.match(candidate));
        }
      }
    }
  }
}
