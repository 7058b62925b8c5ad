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
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * How many EF.SOD one core signs, with a key in software and with one in SoftHSM, beside what
 * OpenSSL signs with the same kind of key in the same run. Not a test: {@code mvn -Pchips -pl
 * integration,integration/signer -am verify -DskipTests}.
 */
final class SigningBench {
  private static final Instant NOW = TestKeys.MADE.plus(Duration.ofDays(1));
  private static final int ROUNDS = 7;
  private static final int CORES = Runtime.getRuntime().availableProcessors();
  private static final PrintStream OUT =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true);

  private SigningBench() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("signing-bench");
    tellMachine("at the beginning");
    String raw = openssl(folder);
    Optional<Path> token = token(folder);
    for (String[] kind :
        List.of(new String[] {"RSA_2048", "+F2", "2048"}, new String[] {"P_256", "+F4", "256"})) {
      double best = opensslRate(raw, kind[1], kind[2]);
      KeyKind key = KeyKind.valueOf(kind[0]);
      measure(key, "software", signer(key), folder, best);
      if (token.isPresent()) {
        measure(key, "SoftHSM", inToken(key, token.get(), folder), folder, best);
      }
    }
    if (token.isEmpty()) {
      OUT.println("SoftHSM is not installed: not measured");
    }
    tellMachine("at the end");
  }

  /** One thread, and as many as there are cores. */
  private static void measure(
      KeyKind kind, String where, DocumentSigner signer, Path folder, double best)
      throws Exception {
    SigningDesk desk =
        new SigningDesk(
            now -> signer,
            new SigningJournal(folder),
            ObjectVersion.V0,
            Clock.fixed(NOW, ZoneOffset.UTC));
    String message = message();
    Work bare = () -> SecurityObjects.sign(request(), signer, ObjectVersion.V0, NOW);
    Work whole = () -> desk.answer(message);
    String name = kind + ", " + where + ": ";
    tell(name + "EF.SOD in memory", rates(bare, 1), best);
    tell(name + "EF.SOD, per core of " + CORES, rates(bare, CORES), best);
    tell(name + "request to answer, journal on disk", rates(whole, 1), best);
  }

  private static void tellMachine(String when) throws IOException {
    Path load = Path.of("/proc/loadavg");
    OUT.printf(
        "%s: %d cores, Java %s, load %s%n",
        when,
        CORES,
        Runtime.version(),
        Files.exists(load) ? Files.readString(load).strip() : "unknown");
  }

  /** The provider's file for a new token; empty without SoftHSM. */
  private static Optional<Path> token(Path folder) throws IOException, InterruptedException {
    Optional<Path> library = TokenKeysTest.LIBRARIES.stream().filter(Files::exists).findFirst();
    if (library.isEmpty()
        || !TokenKeysTest.tokenIsReady(Files.createDirectory(folder.resolve("tokens")))) {
      return Optional.empty();
    }
    return Optional.of(
        Files.writeString(
            folder.resolve("token.cfg"),
            "name = Bench\nlibrary = " + library.get() + "\nslotListIndex = 0\n"));
  }

  private static DocumentSigner inToken(KeyKind kind, Path token, Path folder) throws Exception {
    char[] pin = TokenKeysTest.PIN.toCharArray();
    byte[] request = KeyRequest.make(token, pin, kind.name(), kind, TestKeys.MADE);
    Path issued = folder.resolve(kind + ".cer");
    Files.write(
        issued,
        TestKeys.AUTHORITY
            .certify(KeyRequest.read(request), TestKeys.MADE, TestKeys.BC)
            .getEncoded());
    return new TokenKeys(token, pin, kind.name(), issued).inUse(NOW);
  }

  private static void tell(String what, double[] rates, double raw) {
    OUT.printf(
        Locale.ROOT,
        "%-58s %7.0f/s [%.0f..%.0f]  openssl %.0f/s  = %.0f %%%n",
        what,
        rates[ROUNDS / 2],
        rates[0],
        rates[ROUNDS - 1],
        raw,
        100 * rates[ROUNDS / 2] / raw);
  }

  /** Sorted rates of one thread in one-second rounds after a warm-up, while so many work. */
  private static double[] rates(Work work, int threads) throws Exception {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      rate(workers, work, threads, 3);
      double[] rates = new double[ROUNDS];
      for (int i = 0; i < ROUNDS; i++) {
        rates[i] = rate(workers, work, threads, 1);
      }
      Arrays.sort(rates);
      return rates;
    } finally {
      workers.shutdownNow();
    }
  }

  private static double rate(ExecutorService workers, Work work, int threads, int seconds)
      throws Exception {
    double sum = 0;
    Callable<Double> one = () -> round(work, seconds);
    for (Future<Double> each : workers.invokeAll(Collections.nCopies(threads, one))) {
      sum += each.get();
    }
    return sum / threads;
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
        new ProcessBuilder(
                "openssl", "speed", "-elapsed", "-seconds", "5", "-mr", "rsa2048", "ecdsap256")
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
    return
"""
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
