package id.go.imigrasi.paspor.domain.personalization;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The elementary files of one chip (Doc 9303-10 §4.6, §4.7).
 *
 * @param com EF.COM, tag 60
 * @param groups EF.DG1 to EF.DG16 by number, each with its tag; at least 1 and 2
 * @param sod EF.SOD, tag 77
 */
public record ChipFiles(byte[] com, Map<Integer, byte[]> groups, byte[] sod) {
  public ChipFiles {
    Objects.requireNonNull(com);
    Objects.requireNonNull(sod);
    groups = Collections.unmodifiableMap(new TreeMap<>(groups));
  }

  @Override
  public String toString() {
    return "ChipFiles" + groups.keySet();
  }
}
