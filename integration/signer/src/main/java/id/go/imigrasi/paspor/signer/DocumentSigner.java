package id.go.imigrasi.paspor.signer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.PrivateKeyUsagePeriod;

/**
 * The key in use and its certificate.
 *
 * @param provider what can sign with the key: a token's or the software's
 */
record DocumentSigner(PrivateKey key, X509Certificate certificate, Provider provider) {
  private static final String DOCUMENT_TYPES = "2.23.136.1.1.6.2";

  /** RSASSA-PSS with SHA-256 and a salt of 32 bytes, or ECDSA with SHA-256: what fits the key. */
  String scheme() {
    return "RSA".equals(certificate.getPublicKey().getAlgorithm())
        ? "SHA256withRSAandMGF1"
        : "SHA256withECDSA";
  }

  /**
   * Refuses a key outside its usage period, a document it may not sign, and one that would still be
   * valid when the certificate no longer is (Doc 9303-12 §5 and §7.1).
   *
   * @param expires last day of the document
   */
  void check(String documentType, LocalDate expires, Instant at) throws SigningRefused {
    if (at.isBefore(usableFrom())) {
      throw new SigningRefused("key-usage-period-not-begun");
    }
    if (!at.isBefore(usableUntil())) {
      throw new SigningRefused("key-usage-period-over");
    }
    if (!signs(documentType)) {
      throw new SigningRefused("document-type-not-allowed");
    }
    if (expires.isAfter(lastDay())) {
      throw new SigningRefused("passport-outlives-certificate");
    }
  }

  /** The certificate's serial number, hexadecimal: what every account of a signature names. */
  String serial() {
    return certificate.getSerialNumber().toString(16);
  }

  private LocalDate lastDay() {
    return LocalDate.ofInstant(certificate.getNotAfter().toInstant(), ZoneOffset.UTC);
  }

  /** How long the key may still be used; negative when it may not. */
  Duration left(Instant at) {
    return Duration.between(at, usableUntil());
  }

  Instant usableFrom() {
    return instant(usagePeriod().getNotBefore());
  }

  Instant usableUntil() {
    return instant(usagePeriod().getNotAfter());
  }

  private boolean signs(String documentType) {
    ASN1Set allowed = (ASN1Set) ASN1Sequence.getInstance(extension(DOCUMENT_TYPES)).getObjectAt(1);
    for (int i = 0; i < allowed.size(); i++) {
      if (allowed.getObjectAt(i).toString().equals(documentType)) {
        return true;
      }
    }
    return false;
  }

  private PrivateKeyUsagePeriod usagePeriod() {
    return PrivateKeyUsagePeriod.getInstance(extension(Extension.privateKeyUsagePeriod.getId()));
  }

  private ASN1Primitive extension(String oid) {
    byte[] value = certificate.getExtensionValue(oid);
    if (value == null) {
      throw new IllegalStateException("the certificate lacks the extension " + oid);
    }
    try {
      return ASN1Primitive.fromByteArray(ASN1OctetString.getInstance(value).getOctets());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Instant instant(ASN1GeneralizedTime time) {
    try {
      return time.getDate().toInstant();
    } catch (ParseException e) {
      throw new IllegalStateException("unreadable key usage period", e);
    }
  }

  @Override
  public String toString() {
    return "DocumentSigner[" + serial() + "]";
  }
}
