package id.go.imigrasi.paspor.neighbours.abis;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the fingers out of CBEFF: XML around records of ISO/IEC 19794-4. Faces are passed over. */
public final class Captures {
  private static final int GENERAL_HEADER = 32;
  private static final int FINGER_HEADER = 14;
  private static final byte[] FINGER_RECORD = {'F', 'I', 'R', 0};

  private Captures() {}

  /**
   * @return pictures by the position of the finger
   * @throws IllegalArgumentException for anything else
   */
  public static Map<Integer, byte[]> fingers(byte[] cbeff) {
    Map<Integer, byte[]> fingers = new TreeMap<>();
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(cbeff));
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT && "BDB".equals(xml.getLocalName())) {
          finger(Base64.getMimeDecoder().decode(xml.getElementText()), fingers);
        }
      }
      return fingers;
    } catch (XMLStreamException broken) {
      throw new IllegalArgumentException("no CBEFF", broken);
    }
  }

  private static void finger(byte[] record, Map<Integer, byte[]> fingers) {
    ByteBuffer bytes = ByteBuffer.wrap(record);
    byte[] magic = new byte[FINGER_RECORD.length];
    bytes.get(magic);
    if (!Arrays.equals(magic, FINGER_RECORD)) {
      return;
    }
    int length = bytes.getInt(GENERAL_HEADER) - FINGER_HEADER;
    int position = bytes.get(GENERAL_HEADER + Integer.BYTES);
    byte[] picture = new byte[length];
    bytes.position(GENERAL_HEADER + FINGER_HEADER);
    bytes.get(picture);
    fingers.put(position, picture);
  }
}
