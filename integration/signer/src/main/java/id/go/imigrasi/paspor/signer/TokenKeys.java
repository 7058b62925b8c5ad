package id.go.imigrasi.paspor.signer;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Security;
import java.security.cert.X509Certificate;
import java.time.Instant;

/** A key inside a hardware token, reached over PKCS#11: it never leaves the token. */
final class TokenKeys implements SignerKeys {
  private final Provider provider;
  private final KeyStore token;
  private final String alias;

  /**
   * @param configuration the provider's file: name, library, slot
   * @param alias label of key and certificate in the token
   */
  TokenKeys(Path configuration, char[] pin, String alias)
      throws GeneralSecurityException, IOException {
    this.provider = Security.getProvider("SunPKCS11").configure(configuration.toString());
    this.token = KeyStore.getInstance("PKCS11", provider);
    this.token.load(null, pin);
    this.alias = alias;
  }

  @Override
  public DocumentSigner inUse(Instant now) throws GeneralSecurityException {
    PrivateKey key = (PrivateKey) token.getKey(alias, null);
    if (key == null) {
      throw new KeyStoreException("the token has no key " + alias);
    }
    return new DocumentSigner(key, (X509Certificate) token.getCertificate(alias), provider);
  }
}
