package id.go.imigrasi.paspor.integration.personalization;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** One BER-TLV object: tag, length, value (Doc 9303-10 §4.5). */
record TaggedData(int tag, byte[] value) {
  private static final int MORE_TAG = 0x1F;

  /** Reads exactly one object; refuses a rest behind it or a file that ends too soon. */
  static TaggedData only(byte[] file, int expectedTag) {
    try {
      ByteBuffer in = ByteBuffer.wrap(file);
      TaggedData read = next(in);
      if (in.hasRemaining() || read.tag != expectedTag) {
        throw unreadable();
      }
      return read;
    } catch (BufferUnderflowException tooShort) {
      throw unreadable();
    }
  }

  /** The first object with the tag inside this one's value. */
  TaggedData inner(int wanted) {
    try {
      ByteBuffer in = ByteBuffer.wrap(value);
      while (in.hasRemaining()) {
        TaggedData read = next(in);
        if (read.tag == wanted) {
          return read;
        }
      }
    } catch (BufferUnderflowException tooShort) {
      throw unreadable();
    }
    throw unreadable();
  }

  /** Tag of one or two bytes, length in as few bytes as can be, value. */
  byte[] encoded() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (tag > 0xFF) {
      out.write(tag >> 8);
    }
    out.write(tag);
    int places =
        value.length < 0x80 ? 0 : value.length < 0x100 ? 1 : value.length < 0x10000 ? 2 : 3;
    if (places > 0) {
      out.write(0x80 | places);
    }
    for (int place = Math.max(places, 1) - 1; place >= 0; place--) {
      out.write(value.length >> 8 * place);
    }
    out.writeBytes(value);
    return out.toByteArray();
  }

  private static TaggedData next(ByteBuffer in) {
    int tag = in.get() & 0xFF;
    if ((tag & MORE_TAG) == MORE_TAG) {
      tag = tag << 8 | in.get() & 0xFF;
    }
    byte[] value = new byte[Math.min(length(in), in.remaining() + 1)];
    in.get(value);
    return new TaggedData(tag, value);
  }

  private static int length(ByteBuffer in) {
    int first = in.get() & 0xFF;
    if (first < 0x80) {
      return first;
    }
    if (first > 0x83) {
      throw unreadable();
    }
    int length = 0;
    for (int i = 0; i < (first & 0x7F); i++) {
      length = length << 8 | in.get() & 0xFF;
    }
    return length;
  }

  private static Refused unreadable() {
    return Refused.because("personalization.chip.unreadable");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TaggedData data && tag == data.tag && Arrays.equals(value, data.value);
  }

  @Override
  public int hashCode() {
    return 31 * tag + Arrays.hashCode(value);
  }

  @Override
  public String toString() {
    return "TaggedData[" + Integer.toHexString(tag) + "]";
  }
}
