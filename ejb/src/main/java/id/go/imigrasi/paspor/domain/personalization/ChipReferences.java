package id.go.imigrasi.paspor.domain.personalization;

import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import java.util.Objects;

/**
 * Where the copies of what the station wrote into a chip and engraved lie: encrypted, by reference.
 *
 * @param com EF.COM
 * @param sod EF.SOD
 * @param dataPage picture of the engraved data page
 */
public record ChipReferences(
    ImageRef com, ImageRef dg1, ImageRef dg2, ImageRef sod, ImageRef dataPage) {
  public ChipReferences {
    Objects.requireNonNull(com);
    Objects.requireNonNull(dg1);
    Objects.requireNonNull(dg2);
    Objects.requireNonNull(sod);
    Objects.requireNonNull(dataPage);
  }
}
