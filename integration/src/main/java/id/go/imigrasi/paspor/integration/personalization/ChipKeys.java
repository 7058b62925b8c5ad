package id.go.imigrasi.paspor.integration.personalization;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.crypto.KeyAgreement;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.jmrtd.lds.ActiveAuthenticationInfo;
import org.jmrtd.lds.ChipAuthenticationInfo;
import org.jmrtd.lds.ChipAuthenticationPublicKeyInfo;
import org.jmrtd.lds.PACEInfo;
import org.jmrtd.lds.SecurityInfo;
import org.jmrtd.lds.icao.DG14File;

/**
 * The two keys by which a chip shows that it is no copy (chip authentication and active
 * authentication, Doc 9303-11 §6), made anew for every chip. Their public halves are signed as DG14
 * and DG15; the private ones are written into the chip and then forgotten.
 */
final class ChipKeys {
  private static final Provider BC = new BouncyCastleProvider();
  private static final String CURVE = "brainpoolP256r1";
  private static final SecureRandom RANDOM = new SecureRandom();

  private final KeyPair agreement;
  private final KeyPair signature;

  private ChipKeys(KeyPair agreement, KeyPair signature) {
    this.agreement = agreement;
    this.signature = signature;
  }

  static ChipKeys make() {
    return new ChipKeys(pair(), pair());
  }

  /** DG14 and, where the profile has it, DG15: the public halves and how they are used. */
  SortedMap<Integer, byte[]> groups(ChipProfile profile) {
    SortedMap<Integer, byte[]> groups = new TreeMap<>();
    boolean signs = profile.has(ChipProfile.ACTIVE_AUTHENTICATION);
    groups.put(ChipProfile.SECURITY, dg14(signs));
    if (signs) {
      groups.put(
          ChipProfile.ACTIVE_AUTHENTICATION,
          ChipWriter.file(ChipProfile.ACTIVE_AUTHENTICATION, signature.getPublic().getEncoded()));
    }
    return groups;
  }

  /** As Indonesian chips: PACE with generic mapping, AES-256 on brainpoolP256r1. */
  private byte[] dg14(boolean signs) {
    List<SecurityInfo> infos = new ArrayList<>();
    infos.add(
        new PACEInfo(
            SecurityInfo.ID_PACE_ECDH_GM_AES_CBC_CMAC_256,
            2,
            PACEInfo.PARAM_ID_ECP_BRAINPOOL_P256_R1));
    infos.add(
        new ChipAuthenticationInfo(
            SecurityInfo.ID_CA_ECDH_AES_CBC_CMAC_256, ChipAuthenticationInfo.VERSION_1));
    infos.add(new ChipAuthenticationPublicKeyInfo(agreement.getPublic()));
    if (signs) {
      infos.add(new ActiveAuthenticationInfo(ActiveAuthenticationInfo.ECDSA_PLAIN_SHA256_OID));
    }
    return new DG14File(infos).getEncoded();
  }

  /** The private halves for the way into the chip: both in PKCS#8, each behind its length. */
  byte[] secrets() {
    byte[] first = agreement.getPrivate().getEncoded();
    byte[] second = signature.getPrivate().getEncoded();
    return ByteBuffer.allocate(2 * Integer.BYTES + first.length + second.length)
        .putInt(first.length)
        .put(first)
        .putInt(second.length)
        .put(second)
        .array();
  }

  /**
   * Whether a chip with these secrets will pass the two authentications under these groups: it
   * agrees on a key with a stranger and signs a challenge.
   */
  static boolean fit(byte[] secrets, Map<Integer, byte[]> groups) {
    ByteBuffer in = ByteBuffer.wrap(secrets);
    try {
      boolean agrees = agrees(key(in), PublicGroups.agreement(groups.get(ChipProfile.SECURITY)));
      PrivateKey signer = key(in);
      byte[] signing = groups.get(ChipProfile.ACTIVE_AUTHENTICATION);
      return agrees && (signing == null || signs(signer, PublicGroups.signature(signing)));
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private static boolean agrees(PrivateKey ours, PublicKey announced)
      throws GeneralSecurityException {
    KeyPair reader = pair();
    return Arrays.equals(shared(ours, reader.getPublic()), shared(reader.getPrivate(), announced));
  }

  private static byte[] shared(PrivateKey own, PublicKey other) throws GeneralSecurityException {
    KeyAgreement agreement = KeyAgreement.getInstance("ECDH", BC);
    agreement.init(own);
    agreement.doPhase(other, true);
    return agreement.generateSecret();
  }

  private static boolean signs(PrivateKey ours, PublicKey announced)
      throws GeneralSecurityException {
    byte[] challenge = new byte[8];
    RANDOM.nextBytes(challenge);
    Signature signer = Signature.getInstance("SHA256withPLAIN-ECDSA", BC);
    signer.initSign(ours);
    signer.update(challenge);
    byte[] signed = signer.sign();
    signer.initVerify(announced);
    signer.update(challenge);
    return signer.verify(signed);
  }

  private static PrivateKey key(ByteBuffer in) throws GeneralSecurityException {
    byte[] encoded = new byte[in.getInt()];
    in.get(encoded);
    return KeyFactory.getInstance("EC", BC).generatePrivate(new PKCS8EncodedKeySpec(encoded));
  }

  private static KeyPair pair() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", BC);
      generator.initialize(new ECGenParameterSpec(CURVE), RANDOM);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "ChipKeys[***]";
  }
}
