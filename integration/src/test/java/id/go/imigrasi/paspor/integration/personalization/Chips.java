package id.go.imigrasi.paspor.integration.personalization;

import id.go.imigrasi.paspor.domain.applicant.Sex;
import id.go.imigrasi.paspor.domain.personalization.ChipFiles;
import id.go.imigrasi.paspor.domain.personalization.Mrz;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import javax.imageio.ImageIO;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jmrtd.lds.SODFile;

/** Chips signed by another library than the product's signer, under an authority of the test. */
final class Chips {
  static final Instant MADE = Instant.parse("2026-11-23T00:00:00Z");
  private static final X500Name AUTHORITY = new X500Name("CN=CSCA TEST,C=ID");
  private static final KeyPair AUTHORITY_KEY = key();
  private static final KeyPair SIGNER_KEY = key();
  static final X509Certificate CSCA =
      certificate(AUTHORITY, AUTHORITY_KEY, AUTHORITY_KEY.getPrivate(), true);
  static final X509Certificate SIGNER =
      certificate(new X500Name("CN=DS TEST,C=ID"), SIGNER_KEY, AUTHORITY_KEY.getPrivate(), false);

  private Chips() {}

  static ChipFiles chip(Mrz mrz, byte[] face) {
    byte[] dg1 = ChipWriter.dg1(mrz);
    byte[] dg2 = ChipWriter.dg2(face, Sex.FEMALE);
    return new ChipFiles(ChipWriter.com(), dg1, dg2, sod(dg1, dg2));
  }

  static byte[] sod(byte[] dg1, byte[] dg2) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      Map<Integer, byte[]> hashes = Map.of(1, digest.digest(dg1), 2, digest.digest(dg2));
      return new SODFile(
              "SHA-256",
              "RSASSA-PSS",
              new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1),
              hashes,
              SIGNER_KEY.getPrivate(),
              SIGNER)
          .getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A drawn face: nobody's. */
  static byte[] face() {
    BufferedImage picture = new BufferedImage(240, 320, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(Color.LIGHT_GRAY);
    pen.fillRect(0, 0, 240, 320);
    pen.setColor(new Color(196, 150, 120));
    pen.fillOval(60, 60, 120, 170);
    pen.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "jpeg", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static KeyPair key() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static X509Certificate certificate(
      X500Name subject, KeyPair pair, PrivateKey issuer, boolean authority) {
    try {
      X509v3CertificateBuilder builder =
          new X509v3CertificateBuilder(
              AUTHORITY,
              BigInteger.valueOf(authority ? 1 : 2),
              new Time(Date.from(MADE)),
              new Time(Date.from(Instant.parse("2037-02-23T00:00:00Z"))),
              subject,
              SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded()));
      builder.addExtension(
          Extension.keyUsage,
          true,
          new KeyUsage(authority ? KeyUsage.keyCertSign : KeyUsage.digitalSignature));
      if (authority) {
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
      }
      return new JcaX509CertificateConverter()
          .getCertificate(
              builder.build(
                  new JcaContentSignerBuilder("SHA256withRSAandMGF1")
                      .setProvider(new org.bouncycastle.jce.provider.BouncyCastleProvider())
                      .build(issuer)));
    } catch (GeneralSecurityException | CertIOException | OperatorCreationException e) {
      throw new IllegalStateException(e);
    }
  }
}
