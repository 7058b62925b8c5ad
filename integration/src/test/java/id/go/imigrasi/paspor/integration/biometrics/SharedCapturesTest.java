package id.go.imigrasi.paspor.integration.biometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.biometrics.BiometricEnrolment;
import id.go.imigrasi.paspor.domain.biometrics.BoothMemory;
import id.go.imigrasi.paspor.domain.biometrics.Capture;
import id.go.imigrasi.paspor.domain.biometrics.CaptureQuality;
import id.go.imigrasi.paspor.domain.biometrics.FingerPosition;
import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import id.go.imigrasi.paspor.neighbours.abis.Captures;
import id.go.imigrasi.paspor.neighbours.abis.Sealed;
import id.go.imigrasi.paspor.neighbours.people.Fingers;
import id.go.imigrasi.paspor.neighbours.people.Portraits;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;

/** What the office shares by reference, opened with the ABIS' own eyes. */
class SharedCapturesTest {
  private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

  private final BoothMemory booth = new BoothMemory();
  private final Fingers fingers = new Fingers();

  @Test
  void theAbisReadsTheFingersAndTheFaceThatTheBoothTook() throws Exception {
    KeyPair pair = pair();
    byte[] index = fingers.png(11, FingerPosition.RIGHT_INDEX.code(), 1);
    byte[] thumb = fingers.png(11, FingerPosition.LEFT_THUMB.code(), 1);
    byte[] shared = new CbeffCaptures(booth).of(enrolled(index, thumb));
    String sealed = SealedShare.of(shared, certificate(pair));

    assertThat(sealed).matches("[A-Za-z0-9_-]+");
    byte[] opened = Sealed.open(sealed, pair.getPrivate());
    Captures read = Captures.of(opened);
    assertThat(read.fingers()).containsEntry(2, index).containsEntry(6, thumb).hasSize(2);
    assertThat(read.face()).isEqualTo(face());
    assertThat(new String(opened, StandardCharsets.UTF_8))
        .contains("<Subtype>Right IndexFinger</Subtype>", "<Type>Face</Type>")
        .doesNotContain("0471261123000017");
  }

  @Test
  void nobodyElseReadsThem() throws Exception {
    String sealed = SealedShare.of(new byte[] {1, 2, 3}, certificate(pair()));
    KeyPair other = pair();
    assertThatThrownBy(() -> Sealed.open(sealed, other.getPrivate()))
        .isInstanceOf(GeneralSecurityException.class);
  }

  private BiometricEnrolment enrolled(byte[] index, byte[] thumb) {
    BiometricEnrolment enrolment =
        BiometricEnrolment.begin(new ApplicationNumber("0471261123000017"));
    enrolment.take(FingerPosition.RIGHT_INDEX, capture(index, "image/png"));
    enrolment.take(FingerPosition.LEFT_THUMB, capture(thumb, "image/png"));
    enrolment.take(capture(face(), "image/jpeg"));
    return enrolment;
  }

  private static byte[] face() {
    return new Portraits().jpeg(11, true, 33);
  }

  private Capture capture(byte[] picture, String type) {
    ImageRef kept = booth.keep(picture, type);
    return new Capture(kept, kept, new CaptureQuality(80, List.of()), NOW, "candra");
  }

  private static KeyPair pair() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    return generator.generateKeyPair();
  }

  private static X509Certificate certificate(KeyPair pair)
      throws GeneralSecurityException, OperatorCreationException {
    X500Principal abis = new X500Principal("CN=abis");
    return new JcaX509CertificateConverter()
        .getCertificate(
            new JcaX509v3CertificateBuilder(
                    abis,
                    BigInteger.ONE,
                    Date.from(NOW),
                    Date.from(NOW.plusSeconds(3600)),
                    abis,
                    pair.getPublic())
                .build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate())));
  }
}
