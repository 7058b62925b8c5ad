package id.go.imigrasi.paspor.domain.biometrics;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** One sitting at the booth: photo, ten fingers or why one is missing, signature. */
public final class BiometricEnrolment {
  private static final long NEW = -1;

  private final ApplicationNumber application;
  private final long version;
  private final Map<FingerPosition, Capture> fingers = new EnumMap<>(FingerPosition.class);
  private final Map<FingerPosition, MissingFinger> missing = new EnumMap<>(FingerPosition.class);
  private Capture photo;
  private Capture signature;
  private MissingSignature noSignature;

  private BiometricEnrolment(ApplicationNumber application, long version) {
    this.application = Objects.requireNonNull(application);
    this.version = version;
  }

  /** Nothing taken yet. */
  public static BiometricEnrolment begin(ApplicationNumber application) {
    return new BiometricEnrolment(application, NEW);
  }

  /** As it was kept; only repositories call this. */
  public static BiometricEnrolment restore(ApplicationNumber application, long version, Kept kept) {
    BiometricEnrolment enrolment = new BiometricEnrolment(application, version);
    enrolment.photo = kept.photo;
    enrolment.signature = kept.signature;
    enrolment.noSignature = kept.noSignature;
    enrolment.fingers.putAll(kept.fingers);
    enrolment.missing.putAll(kept.missing);
    return enrolment;
  }

  /** The last photo counts. */
  public void take(Capture newPhoto) {
    photo = Objects.requireNonNull(newPhoto);
  }

  /** The last press of a finger counts. */
  public void take(FingerPosition finger, Capture press) {
    if (press.minutiae().isEmpty()) {
      throw new IllegalArgumentException("a finger comes with its template");
    }
    missing.remove(finger);
    fingers.put(finger, press);
  }

  public void miss(FingerPosition finger, MissingFinger reason) {
    fingers.remove(finger);
    missing.put(finger, Objects.requireNonNull(reason));
  }

  public void sign(Capture newSignature) {
    signature = Objects.requireNonNull(newSignature);
    noSignature = null;
  }

  public void leaveUnsigned(MissingSignature reason) {
    noSignature = Objects.requireNonNull(reason);
    signature = null;
  }

  /** What is still to be done; empty when the sitting is complete. */
  public List<Refusal> incomplete() {
    List<Refusal> open = new ArrayList<>();
    if (!photoTaken()) {
      open.add(Refusal.of("biometrics.enrolment.photo-missing"));
    }
    if (!fingersTaken()) {
      open.add(Refusal.of("biometrics.enrolment.fingers-missing", openFingers().size()));
    }
    if (!signatureTaken()) {
      open.add(Refusal.of("biometrics.enrolment.signature-missing"));
    }
    return open;
  }

  public boolean photoTaken() {
    return photo != null;
  }

  /** Each of the ten is taken, or an officer said why not. */
  public boolean fingersTaken() {
    return openFingers().isEmpty();
  }

  /** A child whose fingers nobody takes: only the face can be compared. */
  public boolean isChildWithoutFingers() {
    return fingers.isEmpty()
        && missing.size() == FingerPosition.values().length
        && missing.values().stream().allMatch(MissingFinger.CHILD::equals);
  }

  public boolean signatureTaken() {
    return signature != null || noSignature != null;
  }

  public List<FingerPosition> openFingers() {
    return Arrays.stream(FingerPosition.values())
        .filter(finger -> !fingers.containsKey(finger) && !missing.containsKey(finger))
        .toList();
  }

  public ApplicationNumber application() {
    return application;
  }

  public long version() {
    return version;
  }

  public Optional<Capture> photo() {
    return Optional.ofNullable(photo);
  }

  public Optional<Capture> signature() {
    return Optional.ofNullable(signature);
  }

  public Optional<MissingSignature> noSignature() {
    return Optional.ofNullable(noSignature);
  }

  public Map<FingerPosition, Capture> fingers() {
    return Collections.unmodifiableMap(fingers);
  }

  public Map<FingerPosition, MissingFinger> missing() {
    return Collections.unmodifiableMap(missing);
  }

  /** The minutiae of all fingers taken, read from where they are kept. */
  public List<FingerTemplate> templates(Images images) {
    List<FingerTemplate> templates = new ArrayList<>();
    fingers.forEach(
        (finger, press) ->
            press
                .minutiae()
                .flatMap(images::find)
                .map(kept -> new FingerTemplate(finger, kept.bytes()))
                .ifPresent(templates::add));
    return templates;
  }

  @Override
  public String toString() {
    return "BiometricEnrolment[" + application + "]";
  }

  /** The kept parts of an enrolment; null where nothing was taken. */
  public record Kept(
      Capture photo,
      Capture signature,
      MissingSignature noSignature,
      Map<FingerPosition, Capture> fingers,
      Map<FingerPosition, MissingFinger> missing) {}
}
