package id.go.imigrasi.paspor.integration.biometrics;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.MGF1ParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;

/**
 * What only the holder of a certificate's key reads, as MOSIP 1.2 shares it: {@code VER_R2},
 * SHA-256 of the certificate, an AES-256 key by RSA-OAEP (SHA-256), {@code #KEY_SPLITTER#}, 32
 * bytes of associated data whose first 12 are the nonce, and the text by AES-GCM; all in base64url.
 */
public final class SealedShare {
  private static final String VERSION = "VER_R2";
  private static final String SPLITTER = "#KEY_SPLITTER#";
  private static final int KEY_BITS = 256;
  private static final int TAG_BITS = 128;
  private static final int ASSOCIATED = 32;
  private static final int NONCE = 12;

  private static final SecureRandom RANDOM = new SecureRandom();

  private SealedShare() {}

  /**
   * @param certificate file of the reader's certificate, RSA
   */
  public static String of(byte[] clear, String certificate) {
    return of(clear, reader(certificate));
  }

  private static X509Certificate reader(String certificate) {
    try (InputStream file = Files.newInputStream(Path.of(certificate))) {
      return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the reader's certificate cannot be read", unreadable);
    } catch (CertificateException broken) {
      throw new IllegalStateException("the reader's certificate is none", broken);
    }
  }

  static String of(byte[] clear, X509Certificate reader) {
    try {
      SecretKey key = key();
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      all.writeBytes(VERSION.getBytes(StandardCharsets.US_ASCII));
      all.writeBytes(MessageDigest.getInstance("SHA-256").digest(reader.getEncoded()));
      all.writeBytes(wrapped(key, reader));
      all.writeBytes(SPLITTER.getBytes(StandardCharsets.US_ASCII));
      byte[] associated = new byte[ASSOCIATED];
      RANDOM.nextBytes(associated);
      all.writeBytes(associated);
      all.writeBytes(sealed(clear, key, associated));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(all.toByteArray());
    } catch (GeneralSecurityException failed) {
      throw new IllegalStateException("nothing can be encrypted for this reader", failed);
    }
  }

  private static SecretKey key() throws GeneralSecurityException {
    KeyGenerator generator = KeyGenerator.getInstance("AES");
    generator.init(KEY_BITS, RANDOM);
    return generator.generateKey();
  }

  private static byte[] wrapped(SecretKey key, X509Certificate reader)
      throws GeneralSecurityException {
    Cipher rsa = Cipher.getInstance("RSA/ECB/OAEPWithSHA-256AndMGF1Padding");
    rsa.init(
        Cipher.ENCRYPT_MODE,
        reader.getPublicKey(),
        new OAEPParameterSpec(
            "SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT));
    return rsa.doFinal(key.getEncoded());
  }

  private static byte[] sealed(byte[] clear, SecretKey key, byte[] associated)
      throws GeneralSecurityException {
    Cipher aes = Cipher.getInstance("AES/GCM/NoPadding");
    byte[] nonce = Arrays.copyOf(associated, NONCE);
    aes.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
    aes.updateAAD(associated);
    return aes.doFinal(clear);
  }
}
