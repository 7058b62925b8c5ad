package id.go.imigrasi.paspor.integration.biometrics;

import id.go.imigrasi.paspor.domain.biometrics.BiometricEnrolment;
import id.go.imigrasi.paspor.domain.biometrics.Capture;
import id.go.imigrasi.paspor.domain.biometrics.FingerPosition;
import id.go.imigrasi.paspor.domain.biometrics.Fingerprint;
import id.go.imigrasi.paspor.domain.biometrics.ImageHeader;
import id.go.imigrasi.paspor.domain.biometrics.Images;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import net.sf.scuba.data.Gender;

/**
 * Fingers and face of one enrolment as CBEFF (ISO/IEC 19785-3, edition 2, XML), with the fields of
 * MOSIP's example. Nothing in it says whose they are.
 */
final class CbeffCaptures {
  private static final String NAMESPACE = "http://standards.iso.org/iso-iec/19785/-3/ed-2/";

  /** MOSIP's numbers for the records of ISO/IEC 19794-4 and -5. */
  private static final int FINGER = 7;

  private static final int FACE = 8;

  private final Images images;

  CbeffCaptures(Images images) {
    this.images = images;
  }

  byte[] of(BiometricEnrolment enrolment) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      xml.writeStartElement("BIR");
      xml.writeDefaultNamespace(NAMESPACE);
      integrity(xml);
      for (Map.Entry<FingerPosition, Capture> finger : enrolment.fingers().entrySet()) {
        finger(xml, finger.getKey(), finger.getValue());
      }
      if (enrolment.photo().isPresent()) {
        face(xml, enrolment.photo().get());
      }
      xml.writeEndDocument();
      xml.close();
      return bytes.toByteArray();
    } catch (XMLStreamException broken) {
      throw new IllegalStateException("captures cannot be written", broken);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void finger(XMLStreamWriter xml, FingerPosition position, Capture press)
      throws XMLStreamException {
    Fingerprint picture = Fingerprint.of(position, clear(press));
    byte[] record = IsoRecords.finger(picture, press.quality().score()).getEncoded();
    record(xml, press, FINGER, "Finger", subtype(position), record);
  }

  private void face(XMLStreamWriter xml, Capture photo) throws XMLStreamException, IOException {
    byte[] jpeg = clear(photo);
    ImageHeader header = ImageHeader.of(jpeg);
    byte[] record =
        IsoRecords.face(jpeg, header.width(), header.height(), Gender.UNSPECIFIED).getEncoded();
    record(xml, photo, FACE, "Face", "", record);
  }

  private byte[] clear(Capture capture) {
    return images
        .find(capture.image())
        .orElseThrow(() -> new IllegalStateException("a capture is gone"))
        .bytes();
  }

  private static void record(
      XMLStreamWriter xml, Capture capture, int format, String type, String subtype, byte[] record)
      throws XMLStreamException {
    xml.writeStartElement("BIR");
    version(xml, "Version");
    version(xml, "CBEFFVersion");
    integrity(xml);
    xml.writeStartElement("BDBInfo");
    xml.writeStartElement("Format");
    element(xml, "Organization", "Mosip");
    element(xml, "Type", Integer.toString(format));
    xml.writeEndElement();
    element(xml, "CreationDate", capture.at().toString());
    element(xml, "Type", type);
    element(xml, "Subtype", subtype);
    element(xml, "Level", "Raw");
    element(xml, "Purpose", "Enroll");
    xml.writeStartElement("Quality");
    element(xml, "Score", Integer.toString(capture.quality().score()));
    xml.writeEndElement();
    xml.writeEndElement();
    element(xml, "BDB", Base64.getEncoder().encodeToString(record));
    xml.writeEndElement();
  }

  private static void version(XMLStreamWriter xml, String name) throws XMLStreamException {
    xml.writeStartElement(name);
    element(xml, "Major", "1");
    element(xml, "Minor", "1");
    xml.writeEndElement();
  }

  private static void integrity(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("BIRInfo");
    element(xml, "Integrity", "false");
    xml.writeEndElement();
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private static String subtype(FingerPosition position) {
    String side = position.isRight() ? "Right " : "Left ";
    return side
        + switch (position) {
          case RIGHT_THUMB, LEFT_THUMB -> "Thumb";
          case RIGHT_INDEX, LEFT_INDEX -> "IndexFinger";
          case RIGHT_MIDDLE, LEFT_MIDDLE -> "MiddleFinger";
          case RIGHT_RING, LEFT_RING -> "RingFinger";
          case RIGHT_LITTLE, LEFT_LITTLE -> "LittleFinger";
        };
  }
}
