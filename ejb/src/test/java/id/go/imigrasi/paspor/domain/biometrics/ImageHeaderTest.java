package id.go.imigrasi.paspor.domain.biometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ImageHeaderTest {

  @Test
  void readsTheSizeOfEveryFormatWithoutDecoding() {
    assertThat(ImageHeader.of(Captures.jpeg(480, 620)))
        .isEqualTo(new ImageHeader(ImageFormat.JPEG, 480, 620));
    assertThat(ImageHeader.of(Captures.png(340, 440)))
        .isEqualTo(new ImageHeader(ImageFormat.PNG, 340, 440));
    assertThat(ImageHeader.of(Captures.wsq(832, 768)))
        .isEqualTo(new ImageHeader(ImageFormat.WSQ, 832, 768));
  }

  @Test
  void whatIsNoPictureIsRefused() {
    refuses("biometrics.image.not-a-picture", "<html>no</html>".getBytes());
    refuses("biometrics.image.not-a-picture", new byte[] {(byte) 0xFF});
    byte[] whole = Captures.jpeg(480, 620);
    for (int length = 3; length < whole.length - 4; length++) {
      refuses("biometrics.image.not-a-picture", Arrays.copyOf(whole, length));
    }
  }

  @Test
  void aBombIsRefusedUnopened() {
    assertThatThrownBy(() -> FaceImage.of(Captures.jpeg(60000, 65000)))
        .hasMessage("biometrics.image.too-large");
    assertThatThrownBy(() -> Signature.of(Captures.png(-1, 40)))
        .hasMessage("biometrics.image.too-large");
  }

  @Test
  void aFaceIsAJpegOfPassportProportion() {
    assertThat(FaceImage.of(Captures.jpeg(490, 630)).header().width()).isEqualTo(490);
    assertThatThrownBy(() -> FaceImage.of(Captures.png(490, 630)))
        .hasMessage("biometrics.image.format-not-accepted");
    assertThatThrownBy(() -> FaceImage.of(Captures.jpeg(640, 630)))
        .hasMessage("biometrics.face.proportion");
    assertThatThrownBy(() -> FaceImage.of(Captures.jpeg(350, 450)))
        .hasMessage("biometrics.image.too-small");
  }

  @Test
  void aFingerIsPngOrWsq() {
    assertThat(Fingerprint.of(FingerPosition.LEFT_RING, Captures.wsq(500, 500)).toString())
        .isEqualTo("Fingerprint[LEFT_RING]");
    assertThatThrownBy(() -> Fingerprint.of(FingerPosition.LEFT_RING, Captures.jpeg(500, 500)))
        .hasMessage("biometrics.image.format-not-accepted");
  }

  @Test
  void heavyAndEmptyFilesAreRefused() {
    assertThatThrownBy(() -> Signature.of(new byte[Signature.LARGEST + 1]))
        .hasMessage("biometrics.image.too-heavy");
    assertThatThrownBy(() -> Signature.of(new byte[0])).hasMessage("biometrics.image.empty");
    assertThatThrownBy(() -> Signature.of(null)).hasMessage("biometrics.image.empty");
  }

  private static void refuses(String key, byte[] bytes) {
    assertThatThrownBy(() -> ImageHeader.of(bytes)).isInstanceOf(Refused.class).hasMessage(key);
  }
}
