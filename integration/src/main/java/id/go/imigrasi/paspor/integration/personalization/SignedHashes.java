package id.go.imigrasi.paspor.integration.personalization;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bouncycastle.asn1.icao.DataGroupHash;
import org.bouncycastle.asn1.icao.LDSSecurityObject;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;

/** What EF.SOD says and whether it may be believed (Doc 9303-11 §5.1). */
final class SignedHashes {
  private static final int EF_SOD = 0x77;
  private static final int DIGITAL_SIGNATURE = 0;
  private static final Provider BC = new BouncyCastleProvider();

  private final CMSSignedData signed;
  private final SignerInformation signer;
  private final X509Certificate certificate;

  private SignedHashes(
      CMSSignedData signed, SignerInformation signer, X509Certificate certificate) {
    this.signed = signed;
    this.signer = signer;
    this.certificate = certificate;
  }

  static SignedHashes read(byte[] sod) {
    try {
      CMSSignedData signed = new CMSSignedData(TaggedData.only(sod, EF_SOD).value());
      Collection<SignerInformation> signers = signed.getSignerInfos().getSigners();
      if (signers.size() != 1) {
        throw unreadable();
      }
      SignerInformation signer = signers.iterator().next();
      return new SignedHashes(signed, signer, certificate(signed, signer));
    } catch (CMSException | GeneralSecurityException e) {
      throw unreadable();
    }
  }

  /** Hash by data group, lower-case hexadecimal. */
  Map<Integer, String> byGroup() {
    LDSSecurityObject content =
        LDSSecurityObject.getInstance((byte[]) signed.getSignedContent().getContent());
    Map<Integer, String> hashes = new TreeMap<>();
    for (DataGroupHash hash : content.getDatagroupHash()) {
      hashes.put(
          hash.getDataGroupNumber(),
          HexFormat.of().formatHex(hash.getDataGroupHashValue().getOctets()));
    }
    return hashes;
  }

  /** Under the certificate that EF.SOD itself carries. */
  boolean signatureIsValid() {
    try {
      return signer.verify(
          new JcaSimpleSignerInfoVerifierBuilder().setProvider(BC).build(certificate));
    } catch (CMSException | OperatorCreationException e) {
      return false;
    }
  }

  /**
   * Whether the certificate was issued by one of the authorities, for signing, is valid and was not
   * withdrawn by the same authority.
   */
  boolean signerIsTrusted(
      List<X509Certificate> authorities, List<X509CRL> withdrawals, Instant now) {
    boolean inTime =
        !now.isBefore(certificate.getNotBefore().toInstant())
            && now.isBefore(certificate.getNotAfter().toInstant());
    boolean signs =
        certificate.getKeyUsage() != null && certificate.getKeyUsage()[DIGITAL_SIGNATURE];
    return inTime
        && signs
        && authorities.stream()
            .filter(this::isIssuedBy)
            .anyMatch(
                authority -> withdrawals.stream().noneMatch(list -> isWithdrawn(authority, list)));
  }

  private boolean isIssuedBy(X509Certificate authority) {
    if (!authority.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())
        || authority.getBasicConstraints() < 0) {
      return false;
    }
    try {
      certificate.verify(authority.getPublicKey(), BC);
      return true;
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  /** A list that the authority did not sign says nothing. */
  private boolean isWithdrawn(X509Certificate authority, X509CRL list) {
    if (!list.getIssuerX500Principal().equals(authority.getSubjectX500Principal())) {
      return false;
    }
    try {
      list.verify(authority.getPublicKey(), BC);
      return list.getRevokedCertificate(certificate.getSerialNumber()) != null;
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private static X509Certificate certificate(CMSSignedData signed, SignerInformation signer)
      throws GeneralSecurityException {
    @SuppressWarnings("unchecked")
    Collection<X509CertificateHolder> matching =
        signed.getCertificates().getMatches(signer.getSID());
    if (matching.isEmpty()) {
      throw unreadable();
    }
    return new JcaX509CertificateConverter()
        .setProvider(BC)
        .getCertificate(matching.iterator().next());
  }

  private static Refused unreadable() {
    return Refused.because("personalization.chip.unreadable");
  }
}
