package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Applications;
import id.go.imigrasi.paspor.domain.application.Applications.WorkItem;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.audit.AuditEntry;
import id.go.imigrasi.paspor.domain.audit.AuditLog;
import id.go.imigrasi.paspor.domain.biometrics.BiometricEnrolment;
import id.go.imigrasi.paspor.domain.biometrics.Capture;
import id.go.imigrasi.paspor.domain.biometrics.CaptureQuality;
import id.go.imigrasi.paspor.domain.biometrics.Enrolments;
import id.go.imigrasi.paspor.domain.biometrics.FaceImage;
import id.go.imigrasi.paspor.domain.biometrics.FaceQuality;
import id.go.imigrasi.paspor.domain.biometrics.FingerComparison;
import id.go.imigrasi.paspor.domain.biometrics.FingerPosition;
import id.go.imigrasi.paspor.domain.biometrics.FingerQuality;
import id.go.imigrasi.paspor.domain.biometrics.FingerTemplate;
import id.go.imigrasi.paspor.domain.biometrics.Fingerprint;
import id.go.imigrasi.paspor.domain.biometrics.FingerprintMatcher;
import id.go.imigrasi.paspor.domain.biometrics.ImageDecoder;
import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import id.go.imigrasi.paspor.domain.biometrics.Images;
import id.go.imigrasi.paspor.domain.biometrics.MissingFinger;
import id.go.imigrasi.paspor.domain.biometrics.MissingSignature;
import id.go.imigrasi.paspor.domain.biometrics.Signature;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The booth: photo, fingers and signature of the applicant who sits there. */
@Stateless
@RolesAllowed({"BIOMETRIC_OPERATOR", "INTERVIEWER"})
public class BoothService {
  private static final String TEMPLATE = "application/x-sourceafis";

  @Inject Applications applications;
  @Inject Casework casework;
  @Inject Callers callers;
  @Inject Enrolments enrolments;
  @Inject Images images;
  @Inject ImageDecoder decoder;
  @Inject FingerprintMatcher matcher;
  @Inject FingerComparison comparison;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /** Who waits for a booth of the officer's location, the longest first. */
  public List<WorkItem> waiting(int max) {
    return applications.waiting(Set.of(Status.ACCEPTED), callers.current().location(), 0, max);
  }

  /** What was taken so far; an empty sitting when nothing was. */
  public BiometricEnrolment sitting(ApplicationNumber application) {
    return enrolments.find(application).orElseGet(() -> BiometricEnrolment.begin(application));
  }

  /**
   * @param jpeg in passport proportion
   * @throws Refused when it is no such picture or the applicant is not at the booth
   */
  public CaptureQuality takePhoto(ApplicationNumber application, byte[] jpeg) {
    BiometricEnrolment sitting = atTheBooth(application);
    FaceImage face = FaceImage.of(jpeg);
    CaptureQuality quality = FaceQuality.of(decoder.decode(jpeg, face.header()));
    sitting.take(capture(keep(jpeg, face.header().format().mediaType()), null, quality));
    enrolments.save(sitting);
    return quality;
  }

  /**
   * @param press PNG or WSQ of the scanner
   * @throws Refused also when it resembles a finger already taken in this sitting
   */
  public CaptureQuality takeFinger(
      ApplicationNumber application, FingerPosition finger, byte[] press) {
    return take(
        application,
        finger,
        press,
        same -> {
          throw Refused.because("biometrics.finger.same-as-another", same.code());
        });
  }

  /**
   * The same when the officer has seen which finger lies on the glass: among the forty-five pairs
   * of ten fingers two may resemble each other by chance, and nobody is sent home for that. It is
   * written down who saw it.
   *
   * @param press PNG or WSQ of the scanner
   */
  public CaptureQuality takeFingerSeen(
      ApplicationNumber application, FingerPosition finger, byte[] press) {
    return take(application, finger, press, same -> seen(application, finger, same));
  }

