package id.go.imigrasi.paspor.domain.personalization;

import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where the copies of what the station wrote into a chip and engraved lie: encrypted, by reference.
 *
 * @param com EF.COM
 * @param groups EF.DG1 to EF.DG16 by number
 * @param sod EF.SOD
 * @param dataPage picture of the engraved data page
 */
public record ChipReferences(
    ImageRef com, SortedMap<Integer, ImageRef> groups, ImageRef sod, ImageRef dataPage) {
  public ChipReferences {
    Objects.requireNonNull(com);
    groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
    Objects.requireNonNull(sod);
    Objects.requireNonNull(dataPage);
  }
}
