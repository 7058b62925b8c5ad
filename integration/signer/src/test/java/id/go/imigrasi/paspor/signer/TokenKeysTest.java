package id.go.imigrasi.paspor.signer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.go.imigrasi.paspor.signer.PassportCertificates.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.Provider;
import java.security.Security;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A key that never leaves its token signs as the software key does; SoftHSM stands for the token.
 */
class TokenKeysTest {
  private static final List<Path> LIBRARIES =
      List.of(
          Path.of("/usr/lib/softhsm/libsofthsm2.so"),
          Path.of("/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so"));
  private static final char[] PIN = "1234".toCharArray();

  @TempDir Path folder;

  @Test
  void signsInsideTheToken() throws Exception {
    Path library = LIBRARIES.stream().filter(Files::exists).findFirst().orElse(null);
    assumeTrue(library != null && tokenIsReady(), "SoftHSM is not installed");
    Path configuration = folder.resolve("token.cfg");
    Files.writeString(
        configuration, "name = PasporTest\nlibrary = " + library + "\nslotListIndex = 0\n");
    putKey(configuration);

    DocumentSigner signer =
        new TokenKeys(configuration, PIN, "document-signer").inUse(TestKeys.MADE);
    assertThat(signer.key().getEncoded()).isNull();
    byte[] file =
        SecurityObjects.sign(
            SecurityObjectsTest.request(), signer, TestKeys.MADE.plus(Duration.ofDays(1)));
    CMSSignedData signed = SecurityObjectsTest.signedData(file);
    SignerInformation info = signed.getSignerInfos().getSigners().iterator().next();
    assertThat(
            info.verify(
                new JcaSimpleSignerInfoVerifierBuilder()
                    .setProvider(TestKeys.BC)
                    .build(signer.certificate())))
        .isTrue();
    assertThatThrownBy(() -> new TokenKeys(configuration, PIN, "nobody").inUse(TestKeys.MADE))
        .isInstanceOf(KeyStoreException.class);
  }

  private static void putKey(Path configuration) throws Exception {
    Provider token = Security.getProvider("SunPKCS11").configure(configuration.toString());
    KeyStore keys = KeyStore.getInstance("PKCS11", token);
    keys.load(null, PIN);
    KeyPair pair = KeyKind.RSA_2048.generate(token);
    DevelopmentAuthority authority = TestKeys.AUTHORITY;
    Period inUse = new Period(TestKeys.MADE, TestKeys.MADE.plus(Duration.ofDays(90)));
    Period valid = new Period(TestKeys.MADE, TestKeys.MADE.plus(Duration.ofDays(3745)));
    X509Certificate certificate =
        new PassportCertificates(
                "CSCA PENGEMBANGAN",
                authority.key(),
                authority.certificate().getPublicKey(),
                TestKeys.BC)
            .documentSigner("TOKEN", pair.getPublic(), valid, inUse);
    keys.setKeyEntry("document-signer", pair.getPrivate(), null, new Certificate[] {certificate});
  }

  /** An empty token where the run's own SoftHSM configuration says. */
  private boolean tokenIsReady() throws IOException, InterruptedException {
    String configuration = System.getenv("SOFTHSM2_CONF");
    if (configuration == null) {
      return false;
    }
    Files.writeString(
        Path.of(configuration),
        "directories.tokendir = " + folder + "\nobjectstore.backend = file\nlog.level = ERROR\n");
    try {
      Process made =
          new ProcessBuilder(
                  List.of(
                      "softhsm2-util",
                      "--init-token",
                      "--free",
                      "--label",
                      "paspor",
                      "--pin",
                      "1234",
                      "--so-pin",
                      "1234"))
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("made.log").toFile())
              .start();
      return made.waitFor(60, TimeUnit.SECONDS) && made.exitValue() == 0;
    } catch (IOException absent) {
      return false;
    }
  }
}
