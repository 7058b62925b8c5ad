package id.go.imigrasi.paspor.signer;

import id.go.imigrasi.paspor.signer.PassportCertificates.Period;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;

/**
 * A country signing authority (CSCA) for development and demonstration: nobody outside trusts it.
 * The real one is off-line at the centre.
 */
record DevelopmentAuthority(PrivateKey key, X509Certificate certificate) {
  private static final String NAME = "CSCA PENGEMBANGAN";

  static DevelopmentAuthority create(KeyKind kind, Instant now, Provider provider)
      throws GeneralSecurityException, IOException {
    KeyPair pair = kind.generate(provider);
    PassportCertificates writer =
        new PassportCertificates(NAME, pair.getPrivate(), pair.getPublic(), provider);
    // in use for 5 years, valid while the last passport signed under it is
    X509Certificate certificate =
        writer.authority(new Period(now, after(now, 15, 3)), new Period(now, after(now, 5, 0)));
    return new DevelopmentAuthority(pair.getPrivate(), certificate);
  }

  /** A signer with a key made for it. */
  DocumentSigner issue(KeyKind kind, Instant now, Provider provider)
      throws GeneralSecurityException, IOException {
    KeyPair pair = kind.generate(provider);
    return new DocumentSigner(
        pair.getPrivate(), certify(pair.getPublic(), now, provider), provider);
  }

  /** A signer's key may be used for three months, under a certificate for 10 years and 3 months. */
  X509Certificate certify(PublicKey signer, Instant now, Provider provider)
      throws GeneralSecurityException, IOException {
    return new PassportCertificates(NAME, key, certificate.getPublicKey(), provider)
        .documentSigner(
            "DOCUMENT SIGNER PENGEMBANGAN",
            signer,
            new Period(now, after(now, 10, 3)),
            new Period(now, after(now, 0, 3)));
  }

  /** The list of withdrawn certificates as of now. */
  X509CRL revocations(Collection<BigInteger> serials, Instant now, Provider provider)
      throws GeneralSecurityException, IOException {
    return new PassportCertificates(NAME, key, certificate.getPublicKey(), provider)
        .revocations(serials, BigInteger.valueOf(now.getEpochSecond()), now);
  }

  private static Instant after(Instant from, int years, int months) {
    return ZonedDateTime.ofInstant(from, ZoneOffset.UTC)
        .plusYears(years)
        .plusMonths(months)
        .toInstant();
  }

  @Override
  public String toString() {
    return "DevelopmentAuthority[" + certificate.getSerialNumber().toString(16) + "]";
  }
}
