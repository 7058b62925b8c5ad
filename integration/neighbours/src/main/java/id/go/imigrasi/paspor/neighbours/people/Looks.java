package id.go.imigrasi.paspor.neighbours.people;

import java.awt.Color;
import java.util.Random;

/**
 * What somebody who does not exist looks like.
 *
 * @param width of the face against the usual one
 * @param jaw 0 pointed to 1 square
 * @param nose breadth against the usual one
 * @param lips fullness against the usual one
 * @param eyes size against the usual ones
 * @param wrinkles 0 to 1
 * @param style any number: hair, headscarf and clothes choose by it
 */
record Looks(
    boolean woman,
    int age,
    boolean headscarf,
    Color skin,
    Color hair,
    Color cloth,
    Color scarf,
    double width,
    double jaw,
    double nose,
    double lips,
    double eyes,
    double wrinkles,
    int style) {
  private static final Color[] SKINS = {
    new Color(0xE3B98F),
    new Color(0xD6A478),
    new Color(0xC58F62),
    new Color(0xB07B50),
    new Color(0x966440),
    new Color(0xCB9A70),
    new Color(0xBB8559)
  };
  private static final Color[] CLOTHS = {
    new Color(0x2F4A6D), new Color(0x7A2E3A), new Color(0x31594A), new Color(0x4A3B63),
    new Color(0x8A5A2B), new Color(0x3A3F47), new Color(0x9C4F3C), new Color(0x2B6C77)
  };
  private static final Color[] SCARVES = {
    new Color(0x3E5C76), new Color(0x8C3B4A), new Color(0x51705A), new Color(0x6D5A8C),
    new Color(0xB08A66), new Color(0x40464F), new Color(0xA8707C), new Color(0x2F6F73)
  };
  private static final int CHILD = 13;

  static Looks of(long seed, boolean woman, int age) {
    Random random = new Random(Seeds.mix(seed, 77));
    boolean child = age < CHILD;
    double jaw =
        woman || child ? 0.15 + 0.3 * random.nextDouble() : 0.4 + 0.5 * random.nextDouble();
    return new Looks(
        woman,
        age,
        woman && random.nextDouble() < (child ? 0.3 : 0.62),
        SKINS[random.nextInt(SKINS.length)],
        hairOf(random, age),
        CLOTHS[random.nextInt(CLOTHS.length)],
        SCARVES[random.nextInt(SCARVES.length)],
        (child ? 1.06 : 0.97) + 0.09 * random.nextDouble(),
        jaw,
        (woman ? 0.85 : 0.98) + 0.3 * random.nextDouble(),
        (woman ? 1.05 : 0.85) + 0.3 * random.nextDouble(),
        (child ? 1.12 : 0.94) + 0.14 * random.nextDouble(),
        Math.max(0, Math.min(1, (age - 32) / 38.0)),
        random.nextInt(1 << 20));
  }

  private static Color hairOf(Random random, int age) {
    double grey = Math.max(0, Math.min(0.85, (age - 45) / 30.0 + 0.2 * random.nextGaussian()));
    return Shades.mix(new Color(0x17120F), new Color(0xB9B6B2), age < 40 ? 0 : grey);
  }
}
