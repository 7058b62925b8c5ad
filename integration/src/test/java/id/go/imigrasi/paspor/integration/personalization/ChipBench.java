package id.go.imigrasi.paspor.integration.personalization;

import id.go.imigrasi.paspor.domain.personalization.ChipFiles;
import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrder;
import id.go.imigrasi.paspor.domain.personalization.QualityReport;
import id.go.imigrasi.paspor.integration.personalization.ChipProfile.FaceRecord;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * How many chips one core prepares and verifies, without the signature itself, which the signer's
 * own measurement shows. Not a test: {@code mvn -Pchips -pl integration,integration/signer -am
 * verify -DskipTests}.
 */
final class ChipBench {
  private static final Instant NOW = Chips.MADE.plus(Duration.ofDays(1));
  private static final int ROUNDS = 7;
  private static final PrintStream OUT =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true);

  private ChipBench() {}

  public static void main(String[] arguments) {
    InMemoryStation images = new InMemoryStation();
    PersonalizationOrder order = Chips.order(images);
    byte[] face = Chips.face();
    ChipWriter writer = Chips.writer(FaceRecord.ISO_19794_5, 1, 2, 3, 14, 15);
    ChipFiles chip = Chips.signed(writer.prepare(order, face, images, NOW));
    PassiveAuthenticationChipReader reader =
        new PassiveAuthenticationChipReader(
            () -> List.of(Chips.CSCA), Clock.fixed(NOW, ZoneOffset.UTC));
    DrawnDataPagePrinter page = new DrawnDataPagePrinter();

    measure("files of a chip with its two keys", () -> writer.prepare(order, face, images, NOW));
    measure("signed chip (RSA-2048 PSS)", () -> signed(writer, order, face, images));
    measure(
        "verified chip", () -> QualityReport.differences(order, order.mrz(), reader.read(chip)));
    measure(
        "made, signed and verified chip",
        () ->
            QualityReport.differences(
                order, order.mrz(), reader.read(signed(writer, order, face, images))));
    measure("data page", () -> page.print(order.page(), order.mrz(), face));
  }

  private static ChipFiles signed(
      ChipWriter writer, PersonalizationOrder order, byte[] face, InMemoryStation images) {
    return Chips.signed(writer.prepare(order, face, images, NOW));
  }

  private static void measure(String what, Supplier<?> work) {
    round(work, 3);
    double[] rates = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      rates[i] = round(work, 1);
    }
    Arrays.sort(rates);
    OUT.printf(
        Locale.ROOT,
        "%-40s %7.0f/s [%.0f..%.0f]%n",
        what,
        rates[ROUNDS / 2],
        rates[0],
        rates[ROUNDS - 1]);
  }

  private static double round(Supplier<?> work, int seconds) {
    long begin = System.nanoTime();
    long done = 0;
    while (System.nanoTime() - begin < seconds * 1_000_000_000L) {
      work.get();
      done++;
    }
    return done * 1e9 / (System.nanoTime() - begin);
  }
}
