package id.go.imigrasi.paspor.signer;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Doc 9303-12 §7.1, as far as a certificate itself can show it. */
class CertificateProfileTest {
  private static final X509Certificate CSCA = TestKeys.AUTHORITY.certificate();
  private static final X509Certificate SIGNER = TestKeys.RSA.certificate();

  @Test
  void theAuthoritySignsCertificatesAndNothingElse() throws Exception {
    CSCA.verify(CSCA.getPublicKey(), TestKeys.BC);
    assertThat(CSCA.getBasicConstraints()).isZero();
    assertThat(CSCA.getKeyUsage())
        .containsExactly(false, false, false, false, false, true, true, false, false);
  }

  @Test
  void theSignersCertificateIsOfTheAuthorityAndSignsDocumentsOnly() throws Exception {
    SIGNER.verify(CSCA.getPublicKey(), TestKeys.BC);
    assertThat(SIGNER.getIssuerX500Principal()).isEqualTo(CSCA.getSubjectX500Principal());
    assertThat(SIGNER.getBasicConstraints()).isEqualTo(-1);
    assertThat(SIGNER.getKeyUsage()[0]).isTrue();
    assertThat(SIGNER.getCriticalExtensionOIDs()).containsExactly("2.5.29.15");
    assertThat(SIGNER.getNonCriticalExtensionOIDs())
        .contains("2.5.29.16", "2.5.29.17", "2.5.29.18", "2.5.29.35", "2.23.136.1.1.6.2");
  }

  @Test
  void theKeyIsInUseForThreeMonthsAndTheCertificateOutlivesTenYearPassports() {
    assertThat(TestKeys.RSA.usableUntil()).isEqualTo(Instant.parse("2027-02-23T00:00:00Z"));
    assertThat(SIGNER.getNotAfter().toInstant().atOffset(ZoneOffset.UTC).getYear()).isEqualTo(2037);
    assertThat(TestKeys.RSA.left(TestKeys.MADE)).isLessThan(Duration.ofDays(93));
  }

  @Test
  void bothNameTheCountryInCapitals() {
    assertThat(SIGNER.getSubjectX500Principal().getName()).contains("C=ID");
    assertThat(CSCA.getSubjectX500Principal().getName()).contains("C=ID");
  }
}
