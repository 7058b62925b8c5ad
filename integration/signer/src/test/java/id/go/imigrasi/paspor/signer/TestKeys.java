package id.go.imigrasi.paspor.signer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.time.Instant;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** One authority and one signer of each kind for all tests: making keys is slow. */
final class TestKeys {
  static final Provider BC = new BouncyCastleProvider();
  static final Instant MADE = Instant.parse("2026-11-23T00:00:00Z");
  static final DevelopmentAuthority AUTHORITY = authority();
  static final DocumentSigner RSA = signer(KeyKind.RSA_2048);
  static final DocumentSigner ELLIPTIC = signer(KeyKind.P_256);

  private TestKeys() {}

  private static DevelopmentAuthority authority() {
    try {
      return DevelopmentAuthority.create(KeyKind.RSA_2048, MADE, BC);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DocumentSigner signer(KeyKind kind) {
    try {
      return AUTHORITY.issue(kind, MADE, BC);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
