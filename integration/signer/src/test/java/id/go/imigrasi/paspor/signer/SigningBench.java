package id.go.imigrasi.paspor.signer;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How many EF.SOD one core signs, beside what OpenSSL signs with the same kind of key in the same
 * run. Not a test: {@code mvn -Pchips -pl integration,integration/signer -am verify -DskipTests}.
 */
final class SigningBench {
  private static final Instant NOW = TestKeys.MADE.plus(Duration.ofDays(1));
  private static final int ROUNDS = 7;
  private static final PrintStream OUT =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true);

  private SigningBench() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("signing-bench");
    String raw = openssl(folder);
    for (String[] kind :
        List.of(new String[] {"RSA_2048", "+F2", "2048"}, new String[] {"P_256", "+F4", "256"})) {
      DocumentSigner signer = signer(KeyKind.valueOf(kind[0]));
      double[] bare = rates(() -> SecurityObjects.sign(request(), signer, ObjectVersion.V0, NOW));
      SigningDesk desk =
          new SigningDesk(
              now -> signer,
              new SigningJournal(folder),
              ObjectVersion.V0,
              Clock.fixed(NOW, ZoneOffset.UTC));
      String message = message();
      double[] whole = rates(() -> desk.answer(message));
      double best = opensslRate(raw, kind[1], kind[2]);
      tell(kind[0] + " EF.SOD in memory", bare, best);
      tell(kind[0] + " request to answer, journal on disk", whole, best);
    }
  }

  private static void tell(String what, double[] rates, double raw) {
    OUT.printf(
        Locale.ROOT,
        "%-48s %7.0f/s [%.0f..%.0f]  openssl %.0f/s  = %.0f %%%n",
        what,
        rates[ROUNDS / 2],
        rates[0],
        rates[ROUNDS - 1],
        raw,
        100 * rates[ROUNDS / 2] / raw);
  }

  /** Sorted rates of one-second rounds after a warm-up, one thread. */
  private static double[] rates(Work work) throws Exception {
    round(work, 3);
    double[] rates = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      rates[i] = round(work, 1);
    }
    Arrays.sort(rates);
    return rates;
  }

  private static double round(Work work, int seconds) throws Exception {
    long begin = System.nanoTime();
    long done = 0;
    while (System.nanoTime() - begin < seconds * 1_000_000_000L) {
      work.once();
      done++;
    }
    return done * 1e9 / (System.nanoTime() - begin);
  }

  private static String openssl(Path folder) throws IOException, InterruptedException {
    Path said = folder.resolve("openssl.txt");
    Process speed =
        new ProcessBuilder("openssl", "speed", "-seconds", "5", "-mr", "rsa2048", "ecdsap256")
            .redirectOutput(said.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (speed.waitFor() != 0) {
      throw new IOException("openssl speed failed");
    }
    return Files.readString(said, StandardCharsets.US_ASCII);
  }

  /** The third field behind the kind is the seconds of one signature. */
  private static double opensslRate(String said, String kind, String bits) {
    return said.lines()
        .filter(line -> line.startsWith(kind + ":") && line.split(":")[2].equals(bits))
        .mapToDouble(line -> Double.parseDouble(line.split(":")[3]))
        .map(each -> each < 1 ? 1 / each : each)
        .findFirst()
        .orElse(Double.NaN);
  }

  private static DocumentSigner signer(KeyKind kind) throws GeneralSecurityException, IOException {
    return TestKeys.AUTHORITY.issue(kind, TestKeys.MADE, TestKeys.BC);
  }

  private static SigningRequest request() {
    return SigningMessages.read(message());
  }

  private static String message() {
    String hash = "01".repeat(32);
    return """
    {"type":"id.go.imigrasi.paspor.signing.request.v1",
     "data":{"requestId":"7c1b3a52-3f0a-4f57-8f5f-0a8d4c1d2e3f","documentType":"P",
             "expires":"2036-11-24","hashes":{"1":"%1$s","2":"%1$s","3":"%1$s","14":"%1$s","15":"%1$s"}}}
    """
        .formatted(hash);
  }

  /** One unit of what is measured. */
  private interface Work {
    Object once() throws Exception;
  }
}
