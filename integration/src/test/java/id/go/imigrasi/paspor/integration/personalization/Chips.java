package id.go.imigrasi.paspor.integration.personalization;

import id.go.imigrasi.paspor.domain.applicant.FullName;
import id.go.imigrasi.paspor.domain.applicant.Sex;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.biometrics.FingerPosition;
import id.go.imigrasi.paspor.domain.biometrics.ImageHeader;
import id.go.imigrasi.paspor.domain.biometrics.Images;
import id.go.imigrasi.paspor.domain.biometrics.Picture;
import id.go.imigrasi.paspor.domain.personalization.ChipDetails;
import id.go.imigrasi.paspor.domain.personalization.ChipFiles;
import id.go.imigrasi.paspor.domain.personalization.DataPage;
import id.go.imigrasi.paspor.domain.personalization.DataPages;
import id.go.imigrasi.paspor.domain.personalization.EmptyOptional;
import id.go.imigrasi.paspor.domain.personalization.Mrz;
import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrder;
import id.go.imigrasi.paspor.domain.personalization.StationState;
import id.go.imigrasi.paspor.integration.personalization.ChipProfile.FaceRecord;
import id.go.imigrasi.paspor.integration.personalization.MrzSettings.WithoutSurname;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
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

  /** The smallest chip that there may be. */
  static ChipFiles chip(Mrz mrz, byte[] face) {
    byte[] dg1 = ChipWriter.dg1(mrz);
    byte[] dg2 = BiometricGroups.dg2(face, Sex.FEMALE, FaceRecord.ISO_19794_5);
    Map<Integer, byte[]> groups = Map.of(1, dg1, 2, dg2);
    return new ChipFiles(ChipWriter.com(groups.keySet()), groups, sod(groups));
  }

  static ChipFiles signed(ChipWriter.Prepared chip) {
    return new ChipFiles(chip.com(), chip.groups(), sod(chip.groups()));
  }

  static ChipWriter writer(FaceRecord face, Integer... groups) {
    return new ChipWriter(
        new ChipProfile(Set.of(groups), face),
        new MrzSettings("PP", WithoutSurname.LAST_WORD, EmptyOptional.FILLER),
        Chips::decoded);
  }

  private static Picture decoded(byte[] bytes, ImageHeader header) {
    try {
      BufferedImage read = ImageIO.read(new ByteArrayInputStream(bytes));
      int width = read.getWidth();
      int height = read.getHeight();
      return new Picture(width, height, read.getRGB(0, 0, width, height, null, 0, width));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The order for the woman of {@link DataPages}; her two fingers are kept in the images. */
  static PersonalizationOrder order(Images images) {
    DataPage page = DataPages.suhartini();
    byte[] finger = finger();
    return new PersonalizationOrder(
        UUID.randomUUID(),
        new ApplicationNumber("2110261123000001"),
        "ELECTRONIC_10",
        page.number(),
        true,
        page,
        IcuMrzPrinterTest.printer("PP", WithoutSurname.LAST_WORD).print(page),
        images.keep(face(), "image/jpeg"),
        null,
        new ChipDetails(
            new FullName("SUHARTINI"),
            Map.of(
                FingerPosition.RIGHT_INDEX,
                images.keep(finger, "image/png"),
                FingerPosition.LEFT_THUMB,
                images.keep(finger, "image/png"))),
        StationState.REQUESTED,
        MADE.plus(Duration.ofDays(1)),
        null);
  }

  static byte[] sod(Map<Integer, byte[]> groups) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      Map<Integer, byte[]> hashes = new TreeMap<>();
      groups.forEach((group, file) -> hashes.put(group, digest.digest(file)));
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
    return encoded(picture, "jpeg");
  }

  /** Drawn ridges: nobody's. */
  static byte[] finger() {
    BufferedImage picture = new BufferedImage(240, 300, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(Color.WHITE);
    for (int ridge = 0; ridge < 300; ridge += 9) {
      pen.drawOval(120 - ridge / 2, 150 - ridge / 2, ridge, ridge);
    }
    pen.dispose();
    return encoded(picture, "png");
  }

  private static byte[] encoded(BufferedImage picture, String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, format, out);
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

  /** The authority's list with the test's signer in it. */
  static X509CRL withdrawal() {
    try {
      X509v2CRLBuilder list = new X509v2CRLBuilder(AUTHORITY, Date.from(MADE));
      list.addCRLEntry(SIGNER.getSerialNumber(), Date.from(MADE), CRLReason.keyCompromise);
      return new JcaX509CRLConverter()
          .getCRL(
              list.build(
                  new JcaContentSignerBuilder("SHA256withRSA").build(AUTHORITY_KEY.getPrivate())));
    } catch (GeneralSecurityException | OperatorCreationException e) {
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
