package id.go.imigrasi.paspor.signer;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.PublicKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequest;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;

/**
 * A new signer's key, made inside its token, and the request for its certificate (PKCS #10), signed
 * by the key itself.
 */
final class KeyRequest {
  private static final X500Name NAME = new X500Name("C=ID, CN=DOCUMENT SIGNER");

  /** The token wants a certificate beside a key: one of its own, until the authority's is there. */
  private static final int DAYS = 3800;

  private KeyRequest() {}

  /**
   * Makes the key.
   *
   * @param configuration the provider's file: name, library, slot
   * @param alias label of the key in the token; a key of that name must not be there yet
   * @return the request, DER
   * @throws TokenUnavailable when the token does not open
   */
  static byte[] make(Path configuration, char[] pin, String alias, KeyKind kind, Instant now)
      throws GeneralSecurityException, IOException {
    KeyStore token = TokenKeys.opened(configuration, pin);
    if (token.containsAlias(alias)) {
      throw new GeneralSecurityException("the token has a key of the name " + alias);
    }
    KeyPair pair = kind.generate(token.getProvider());
    try {
      ContentSigner signs =
          new JcaContentSignerBuilder(
                  "EC".equals(pair.getPublic().getAlgorithm())
                      ? "SHA256withECDSA"
                      : "SHA256withRSA")
              .setProvider(token.getProvider())
              .build(pair.getPrivate());
      Certificate[] own = {own(pair.getPublic(), signs, now)};
      token.setKeyEntry(alias, pair.getPrivate(), null, own);
      return new JcaPKCS10CertificationRequestBuilder(NAME, pair.getPublic())
          .build(signs)
          .getEncoded();
    } catch (OperatorCreationException failed) {
      throw new GeneralSecurityException("the new key does not sign", failed);
    }
  }

  /**
   * The key that a certificate is asked for.
   *
   * @throws GeneralSecurityException when whoever asks does not have the key
   */
  static PublicKey read(byte[] request) throws GeneralSecurityException, IOException {
    JcaPKCS10CertificationRequest asked = new JcaPKCS10CertificationRequest(request);
    try {
      boolean signed =
          asked.isSignatureValid(
              new JcaContentVerifierProviderBuilder()
                  .setProvider(new BouncyCastleProvider())
                  .build(asked.getSubjectPublicKeyInfo()));
      if (!signed) {
        throw new GeneralSecurityException("the request is not signed by its own key");
      }
      return asked.setProvider(new BouncyCastleProvider()).getPublicKey();
    } catch (OperatorCreationException | PKCSException unreadable) {
      throw new GeneralSecurityException("no request for a certificate", unreadable);
    }
  }

  private static X509Certificate own(PublicKey key, ContentSigner signs, Instant now)
      throws GeneralSecurityException {
    Instant until = now.plus(DAYS, ChronoUnit.DAYS);
    return new JcaX509CertificateConverter()
        .getCertificate(
            new JcaX509v3CertificateBuilder(
                    NAME, BigInteger.ONE, Date.from(now), Date.from(until), NAME, key)
                .build(signs));
  }
}
