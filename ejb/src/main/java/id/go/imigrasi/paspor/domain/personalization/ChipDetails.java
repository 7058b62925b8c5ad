package id.go.imigrasi.paspor.domain.personalization;

import id.go.imigrasi.paspor.domain.applicant.FullName;
import id.go.imigrasi.paspor.domain.biometrics.BiometricEnrolment;
import id.go.imigrasi.paspor.domain.biometrics.Capture;
import id.go.imigrasi.paspor.domain.biometrics.FingerPosition;
import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What only the chip may tell and the data page does not.
 *
 * @param fullName of the civil papers, uncut, for DG11
 * @param fingers at most one of each hand, for DG3; none for who has none
 */
public record ChipDetails(FullName fullName, Map<FingerPosition, ImageRef> fingers) {
  /** The best suited finger first; Doc 9303-9 §6.2 leaves it to the issuer. */
  private static final List<FingerPosition> RIGHT =
      List.of(
          FingerPosition.RIGHT_INDEX,
          FingerPosition.RIGHT_MIDDLE,
          FingerPosition.RIGHT_RING,
          FingerPosition.RIGHT_THUMB,
          FingerPosition.RIGHT_LITTLE);

  private static final List<FingerPosition> LEFT =
      List.of(
          FingerPosition.LEFT_INDEX,
          FingerPosition.LEFT_MIDDLE,
          FingerPosition.LEFT_RING,
          FingerPosition.LEFT_THUMB,
          FingerPosition.LEFT_LITTLE);

  public ChipDetails {
    Objects.requireNonNull(fullName);
    Map<FingerPosition, ImageRef> sorted = new EnumMap<>(FingerPosition.class);
    sorted.putAll(fingers);
    fingers = Collections.unmodifiableMap(sorted);
  }

  /** One finger of each hand that was taken. */
  public static ChipDetails of(FullName fullName, BiometricEnrolment taken) {
    Map<FingerPosition, ImageRef> chosen = new EnumMap<>(FingerPosition.class);
    for (List<FingerPosition> hand : List.of(RIGHT, LEFT)) {
      Map<FingerPosition, Capture> all = taken.fingers();
      hand.stream()
          .filter(all::containsKey)
          .findFirst()
          .ifPresent(finger -> chosen.put(finger, all.get(finger).image()));
    }
    return new ChipDetails(fullName, chosen);
  }

  /** For who has no finger to show. */
  public static ChipDetails withoutFingers(FullName fullName) {
    return new ChipDetails(fullName, Map.of());
  }

  @Override
  public String toString() {
    return "ChipDetails" + fingers.keySet();
  }
}
