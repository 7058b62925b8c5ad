package id.go.imigrasi.paspor.neighbours.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What the office is shown instead of real photos, signatures and papers. */
class PicturesTest {
  private final Portraits portraits = new Portraits();
  private final Person person = new People().adult(3);

  @Test
  void aPortraitHasPassportProportionAndAWhiteWall() throws IOException {
    BufferedImage face = read(portraits.jpeg(1, true, 30));
    assertThat(face.getWidth() / (double) face.getHeight()).isEqualTo(35.0 / 45);
    assertThat(face.getRGB(12, 12) & 0xFF).isGreaterThan(230);
    assertThat(face.getRGB(face.getWidth() - 12, 12) & 0xFF).isGreaterThan(230);
  }

  @Test
  void thePortraitOfOnePersonIsAlwaysTheSameAndOfAnotherNever() {
    byte[] one = portraits.jpeg(1, false, 30);
    assertThat(new Portraits().jpeg(1, false, 30)).isEqualTo(one);
    assertThat(portraits.jpeg(2, false, 30)).isNotEqualTo(one);
  }

  @Test
  void nobodySignsTwiceQuiteAlike() throws IOException {
    Signatures signatures = new Signatures();
    assertThat(signatures.png(1, 1)).isEqualTo(new Signatures().png(1, 1));
    assertThat(signatures.png(1, 1)).isNotEqualTo(signatures.png(1, 2));
    assertThat(read(signatures.png(1, 1)).getWidth()).isEqualTo(640);
  }

  @Test
  void everyPaperIsAPhotographOfItsOwn() throws IOException {
    Papers papers = new Papers();
    Map<Papers.Kind, byte[]> all = new EnumMap<>(Papers.Kind.class);
    for (Papers.Kind kind : Papers.Kind.values()) {
      all.put(kind, papers.jpeg(kind, person));
      assertThat(read(all.get(kind)).getWidth()).isEqualTo(1280);
    }
    assertThat(all.values()).doesNotHaveDuplicates();
  }

  private static BufferedImage read(byte[] picture) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(picture));
  }
}
