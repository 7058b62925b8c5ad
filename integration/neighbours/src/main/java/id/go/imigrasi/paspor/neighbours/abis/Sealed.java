package id.go.imigrasi.paspor.neighbours.abis;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.spec.MGF1ParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import javax.crypto.spec.SecretKeySpec;

/** Opens what MOSIP 1.2 shares by reference: wrapped key, splitter, associated data, text. */
public final class Sealed {
  private static final int VERSION_AND_THUMBPRINT = 6 + 32;
  private static final int WRAPPED = 256;
  private static final int SPLITTER = "#KEY_SPLITTER#".length();
  private static final int ASSOCIATED = 32;
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private Sealed() {}

  /**
   * @param key RSA of 2048 bits
   */
  public static byte[] open(String share, PrivateKey key) throws GeneralSecurityException {
    byte[] all = Base64.getUrlDecoder().decode(share.getBytes(StandardCharsets.US_ASCII));
    ByteBuffer bytes = ByteBuffer.wrap(all);
    bytes.position(VERSION_AND_THUMBPRINT);
    byte[] wrapped = next(bytes, WRAPPED);
    next(bytes, SPLITTER);
    byte[] associated = next(bytes, ASSOCIATED);
    Cipher rsa = Cipher.getInstance("RSA/ECB/OAEPWithSHA-256AndMGF1Padding");
    rsa.init(
        Cipher.DECRYPT_MODE,
        key,
        new OAEPParameterSpec(
            "SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT));
    Cipher aes = Cipher.getInstance("AES/GCM/NoPadding");
    aes.init(
        Cipher.DECRYPT_MODE,
        new SecretKeySpec(rsa.doFinal(wrapped), "AES"),
        new GCMParameterSpec(TAG_BITS, Arrays.copyOf(associated, NONCE)));
    aes.updateAAD(associated);
    return aes.doFinal(next(bytes, bytes.remaining()));
  }

  private static byte[] next(ByteBuffer bytes, int length) {
    byte[] part = new byte[length];
    bytes.get(part);
    return part;
  }
}
