package id.go.imigrasi.paspor.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import id.go.imigrasi.paspor.domain.biometrics.Images;
import id.go.imigrasi.paspor.domain.personalization.ChipReferences;
import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrder;
import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrders;
import id.go.imigrasi.paspor.domain.personalization.StationState;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A chip that the office's station wrote and the signer in its other server signed, read by
 * programs of other makers.
 */
@ExtendWith(ArquillianExtension.class)
class ChipAtTheBorderIT {
  private static final Duration LONG = Duration.ofSeconds(60);
  private static final int HEADER_OF_EF_SOD = 4;

  @Inject PrintShop shop;
  @Inject PersonalizationOrders orders;
  @Inject Images images;

  @TempDir Path folder;

  @Deployment
  static EnterpriseArchive office() {
    return BuiltOffice.withTests();
  }

  @Test
  void opensslAndTheReaderInPythonBelieveTheChipThatOfficeAndSignerMade() throws Exception {
    ChipReferences chip = made();
    byte[] sod = bytes(chip.sod());
    file("sod.bin", sod);
    opensslBelieves(Arrays.copyOfRange(sod, HEADER_OF_EF_SOD, sod.length));
    thePythonReaderBelieves(chip);
  }

  private void opensslBelieves(byte[] signed) throws Exception {
    assumeTrue(said("openssl", "version").startsWith("OpenSSL"), "openssl is not installed");
    String cms = file("sod.der", signed);
    String csca = path("csca.pem");
    said("openssl", "x509", "-inform", "DER", "-in", authority("csca.cer"), "-out", csca);
    String list = path("crl.pem");
    said("openssl", "crl", "-inform", "DER", "-in", authority("csca.crl"), "-out", list);

    assertThat(cmsVerify(cms)).contains("successful");
    assertThat(Files.readString(folder.resolve("ds.pem"))).contains("BEGIN CERTIFICATE");
    assertThat(
            said(
                ("openssl verify -CAfile %s -crl_check -CRLfile %s -ignore_critical"
                        + " -purpose any -no_check_time %s")
                    .formatted(csca, list, path("ds.pem"))
                    .split(" ")))
        .isEqualTo(path("ds.pem") + ": OK");

    signed[signed.length - 1] ^= 1;
    assertThat(cmsVerify(file("sod.der", signed))).doesNotContain("successful");
  }

  /** Writes the signer's certificate as openssl found it. */
  private String cmsVerify(String cms) throws Exception {
    return said(
        "openssl cms -verify -inform DER -in %s -noverify -binary -out %s -signer %s"
            .formatted(cms, path("lds.bin"), path("ds.pem"))
            .split(" "));
  }

  private void thePythonReaderBelieves(ChipReferences chip) throws Exception {
    String python = "/usr/bin/python3";
    assumeTrue(
        said(python, "-c", "import asn1crypto, cryptography").isEmpty(),
        "python3-asn1crypto and python3-cryptography are not installed");
    List<String> command = new ArrayList<>(List.of(python, reader(), "--flip"));
    command.addAll(List.of(authority("csca.cer"), path("sod.bin")));
    command.add("EF.COM=" + file("com.bin", bytes(chip.com())));
    for (Map.Entry<Integer, ImageRef> group : chip.groups().entrySet()) {
      command.add(
          group.getKey() + "=" + file("dg" + group.getKey() + ".bin", bytes(group.getValue())));
    }
    assertThat(said(command.toArray(String[]::new)))
        .matches("each of \\d{4,} flipped bits is refused\n.*")
        .endsWith("genuine, groups [1, 2, 14, 15]");
  }

  private ChipReferences made() throws Exception {
    shop.aDrawerWithBooks();
    PersonalizationOrder order = shop.ordered();
    return Awaitility.await()
        .atMost(LONG)
        .until(
            () -> shop.in(() -> orders.find(order.requestId())).orElseThrow(),
            now -> now.state() == StationState.DONE)
        .chip()
        .orElseThrow();
  }

  private byte[] bytes(ImageRef reference) throws Exception {
    return shop.in(() -> images.find(reference)).orElseThrow().bytes();
  }

  /** Where the signer of the tests lays down what the office believes. */
  private static String authority(String name) {
    String anchors =
        ConfigProvider.getConfig().getValue("paspor.personalization.csca.folder", String.class);
    return Path.of(anchors, name).toString();
  }

  private String reader() throws IOException {
    String name = "passive_authentication.py";
    try (InputStream program = getClass().getResourceAsStream("/" + name)) {
      return file(name, program.readAllBytes());
    }
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private String file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes).toString();
  }

  private String said(String... command) throws InterruptedException, IOException {
    Path said = folder.resolve("said.txt");
    Process process;
    try {
      process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start();
    } catch (IOException absent) {
      return absent.getClass().getSimpleName();
    }
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return Files.readString(said, StandardCharsets.UTF_8).strip();
  }
}
