package id.go.imigrasi.paspor.domain.archive;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * An archive box and where it stands.
 *
 * @param code for example {@code 2026-0147}, unique in the office
 * @param files how many it holds now
 */
public record FileBox(String code, String room, String rack, int capacity, int files) {
  private static final Pattern CODE = Pattern.compile("[0-9A-Z-]{3,20}");

  public FileBox {
    if (code == null || !CODE.matcher(code).matches()) {
      throw Refused.because("archive.box.malformed");
    }
    Objects.requireNonNull(room);
    Objects.requireNonNull(rack);
    if (capacity < 1 || files < 0) {
      throw Refused.because("archive.box.malformed");
    }
  }

  /** One file more; refuses when it is full. */
  public FileBox withOneMore() {
    if (isFull()) {
      throw Refused.because("archive.box.full", capacity);
    }
    return new FileBox(code, room, rack, capacity, files + 1);
  }

  public boolean isFull() {
    return files >= capacity;
  }
}
