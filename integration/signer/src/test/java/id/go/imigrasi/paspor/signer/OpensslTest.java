package id.go.imigrasi.paspor.signer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody else's program reads what the signer wrote. */
class OpensslTest {
  @TempDir Path folder;

  @Test
  void opensslVerifiesTheSignatureAndTheChain() throws Exception {
    assumeTrue(opensslIsHere(), "openssl is not installed");
    byte[] file =
        SecurityObjects.sign(
            SecurityObjectsTest.request(), TestKeys.RSA, TestKeys.MADE.plus(Duration.ofDays(1)));
    Path sod = folder.resolve("sod.der");
    Files.write(sod, Arrays.copyOfRange(file, 4, file.length));
    Path csca = pem("csca.pem", TestKeys.AUTHORITY.certificate().getEncoded());
    Path signer = pem("dsc.pem", TestKeys.RSA.certificate().getEncoded());

    assertThat(
            openssl(
                "cms",
                "-verify",
                "-inform",
                "DER",
                "-in",
                sod.toString(),
                "-noverify",
                "-binary",
                "-out",
                folder.resolve("lds.bin").toString()))
        .isZero();
    assertThat(
            openssl(
                "verify",
                "-CAfile",
                csca.toString(),
                "-ignore_critical",
                "-purpose",
                "any",
                "-no_check_time",
                signer.toString()))
        .isZero();
    assertThat(Files.readAllBytes(folder.resolve("lds.bin"))).startsWith(0x30);
  }

  private Path pem(String name, byte[] der) throws IOException {
    String body =
        Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII)).encodeToString(der);
    return Files.writeString(
        folder.resolve(name),
        "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n");
  }

  private boolean opensslIsHere() throws InterruptedException {
    try {
      return openssl("version") == 0;
    } catch (IOException absent) {
      return false;
    }
  }

  private int openssl(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("openssl"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("openssl.log").toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }
}
