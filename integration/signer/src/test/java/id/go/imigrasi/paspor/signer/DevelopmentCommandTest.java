package id.go.imigrasi.paspor.signer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The authority for development, worked by hand. */
class DevelopmentCommandTest {
  private static final Map<String, String> SECRETS =
      Map.of("PASPOR_AUTHORITY_PASSWORD", "only-for-this-test");

  @TempDir Path folder;

  @Test
  void certifiesAKeyThatLiesElsewhereAndWithdrawsItForGood() throws Exception {
    run("authority", folder);
    Path signer = folder.resolve("ds.cer");
    run("issue", folder, request(KeyKind.RSA_2048), signer);
    X509Certificate certificate = certificate(signer);
    certificate.verify(certificate(folder.resolve("csca.cer")).getPublicKey(), TestKeys.BC);
    assertThat(list().getRevokedCertificates()).isNull();
    assertThat(openssl(signer)).endsWith(": OK");

    run("withdraw", folder, signer);
    run("withdraw", folder, signer);
    assertThat(list().getRevokedCertificate(certificate)).isNotNull();
    assertThat(list().getRevokedCertificates()).hasSize(1);
    assertThat(openssl(signer)).contains("certificate revoked");

    run("authority", folder);
    assertThat(list().getRevokedCertificate(certificate)).as("stays withdrawn").isNotNull();
  }

  @Test
  void theDemonstrationsSignerTakesAnotherKeyWhenItsOwnIsWithdrawn() throws Exception {
    DevelopmentKeys keys =
        new DevelopmentKeys(
            folder, "only-for-this-test".toCharArray(), KeyKind.P_256, KeyKind.P_256);
    DocumentSigner before = keys.inUse(TestKeys.MADE);
    Path signer = Files.write(folder.resolve("ds.bin"), before.certificate().getEncoded());
    run("withdraw", folder, signer);

    DocumentSigner after = keys.inUse(TestKeys.MADE.plusSeconds(1));
    assertThat(after.serial()).isNotEqualTo(before.serial());
    assertThat(list().getRevokedCertificate(before.certificate())).isNotNull();
    assertThat(list().getRevokedCertificate(after.certificate())).isNull();
  }

  @Test
  void refusesWhatIsNotItsOwnAndWhatIsNotAsked() throws Exception {
    Path stranger = Files.write(folder.resolve("x"), TestKeys.RSA.certificate().getEncoded());
    assertThatThrownBy(() -> run("withdraw", folder, stranger))
        .isInstanceOf(GeneralSecurityException.class);
    Path noRequest = Files.write(folder.resolve("y"), TestKeys.RSA.certificate().getEncoded());
    assertThatThrownBy(() -> run("issue", folder, noRequest, folder.resolve("z")))
        .isInstanceOf(Exception.class);
    assertThat(folder.resolve("z")).doesNotExist();
    assertThatThrownBy(() -> run("sell", folder)).hasMessageContaining("withdraw FOLDER");
    assertThatThrownBy(
            () ->
                new DevelopmentCommand(Map.of(), TestKeys.MADE)
                    .run(List.of("authority", folder.toString())))
        .hasMessageContaining("PASPOR_AUTHORITY_PASSWORD is not set");
  }

  private void run(String what, Path... paths) throws Exception {
    List<String> arguments = new ArrayList<>(List.of(what));
    List.of(paths).forEach(path -> arguments.add(path.toString()));
    new DevelopmentCommand(SECRETS, TestKeys.MADE.plus(Duration.ofHours(1))).run(arguments);
  }

  private Path request(KeyKind kind) throws Exception {
    KeyPair pair = kind.generate(TestKeys.BC);
    byte[] request =
        new JcaPKCS10CertificationRequestBuilder(new X500Name("CN=X"), pair.getPublic())
            .build(
                new JcaContentSignerBuilder("SHA256withRSA")
                    .setProvider(TestKeys.BC)
                    .build(pair.getPrivate()))
            .getEncoded();
    return Files.write(folder.resolve("ds.csr"), request);
  }

  private String openssl(Path signer) throws Exception {
    Outsiders outsiders = new Outsiders(folder);
    return outsiders
        .openssl(
            "verify",
            "-CAfile",
            outsiders.pem(
                "csca.pem", "CERTIFICATE", Files.readAllBytes(folder.resolve("csca.cer"))),
            "-crl_check",
            "-CRLfile",
            outsiders.pem("crl.pem", "X509 CRL", Files.readAllBytes(folder.resolve("csca.crl"))),
            "-ignore_critical",
            "-purpose",
            "any",
            "-no_check_time",
            outsiders.pem("ds.pem", "CERTIFICATE", Files.readAllBytes(signer)))
        .text()
        .strip();
  }

  private X509CRL list() throws Exception {
    return (X509CRL)
        CertificateFactory.getInstance("X.509", TestKeys.BC)
            .generateCRL(new ByteArrayInputStream(Files.readAllBytes(folder.resolve("csca.crl"))));
  }

  private static X509Certificate certificate(Path file) throws Exception {
    return (X509Certificate)
        CertificateFactory.getInstance("X.509", TestKeys.BC)
            .generateCertificate(new ByteArrayInputStream(Files.readAllBytes(file)));
  }
}
