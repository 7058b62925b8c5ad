package id.go.imigrasi.paspor.integration.personalization;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Provider;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** The keys that a finished chip announces, read from its files alone (Doc 9303-11 §6). */
final class PublicGroups {
  private static final Provider BC = new BouncyCastleProvider();
  private static final String ID_PK_ECDH = "0.4.0.127.0.7.2.2.1.2";

  private PublicGroups() {}

  /** The key of DG14 with which a reader agrees on another one. */
  static PublicKey agreement(byte[] dg14) throws GeneralSecurityException {
    try {
      byte[] infos = TaggedData.only(dg14, ChipWriter.TAGS.get(ChipProfile.SECURITY)).value();
      for (ASN1Encodable each : ASN1Set.getInstance(ASN1Primitive.fromByteArray(infos))) {
        ASN1Sequence info = ASN1Sequence.getInstance(each);
        if (info.getObjectAt(0).toString().equals(ID_PK_ECDH)) {
          return key(info.getObjectAt(1).toASN1Primitive().getEncoded());
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw Refused.because("personalization.chip.unreadable");
    }
    throw Refused.because("personalization.chip.unreadable");
  }

  /** The key of DG15 under which the chip signs a challenge. */
  static PublicKey signature(byte[] dg15) throws GeneralSecurityException {
    int tag = ChipWriter.TAGS.get(ChipProfile.ACTIVE_AUTHENTICATION);
    return key(TaggedData.only(dg15, tag).value());
  }

  private static PublicKey key(byte[] info) throws GeneralSecurityException {
    return KeyFactory.getInstance("EC", BC).generatePublic(new X509EncodedKeySpec(info));
  }
}
