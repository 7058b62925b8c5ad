package id.go.imigrasi.paspor.integration.biometrics;

import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.biometrics.FingerPosition;
import id.go.imigrasi.paspor.domain.biometrics.FingerTemplate;
import id.go.imigrasi.paspor.domain.biometrics.Fingerprint;
import id.go.imigrasi.paspor.neighbours.people.Fingers;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/**
 * How often one finger and the sum of two err, on presses of generated hands that are spoilt until
 * they err at all: a part of the finger only, wet or dry, and noisy. Not a test: {@code mvn
 * -Pfingers -pl integration -am verify -DskipTests -Dfingers.people=60}.
 */
final class FingerBench {
  private static final FingerPosition[] PAIR = {
    FingerPosition.RIGHT_INDEX, FingerPosition.LEFT_INDEX
  };
  private static final double[] THRESHOLDS = {20, 30, 40, 50, 60, 80};
  private static final PrintStream OUT =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true);

  private final SourceAfisMatcher matcher = new SourceAfisMatcher();
  private final Fingers fingers = new Fingers();
  private final int people;
  private final double spoilt;

  private FingerBench(int people, double spoilt) {
    this.people = people;
    this.spoilt = spoilt;
  }

  /**
   * @param arguments how many people
   */
  public static void main(String[] arguments) {
    int people = Integer.parseInt(arguments[0]);
    for (double spoilt : new double[] {0, 0.5}) {
      new FingerBench(people, spoilt).run();
    }
  }

  private void run() {
    FingerTemplate[][] enrolled = hands(1);
    FingerTemplate[][] pressed = hands(2);
    List<double[]> genuine = new ArrayList<>();
    List<double[]> impostors = new ArrayList<>();
    for (int one = 0; one < people; one++) {
      List<ToDoubleFunction<FingerTemplate>> probe = new ArrayList<>();
      for (FingerTemplate finger : pressed[one]) {
        probe.add(finger == null ? null : matcher.against(finger));
      }
      for (int other = 0; other < people; other++) {
        (one == other ? genuine : impostors).add(scores(probe, enrolled[other]));
      }
    }
    tell(genuine, impostors);
  }

  private static double[] scores(
      List<ToDoubleFunction<FingerTemplate>> probe, FingerTemplate... enrolled) {
    return IntStream.range(0, PAIR.length)
        .mapToDouble(
            i ->
                probe.get(i) == null || enrolled[i] == null
                    ? 0
                    : probe.get(i).applyAsDouble(enrolled[i]))
        .toArray();
  }

  private void tell(List<double[]> genuine, List<double[]> impostors) {
    OUT.printf(
        Locale.ROOT,
        "%nspoilt by %.2f: %d genuine, %d impostor comparisons%n",
        spoilt,
        genuine.size(),
        impostors.size());
    OUT.println(
        "threshold      one finger FMR / FNMR    better of two FMR / FNMR    sum FMR / FNMR");
    for (double threshold : THRESHOLDS) {
      OUT.printf(
          Locale.ROOT,
          "%9.0f      %s         %s           %s%n",
          threshold,
          rates(genuine, impostors, each -> each[0], threshold),
          rates(genuine, impostors, each -> Math.max(each[0], each[1]), threshold),
          rates(genuine, impostors, each -> each[0] + each[1], threshold));
    }
    OUT.printf(
        Locale.ROOT,
        "highest impostor: one %.1f, better of two %.1f, sum %.1f; lowest genuine: %.1f, %.1f, %.1f%n",
        highest(impostors, each -> each[0]),
        highest(impostors, each -> Math.max(each[0], each[1])),
        highest(impostors, each -> each[0] + each[1]),
        -highest(genuine, each -> -each[0]),
        -highest(genuine, each -> -Math.max(each[0], each[1])),
        -highest(genuine, each -> -each[0] - each[1]));
  }

  private static String rates(
      List<double[]> genuine,
      List<double[]> impostors,
      ToDoubleFunction<double[]> fused,
      double threshold) {
    long falseMatches =
        impostors.stream().filter(each -> fused.applyAsDouble(each) >= threshold).count();
    long falseNonMatches =
        genuine.stream().filter(each -> fused.applyAsDouble(each) < threshold).count();
    return String.format(
        Locale.ROOT,
        "%.4f / %.4f",
        (double) falseMatches / impostors.size(),
        (double) falseNonMatches / genuine.size());
  }

  private static double highest(List<double[]> all, ToDoubleFunction<double[]> fused) {
    return all.stream().mapToDouble(fused).max().orElse(0);
  }

  private FingerTemplate[][] hands(int press) {
    FingerTemplate[][] hands = new FingerTemplate[people][];
    for (int person = 0; person < people; person++) {
      long seed = 7_000L + person;
      hands[person] =
          Arrays.stream(PAIR)
              .map(finger -> template(seed, finger, press))
              .toArray(FingerTemplate[]::new);
    }
    return hands;
  }

  /** Null where nothing like a finger is seen any more. */
  private FingerTemplate template(long person, FingerPosition finger, int press) {
    BufferedImage clean = fingers.capture(person, finger.code(), press);
    Random random = new Random(person * 1000 + finger.code() * 10L + press);
    try {
      return matcher.extract(Fingerprint.of(finger, png(spoilt(clean, random))));
    } catch (Refused noRidges) {
      return null;
    }
  }

  /** White beyond a band that lies somewhere, and grey noise over all. */
  private BufferedImage spoilt(BufferedImage clean, Random random) {
    BufferedImage image =
        new BufferedImage(clean.getWidth(), clean.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D paper = image.createGraphics();
    paper.drawImage(clean, 0, 0, null);
    paper.dispose();
    int seen = (int) (clean.getHeight() * (1 - spoilt));
    int top = random.nextInt(clean.getHeight() - seen + 1);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int grey = y < top || y > top + seen ? 250 : image.getRaster().getSample(x, y, 0);
        int noisy = (int) (grey + 120 * spoilt * random.nextGaussian());
        image.getRaster().setSample(x, y, 0, Math.max(0, Math.min(255, noisy)));
      }
    }
    return image;
  }

  private static byte[] png(BufferedImage image) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ImageIO.write(image, "png", bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
