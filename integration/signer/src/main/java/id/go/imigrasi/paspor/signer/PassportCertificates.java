package id.go.imigrasi.paspor.signer;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERGeneralizedTime;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.asn1.x9.X9ECPoint;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Writes certificates after the profiles of Doc 9303-12 §7.1 for one country. */
final class PassportCertificates {
  private static final ASN1ObjectIdentifier DOCUMENT_TYPES =
      new ASN1ObjectIdentifier("2.23.136.1.1.6.2");
  private static final Duration LIST_LASTS = Duration.ofDays(90);
  private static final SecureRandom RANDOM = new SecureRandom();

  private final X500Name issuer;
  private final PrivateKey issuerKey;
  private final SubjectPublicKeyInfo issuerPublicKey;
  private final Provider provider;

  /**
   * @param commonName the issuing authority's
   * @param issuerPublicKey of the issuing authority: of the certificate itself for a CSCA
   */
  PassportCertificates(
      String commonName, PrivateKey issuerKey, PublicKey issuerPublicKey, Provider provider) {
    this.issuer = name(commonName);
    this.issuerKey = issuerKey;
    this.issuerPublicKey = explicit(issuerPublicKey);
    this.provider = provider;
  }

  /** The self-signed certificate of the country signing authority. */
  X509Certificate authority(Period valid, Period keyInUse)
      throws GeneralSecurityException, IOException {
    X509v3CertificateBuilder builder = builder(issuer, valid, keyInUse, issuerPublicKey);
    builder.addExtension(
        Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
    return signed(builder);
  }

  /** A document signer's certificate for passports. */
  X509Certificate documentSigner(String commonName, PublicKey key, Period valid, Period keyInUse)
      throws GeneralSecurityException, IOException {
    X509v3CertificateBuilder builder = builder(name(commonName), valid, keyInUse, explicit(key));
    builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
    builder.addExtension(
        DOCUMENT_TYPES,
        false,
        new DERSequence(
            new ASN1Encodable[] {new ASN1Integer(0), new DERSet(new DERPrintableString("P"))}));
    return signed(builder);
  }

  /**
   * The list of certificates that may no longer be believed, for the next 90 days (Doc 9303-12
   * §7.1.4).
   *
   * @param number of the list, one higher each time
   */
  X509CRL revocations(Collection<BigInteger> serials, BigInteger number, Instant now)
      throws GeneralSecurityException, IOException {
    X509v2CRLBuilder builder = new X509v2CRLBuilder(issuer, Date.from(now));
    builder.setNextUpdate(Date.from(now.plus(LIST_LASTS)));
    for (BigInteger serial : serials) {
      builder.addCRLEntry(serial, Date.from(now), CRLReason.unspecified);
    }
    builder.addExtension(
        Extension.authorityKeyIdentifier,
        false,
        new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(issuerPublicKey));
    builder.addExtension(Extension.cRLNumber, false, new CRLNumber(number));
    try {
      return new JcaX509CRLConverter().setProvider(provider).getCRL(builder.build(signature()));
    } catch (OperatorCreationException e) {
      throw new GeneralSecurityException(e);
    }
  }

  private X509v3CertificateBuilder builder(
      X500Name subject, Period valid, Period keyInUse, SubjectPublicKeyInfo key)
      throws GeneralSecurityException, CertIOException {
    X509v3CertificateBuilder builder =
        new X509v3CertificateBuilder(
            issuer, serial(), time(valid.from()), time(valid.until()), subject, key);
    JcaX509ExtensionUtils ids = new JcaX509ExtensionUtils();
    builder.addExtension(
        Extension.authorityKeyIdentifier, false, ids.createAuthorityKeyIdentifier(issuerPublicKey));
    builder.addExtension(
        Extension.subjectKeyIdentifier, false, ids.createSubjectKeyIdentifier(key));
    builder.addExtension(Extension.privateKeyUsagePeriod, false, usagePeriod(keyInUse));
    builder.addExtension(Extension.subjectAlternativeName, false, country());
    builder.addExtension(Extension.issuerAlternativeName, false, country());
    builder.addExtension(Extension.cRLDistributionPoints, false, revocationList());
    return builder;
  }

  private X509Certificate signed(X509v3CertificateBuilder builder) throws GeneralSecurityException {
    try {
      return new JcaX509CertificateConverter()
          .setProvider(provider)
          .getCertificate(builder.build(signature()));
    } catch (OperatorCreationException e) {
      throw new GeneralSecurityException(e);
    }
  }

  private ContentSigner signature() throws OperatorCreationException {
    String scheme =
        "RSA".equals(issuerKey.getAlgorithm()) ? "SHA256withRSAandMGF1" : "SHA256withECDSA";
    return new JcaContentSignerBuilder(scheme).setProvider(provider).build(issuerKey);
  }

  private static X500Name name(String commonName) {
    return new X500NameBuilder(BCStyle.INSTANCE)
        .addRDN(BCStyle.C, new DERPrintableString("ID"))
        .addRDN(BCStyle.O, new DERUTF8String("PENGEMBANGAN PASPOR"))
        .addRDN(BCStyle.CN, new DERUTF8String(commonName))
        .build();
  }

  private static BigInteger serial() {
    return new BigInteger(64, RANDOM).setBit(62);
  }

  private static Time time(Instant instant) {
    return new Time(Date.from(instant));
  }

  private static DERSequence usagePeriod(Period inUse) {
    return new DERSequence(
        new ASN1Encodable[] {
          new DERTaggedObject(false, 0, new DERGeneralizedTime(Date.from(inUse.from()))),
          new DERTaggedObject(false, 1, new DERGeneralizedTime(Date.from(inUse.until())))
        });
  }

  private static GeneralNames country() {
    X500Name place =
        new X500NameBuilder(BCStyle.INSTANCE)
            .addRDN(BCStyle.L, new DERPrintableString("IDN"))
            .build();
    return new GeneralNames(new GeneralName(GeneralName.directoryName, place));
  }

  private static CRLDistPoint revocationList() {
    GeneralNames address =
        new GeneralNames(
            new GeneralName(GeneralName.uniformResourceIdentifier, "http://csca.invalid/IDN.crl"));
    return new CRLDistPoint(
        new DistributionPoint[] {
          new DistributionPoint(new DistributionPointName(address), null, null)
        });
  }

  /** Doc 9303-12 wants elliptic curves spelt out, with cofactor and uncompressed point. */
  private static SubjectPublicKeyInfo explicit(PublicKey key) {
    SubjectPublicKeyInfo info = SubjectPublicKeyInfo.getInstance(key.getEncoded());
    ASN1Encodable parameters = info.getAlgorithm().getParameters();
    if (!(parameters instanceof ASN1ObjectIdentifier curve)) {
      return info;
    }
    X9ECParameters named = ECNamedCurveTable.getByOID(curve);
    X9ECParameters spelt =
        new X9ECParameters(
            named.getCurve(), new X9ECPoint(named.getG(), false), named.getN(), named.getH());
    return new SubjectPublicKeyInfo(
        new AlgorithmIdentifier(info.getAlgorithm().getAlgorithm(), spelt),
        info.getPublicKeyData().getBytes());
  }

  /** From an instant up to and not including another. */
  record Period(Instant from, Instant until) {}
}
