package id.go.imigrasi.paspor.domain.personalization;

import java.util.Set;

/**
 * What the quality desk sees of one finished passport.
 *
 * @param chip what was read from the chip
 * @param failed the machine's findings; empty when everything agrees
 * @param dataPage PNG of the page as engraved
 * @param approvedFace JPEG as approved
 */
public record QualityInspection(
    PersonalizationOrder order,
    ChipReading chip,
    Set<QualityCheck> failed,
    byte[] dataPage,
    byte[] approvedFace) {
  public QualityInspection {
    failed = Set.copyOf(failed);
  }

  @Override
  public String toString() {
    return "QualityInspection[" + order.requestId() + ", " + failed + "]";
  }
}
