package id.go.imigrasi.paspor.signer;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Programs of other makers that read what the signer wrote; absent ones skip the test. */
final class Outsiders {
  private static final String READER = "src/test/python/passive_authentication.py";

  private final Path folder;

  Outsiders(Path folder) {
    this.folder = folder;
  }

  /** Exit code and what the program said. */
  record Said(int code, String text) {}

  Said openssl(String... arguments) throws IOException, InterruptedException {
    assumeTrue(runs("openssl", "version"), "openssl is not installed");
    return run(Stream.concat(Stream.of("openssl"), Arrays.stream(arguments)).toList());
  }

  /** The system's own Python, for only that one knows the system's packages. */
  Said python(String... arguments) throws IOException, InterruptedException {
    assumeTrue(
        runs("/usr/bin/python3", "-c", "import asn1crypto, cryptography"),
        "python3-asn1crypto and python3-cryptography are not installed");
    return run(
        Stream.concat(Stream.of("/usr/bin/python3", READER), Arrays.stream(arguments)).toList());
  }

  /** A file in PEM, as openssl wants certificates and lists. */
  String pem(String name, String kind, byte[] der) throws IOException {
    String body =
        Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII)).encodeToString(der);
    return Files.writeString(
            folder.resolve(name),
            "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(kind, body, kind))
        .toString();
  }

  String file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes).toString();
  }

  private boolean runs(String... command) throws InterruptedException {
    try {
      return run(List.of(command)).code() == 0;
    } catch (IOException absent) {
      return false;
    }
  }

  private Said run(List<String> command) throws IOException, InterruptedException {
    Path said = folder.resolve("said.txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException(command.get(0) + " does not end");
    }
    return new Said(process.exitValue(), Files.readString(said));
  }
}
