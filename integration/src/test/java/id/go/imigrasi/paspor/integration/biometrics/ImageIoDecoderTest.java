package id.go.imigrasi.paspor.integration.biometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.biometrics.CaptureQuality;
import id.go.imigrasi.paspor.domain.biometrics.FaceImage;
import id.go.imigrasi.paspor.domain.biometrics.FaceQuality;
import id.go.imigrasi.paspor.domain.biometrics.FingerQuality;
import id.go.imigrasi.paspor.domain.biometrics.ImageHeader;
import id.go.imigrasi.paspor.domain.biometrics.Picture;
import id.go.imigrasi.paspor.neighbours.people.Fingers;
import id.go.imigrasi.paspor.neighbours.people.Portraits;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class ImageIoDecoderTest {
  private final ImageIoDecoder decoder = new ImageIoDecoder();
  private final byte[] press = new Fingers().png(21, 2, 1);

  @Test
  void opensAPressAndFindsItGood() {
    Picture picture = decoder.decode(press, ImageHeader.of(press));

    assertThat(picture.width()).isEqualTo(340);
    assertThat(picture.grey(2, 2)).isGreaterThan(200);
    CaptureQuality quality = FingerQuality.of(picture);
    assertThat(quality.findings()).isEmpty();
    assertThat(quality.grade()).isEqualTo(CaptureQuality.Grade.GOOD);
  }

  @Test
  void opensAPortraitAndFindsNothingAgainstIt() {
    byte[] jpeg = new Portraits().jpeg(5, true, 34);
    FaceImage face = FaceImage.of(jpeg);

    assertThat(FaceQuality.of(decoder.decode(jpeg, face.header())).findings()).isEmpty();
  }

  @Test
  void aHeaderWithoutItsPictureIsRefused() {
    byte[] cut = Arrays.copyOf(press, 60);
    refuses(cut, ImageHeader.of(cut));
  }

  @Test
  void aHeaderThatLiesAboutTheSizeIsRefused() {
    ImageHeader header = ImageHeader.of(press);
    refuses(press, new ImageHeader(header.format(), header.width() + 1, header.height()));
  }

  @Test
  void aWsqOfRubbishIsRefused() {
    byte[] wsq = HexFormat.of().parseHex("FFA0FFA2001100FF01F401F400000000000000000000FFA1");
    refuses(wsq, ImageHeader.of(wsq));
  }

  private void refuses(byte[] bytes, ImageHeader header) {
    assertThatThrownBy(() -> decoder.decode(bytes, header))
        .hasMessage("biometrics.image.not-a-picture");
  }
}
