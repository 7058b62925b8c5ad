package id.go.imigrasi.paspor.signer;

import id.go.imigrasi.paspor.signer.TokenUnavailable.Trouble;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.InvalidParameterException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.PublicKey;
import java.security.Security;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * A key inside a hardware token, reached over PKCS#11: it never leaves the token. A token that was
 * taken out is opened again once it is back; a PIN that it did not take is tried once.
 */
final class TokenKeys implements SignerKeys {
  private static final Provider READER = new BouncyCastleProvider();

  private final Path configuration;
  private final char[] pin;
  private final String alias;
  private final Path issued;
  private KeyStore token;
  private TokenUnavailable wrongPin;

  /**
   * @param configuration the provider's file: name, library, slot
   * @param alias label of key and certificate in the token
   * @param issued file of the certificate that the authority gave the key; null when it is the one
   *     inside the token. A curve that is spelt out, as Doc 9303-12 wants it, goes into no token
   *     that Java can open: there the token keeps a certificate of its own.
   */
  TokenKeys(Path configuration, char[] pin, String alias, Path issued) {
    this.configuration = configuration;
    this.pin = pin.clone();
    this.alias = alias;
    this.issued = issued;
  }

  /**
   * @throws TokenUnavailable when there is no token, it does not open, or it lacks the key
   */
  @Override
  public synchronized DocumentSigner inUse(Instant now) throws GeneralSecurityException {
    try {
      if (token == null) {
        token = opened();
      }
      PrivateKey key = (PrivateKey) token.getKey(alias, null);
      X509Certificate inside = (X509Certificate) token.getCertificate(alias);
      if (key == null || inside == null) {
        throw new TokenUnavailable(Trouble.KEY_MISSING, null);
      }
      return new DocumentSigner(key, certificate(inside), token.getProvider());
    } catch (ProviderException gone) {
      token = null;
      throw TokenUnavailable.because(gone);
    }
  }

  private X509Certificate certificate(X509Certificate inside) throws GeneralSecurityException {
    if (issued == null) {
      return inside;
    }
    try (InputStream in = Files.newInputStream(issued)) {
      X509Certificate certificate =
          (X509Certificate) CertificateFactory.getInstance("X.509", READER).generateCertificate(in);
      if (!isSameKey(certificate.getPublicKey(), inside.getPublicKey())) {
        throw new TokenUnavailable(Trouble.CERTIFICATE_OF_ANOTHER_KEY, null);
      }
      return certificate;
    } catch (IOException unreadable) {
      throw new TokenUnavailable(Trouble.CERTIFICATE_UNREADABLE, unreadable);
    }
  }

  private static boolean isSameKey(PublicKey one, PublicKey other) {
    return one instanceof ECPublicKey curve && other instanceof ECPublicKey same
        ? curve.getW().equals(same.getW())
        : one.equals(other);
  }

  private KeyStore opened() throws TokenUnavailable {
    if (wrongPin != null) {
      throw wrongPin;
    }
    try {
      return opened(configuration, pin);
    } catch (TokenUnavailable because) {
      wrongPin = because.trouble().isOfThePin() ? because : null;
      throw because;
    }
  }

  /** The token, with its PIN given. */
  static KeyStore opened(Path configuration, char[] pin) throws TokenUnavailable {
    if (!Files.isReadable(configuration)) {
      throw new TokenUnavailable(Trouble.CONFIGURATION_UNREADABLE, null);
    }
    try {
      Provider provider = Security.getProvider("SunPKCS11").configure(configuration.toString());
      KeyStore opened = KeyStore.getInstance("PKCS11", provider);
      opened.load(null, pin);
      return opened;
    } catch (GeneralSecurityException
        | IOException
        | InvalidParameterException
        | ProviderException failed) {
      throw TokenUnavailable.because(failed);
    }
  }
}
