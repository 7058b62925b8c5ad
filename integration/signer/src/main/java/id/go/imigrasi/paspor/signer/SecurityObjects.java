package id.go.imigrasi.paspor.signer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.icao.DataGroupHash;
import org.bouncycastle.asn1.icao.ICAOObjectIdentifiers;
import org.bouncycastle.asn1.icao.LDSSecurityObject;
import org.bouncycastle.asn1.icao.LDSVersionInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * Makes EF.SOD: the hashes of a chip's data groups, signed (Doc 9303-10 §4.6.2). One signer, its
 * certificate included, no CRL, no unsigned attributes; DER throughout.
 */
final class SecurityObjects {
  private static final int EF_SOD = 0x77;
  private static final AlgorithmIdentifier SHA_256 =
      new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);

  private SecurityObjects() {}

  /**
   * @return EF.SOD as the chip stores it, tag 77 included
   */
  static byte[] sign(
      SigningRequest request, DocumentSigner signer, ObjectVersion version, Instant at)
      throws SigningRefused {
    request.check();
    signer.check(request.documentType(), request.expires(), at);
    try {
      byte[] content = securityObject(request, version).getEncoded(ASN1Encoding.DER);
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(signerInfo(signer, at));
      generator.addCertificate(new JcaX509CertificateHolder(signer.certificate()));
      byte[] signed =
          generator
              .generate(
                  new CMSProcessableByteArray(
                      ICAOObjectIdentifiers.id_icao_ldsSecurityObject, content),
                  true)
              .getEncoded(ASN1Encoding.DER);
      return tagged(signed);
    } catch (IOException
        | CMSException
        | OperatorCreationException
        | CertificateEncodingException e) {
      throw new IllegalStateException("the document signer's key does not sign", e);
    }
  }

  private static LDSSecurityObject securityObject(SigningRequest request, ObjectVersion version) {
    DataGroupHash[] hashes =
        request.hashes().entrySet().stream()
            .map(hash -> new DataGroupHash(hash.getKey(), new DEROctetString(hash.getValue())))
            .toArray(DataGroupHash[]::new);
    return switch (version) {
      case V0 -> new LDSSecurityObject(SHA_256, hashes);
      case V1 -> new LDSSecurityObject(SHA_256, hashes, new LDSVersionInfo("0107", "040000"));
    };
  }

  private static SignerInfoGenerator signerInfo(DocumentSigner signer, Instant at)
      throws OperatorCreationException, CertificateEncodingException {
    JcaContentSignerBuilder content =
        new JcaContentSignerBuilder(signer.scheme()).setProvider(signer.provider());
    return new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
        .setSignedAttributeGenerator(attributes(at))
        .build(content.build(signer.key()), signer.certificate());
  }

  /** The three that the chips in use carry: contentType, signingTime, messageDigest. */
  private static CMSAttributeTableGenerator attributes(Instant at) {
    return parameters -> {
      ASN1EncodableVector all = new ASN1EncodableVector();
      all.add(one(CMSAttributes.contentType, contentType(parameters)));
      all.add(one(CMSAttributes.signingTime, new Time(Date.from(at))));
      all.add(one(CMSAttributes.messageDigest, new DEROctetString(digest(parameters))));
      return new AttributeTable(all);
    };
  }

  private static ASN1ObjectIdentifier contentType(Map<?, ?> parameters) {
    return (ASN1ObjectIdentifier) parameters.get(CMSAttributeTableGenerator.CONTENT_TYPE);
  }

  private static byte[] digest(Map<?, ?> parameters) {
    return (byte[]) parameters.get(CMSAttributeTableGenerator.DIGEST);
  }

  private static Attribute one(ASN1ObjectIdentifier type, ASN1Encodable value) {
    return new Attribute(type, new DERSet(value));
  }

  private static byte[] tagged(byte[] content) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(EF_SOD);
    int length = content.length;
    if (length < 0x80) {
      file.write(length);
    } else if (length < 0x100) {
      file.write(0x81);
      file.write(length);
    } else {
      file.write(0x82);
      file.write(length >> 8);
      file.write(length & 0xFF);
    }
    file.writeBytes(content);
    return file.toByteArray();
  }
}