  private CaptureQuality take(
      ApplicationNumber application,
      FingerPosition finger,
      byte[] press,
      Consumer<FingerPosition> resembling) {
    BiometricEnrolment sitting = atTheBooth(application);
    Fingerprint print = Fingerprint.of(finger, press);
    CaptureQuality quality = FingerQuality.of(decoder.decode(press, print.header()));
    FingerTemplate template = matcher.extract(print);
    resembled(sitting, template).ifPresent(resembling);
    sitting.take(
        finger,
        capture(
            keep(press, print.header().format().mediaType()),
            keep(template.bytes(), TEMPLATE),
            quality));
    enrolments.save(sitting);
    return quality;
  }

  /** An officer says why this finger is not taken. */
  public void missFinger(
      ApplicationNumber application, FingerPosition finger, MissingFinger reason) {
    BiometricEnrolment sitting = atTheBooth(application);
    sitting.miss(finger, reason);
    enrolments.save(sitting);
  }

  /** All fingers not taken so far, for example of a small child. */
  public void missOtherFingers(ApplicationNumber application, MissingFinger reason) {
    BiometricEnrolment sitting = atTheBooth(application);
    sitting.openFingers().forEach(finger -> sitting.miss(finger, reason));
    enrolments.save(sitting);
  }

  /**
   * @param png of the pad
   */
  public void takeSignature(ApplicationNumber application, byte[] png) {
    BiometricEnrolment sitting = atTheBooth(application);
    Signature signature = Signature.of(png);
    decoder.decode(png, signature.header());
    CaptureQuality quality = new CaptureQuality(100, List.of());
    sitting.sign(capture(keep(png, signature.header().format().mediaType()), null, quality));
    enrolments.save(sitting);
  }

  public void leaveUnsigned(ApplicationNumber application, MissingSignature reason) {
    BiometricEnrolment sitting = atTheBooth(application);
    sitting.leaveUnsigned(reason);
    enrolments.save(sitting);
  }

  /** The photo taken, for the screen; the reading is on record. */
  public Optional<Images.Image> photo(ApplicationNumber application) {
    return read(application, "photo", sitting(application).photo());
  }

  public Optional<Images.Image> signature(ApplicationNumber application) {
    return read(application, "signature", sitting(application).signature());
  }

  public Optional<Images.Image> finger(ApplicationNumber application, FingerPosition finger) {
    return read(
        application,
        finger.name(),
        Optional.ofNullable(sitting(application).fingers().get(finger)));
  }

  private Optional<Images.Image> read(
      ApplicationNumber application, String what, Optional<Capture> capture) {
    capture.ifPresent(
        taken ->
            audit.append(
                new AuditEntry(
                    clock.instant(),
                    callers.current().id(),
                    AuditEntry.Kind.READ,
                    application.digits(),
                    what)));
    return capture.map(Capture::image).flatMap(images::find);
  }

  private BiometricEnrolment atTheBooth(ApplicationNumber application) {
    if (casework.load(application).status() != Status.ACCEPTED) {
      throw Refused.because("biometrics.enrolment.not-at-the-booth");
    }
    return sitting(application);
  }

  private Optional<FingerPosition> resembled(BiometricEnrolment sitting, FingerTemplate template) {
    List<FingerTemplate> others =
        sitting.templates(images).stream()
            .filter(other -> other.position() != template.position())
            .toList();
    return comparison.sameFinger(template, others).map(FingerTemplate::position);
  }

  private void seen(ApplicationNumber application, FingerPosition finger, FingerPosition same) {
    audit.append(
        new AuditEntry(
            clock.instant(),
            callers.current().id(),
            AuditEntry.Kind.CHANGED,
            application.digits(),
            finger.name() + " seen, resembles " + same.name()));
  }

  private ImageRef keep(byte[] bytes, String mediaType) {
    return images.keep(bytes, mediaType);
  }

  private Capture capture(ImageRef image, ImageRef template, CaptureQuality quality) {
    return new Capture(image, template, quality, clock.instant(), callers.current().id());
  }
}
