package id.go.imigrasi.paspor.neighbours.abis;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What CBEFF holds: XML around records of ISO/IEC 19794-4 (fingers) and -5 (face).
 *
 * @param fingers pictures by the position of the finger, 1 to 10
 * @param face picture; null where there is none
 */
public record Captures(Map<Integer, byte[]> fingers, byte[] face) {
  private static final int GENERAL_HEADER = 32;
  private static final int FINGER_HEADER = 14;
  private static final String FINGER_RECORD = "FIR\0";

  private static final int FACE_RECORD_HEADER = 14;
  private static final int FACE_HEADER = 20;
  private static final int FEATURE_POINT = 8;
  private static final int PICTURE_HEADER = 12;
  private static final String FACE_RECORD = "FAC\0";

  /**
   * @throws IllegalArgumentException for anything else
   */
  public static Captures of(byte[] cbeff) {
    Map<Integer, byte[]> fingers = new TreeMap<>();
    byte[] face = null;
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(cbeff));
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT && "BDB".equals(xml.getLocalName())) {
          byte[] record = Base64.getMimeDecoder().decode(xml.getElementText());
          if (isOf(FINGER_RECORD, record)) {
            finger(record, fingers);
          } else if (isOf(FACE_RECORD, record)) {
            face = face(record);
          }
        }
      }
      return new Captures(fingers, face);
    } catch (XMLStreamException broken) {
      throw new IllegalArgumentException("no CBEFF", broken);
    }
  }

  private static void finger(byte[] record, Map<Integer, byte[]> fingers) {
    ByteBuffer bytes = ByteBuffer.wrap(record);
    int length = bytes.getInt(GENERAL_HEADER) - FINGER_HEADER;
    int position = bytes.get(GENERAL_HEADER + Integer.BYTES);
    byte[] picture = new byte[length];
    bytes.position(GENERAL_HEADER + FINGER_HEADER);
    bytes.get(picture);
    fingers.put(position, picture);
  }

  private static byte[] face(byte[] record) {
    ByteBuffer bytes = ByteBuffer.wrap(record);
    int block = bytes.getInt(FACE_RECORD_HEADER);
    int points = bytes.getShort(FACE_RECORD_HEADER + Integer.BYTES);
    int before = FACE_HEADER + points * FEATURE_POINT + PICTURE_HEADER;
    byte[] picture = new byte[block - before];
    bytes.position(FACE_RECORD_HEADER + before);
    bytes.get(picture);
    return picture;
  }

  private static boolean isOf(String kind, byte[] record) {
    byte[] magic = kind.getBytes(StandardCharsets.US_ASCII);
    return Arrays.equals(magic, 0, magic.length, record, 0, Math.min(magic.length, record.length));
  }

  @Override
  public String toString() {
    return "Captures[" + fingers.size() + " fingers]";
  }
}
