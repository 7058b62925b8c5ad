package id.go.imigrasi.paspor.signer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.bouncycastle.asn1.icao.ICAOObjectIdentifiers;
import org.bouncycastle.asn1.icao.LDSSecurityObject;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityObjectsTest {
  private static final Instant NOW = TestKeys.MADE.plus(Duration.ofDays(1));
  static final LocalDate EXPIRES = LocalDate.of(2036, 11, 24);

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aSecondReaderFindsTheHashesUnderAValidSignature(boolean rsa) throws Exception {
    DocumentSigner signer = rsa ? TestKeys.RSA : TestKeys.ELLIPTIC;
    byte[] file = SecurityObjects.sign(request(), signer, ObjectVersion.V1, NOW);
    assertThat(file[0]).isEqualTo((byte) 0x77);

    CMSSignedData signed = signedData(file);
    assertThat(signed.getSignedContentTypeOID())
        .isEqualTo(ICAOObjectIdentifiers.id_icao_ldsSecurityObject.getId());
    assertThat(verifies(signed)).isTrue();
    LDSSecurityObject content =
        LDSSecurityObject.getInstance((byte[]) signed.getSignedContent().getContent());
    assertThat(content.getVersion()).isEqualTo(1);
    assertThat(content.getDatagroupHash()).hasSize(3);
    assertThat(content.getDatagroupHash()[1].getDataGroupHashValue().getOctets())
        .isEqualTo(hash(2));
  }

  @Test
  void signsAsTheChipsInUseDo() throws Exception {
    CMSSignedData file = signedData(sign(request(), NOW));
    SignerInformation signer = only(file);
    LDSSecurityObject content =
        LDSSecurityObject.getInstance((byte[]) file.getSignedContent().getContent());
    assertThat(content.getVersion()).isZero();
    assertThat(content.getDigestAlgorithmIdentifier().getAlgorithm())
        .isEqualTo(NISTObjectIdentifiers.id_sha256);
    assertThat(signer.getEncryptionAlgOID()).isEqualTo(PKCSObjectIdentifiers.id_RSASSA_PSS.getId());
    RSASSAPSSparams pss = RSASSAPSSparams.getInstance(signer.getEncryptionAlgParams());
    assertThat(pss.getSaltLength().intValue()).isEqualTo(32);
    assertThat(signer.getSignedAttributes().size()).isEqualTo(3);
    assertThat(signer.getUnsignedAttributes()).isNull();
    assertThat(signer.getSID().getIssuer()).isNotNull();
  }

  @Test
  void aFlippedBitBreaksTheSignature() throws Exception {
    byte[] file = sign(request(), NOW);
    byte[] wanted = hash(2);
    int place = indexOf(file, wanted);
    file[place] ^= 1;
    assertThatThrownBy(() -> verifies(signedData(file))).isInstanceOf(CMSException.class);
  }

  @Test
  void refusesOutsideTheUsagePeriodOfTheKey() {
    Instant late = TestKeys.MADE.plus(Duration.ofDays(93));
    assertThatThrownBy(() -> sign(request(), late))
        .isInstanceOf(SigningRefused.class)
        .hasMessage("key-usage-period-over");
    Instant early = TestKeys.MADE.minusSeconds(1);
    assertThatThrownBy(() -> sign(request(), early)).hasMessage("key-usage-period-not-begun");
  }

  @Test
  void refusesAnotherKindOfDocumentAndAChipWithoutAFace() {
    SigningRequest visa = new SigningRequest(UUID.randomUUID(), "V", EXPIRES, hashes());
    assertThatThrownBy(() -> sign(visa, NOW)).hasMessage("document-type-not-allowed");
    SortedMap<Integer, byte[]> faceless = hashes();
    faceless.remove(2);
    SigningRequest without = new SigningRequest(UUID.randomUUID(), "P", EXPIRES, faceless);
    assertThatThrownBy(() -> sign(without, NOW)).hasMessage("data-group-missing");
  }

  @Test
  void refusesAPassportThatOutlivesTheCertificate() throws Exception {
    LocalDate last = LocalDate.of(2037, 2, 23);
    assertThat(sign(new SigningRequest(UUID.randomUUID(), "P", last, hashes()), NOW)).isNotEmpty();
    SigningRequest longer = new SigningRequest(UUID.randomUUID(), "P", last.plusDays(1), hashes());
    assertThatThrownBy(() -> sign(longer, NOW))
        .isInstanceOf(SigningRefused.class)
        .hasMessage("passport-outlives-certificate");
  }

  private static byte[] sign(SigningRequest request, Instant at) throws SigningRefused {
    return SecurityObjects.sign(request, TestKeys.RSA, ObjectVersion.V0, at);
  }

  static SigningRequest request() {
    return new SigningRequest(UUID.randomUUID(), "P", EXPIRES, hashes());
  }

  static CMSSignedData signedData(byte[] file) throws CMSException {
    return new CMSSignedData(Arrays.copyOfRange(file, 4, file.length));
  }

  private static SortedMap<Integer, byte[]> hashes() {
    SortedMap<Integer, byte[]> hashes = new TreeMap<>();
    for (int group : new int[] {1, 2, 14}) {
      hashes.put(group, hash(group));
    }
    return hashes;
  }

  private static byte[] hash(int group) {
    byte[] hash = new byte[32];
    Arrays.fill(hash, (byte) (group + 64));
    return hash;
  }

  private static SignerInformation only(CMSSignedData signed) {
    Collection<SignerInformation> signers = signed.getSignerInfos().getSigners();
    assertThat(signers).hasSize(1);
    return signers.iterator().next();
  }

  private static boolean verifies(CMSSignedData signed) throws Exception {
    SignerInformation signer = only(signed);
    @SuppressWarnings("unchecked")
    Collection<X509CertificateHolder> matching =
        signed.getCertificates().getMatches(signer.getSID());
    return signer.verify(
        new JcaSimpleSignerInfoVerifierBuilder()
            .setProvider(TestKeys.BC)
            .build(matching.iterator().next()));
  }

  private static int indexOf(byte[] file, byte[] part) {
    for (int at = 0; at <= file.length - part.length; at++) {
      if (Arrays.equals(file, at, at + part.length, part, 0, part.length)) {
        return at;
      }
    }
    throw new AssertionError("the hash is not in the file");
  }
}
