package id.go.imigrasi.paspor.integration.biometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.biometrics.FingerComparison;
import id.go.imigrasi.paspor.domain.biometrics.FingerPosition;
import id.go.imigrasi.paspor.domain.biometrics.FingerTemplate;
import id.go.imigrasi.paspor.domain.biometrics.Fingerprint;
import id.go.imigrasi.paspor.domain.biometrics.MatchThresholds;
import id.go.imigrasi.paspor.neighbours.people.Fingers;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class SourceAfisMatcherTest {
  private static final FingerPosition INDEX = FingerPosition.RIGHT_INDEX;

  private final SourceAfisMatcher matcher = new SourceAfisMatcher();
  private final Fingers fingers = new Fingers();
  private final FingerComparison comparison =
      new FingerComparison(matcher, () -> new MatchThresholds(40, 60));

  @Test
  void onePersonIsKnownAgainByTwoFingers() {
    assertThat(comparison.compare(hand(11, 1), hand(11, 2)).orElseThrow().samePerson()).isTrue();
  }

  @Test
  void twoPeopleAreNotOne() {
    for (int other = 12; other < 16; other++) {
      assertThat(comparison.compare(hand(11, 1), hand(other, 1)).orElseThrow().samePerson())
          .isFalse();
    }
  }

  @Test
  void theSameFingerUnderAnotherNameIsNoticed() {
    FingerTemplate index = template(11, INDEX, 1);
    FingerTemplate again = template(11, INDEX, 2);
    FingerTemplate another = template(11, FingerPosition.LEFT_INDEX, 1);
    assertThat(comparison.sameFinger(index, List.of(another, again))).contains(again);
    assertThat(comparison.sameFinger(index, List.of(another))).isEmpty();
  }

  @Test
  void aBlankPictureHasNoRidges() throws IOException {
    BufferedImage blank = new BufferedImage(340, 440, BufferedImage.TYPE_BYTE_GRAY);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(blank, "png", png);
    Fingerprint press = Fingerprint.of(INDEX, png.toByteArray());

    assertThatThrownBy(() -> matcher.extract(press)).hasMessage("biometrics.finger.no-ridges");
  }

  private List<FingerTemplate> hand(long person, int capture) {
    return List.of(
        template(person, INDEX, capture), template(person, FingerPosition.LEFT_INDEX, capture));
  }

  private FingerTemplate template(long person, FingerPosition finger, int capture) {
    byte[] press = fingers.png(person, finger.code(), capture);
    return matcher.extract(Fingerprint.of(finger, press));
  }
}
