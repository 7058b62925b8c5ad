package id.go.imigrasi.paspor.persistence.biometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.biometrics.BiometricEnrolment;
import id.go.imigrasi.paspor.domain.biometrics.Capture;
import id.go.imigrasi.paspor.domain.biometrics.CaptureQuality;
import id.go.imigrasi.paspor.domain.biometrics.FingerPosition;
import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import id.go.imigrasi.paspor.domain.biometrics.MissingFinger;
import id.go.imigrasi.paspor.domain.biometrics.MissingSignature;
import id.go.imigrasi.paspor.persistence.Database;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JpaEnrolmentsTest {
  private static final Instant NOW = Instant.parse("2026-11-23T01:30:00.123456Z");

  @Test
  void bringsASittingBack() {
    BiometricEnrolment enrolment = begun();
    enrolment.take(photo("biometrics.face.not-sharp", "biometrics.face.too-dark"));
    enrolment.take(FingerPosition.RIGHT_INDEX, finger());
    enrolment.miss(FingerPosition.LEFT_LITTLE, MissingFinger.AMPUTATED);
    enrolment.leaveUnsigned(MissingSignature.CHILD);
    save(enrolment);

    BiometricEnrolment found = find(enrolment.application());

    assertThat(found.photo()).isEqualTo(enrolment.photo());
    assertThat(found.fingers()).isEqualTo(enrolment.fingers());
    assertThat(found.missing()).isEqualTo(enrolment.missing());
    assertThat(found.noSignature()).contains(MissingSignature.CHILD);
    assertThat(found.signature()).isEmpty();
  }

  @Test
  void theLastCaptureOfEverythingCounts() {
    BiometricEnrolment enrolment = begun();
    enrolment.miss(FingerPosition.LEFT_THUMB, MissingFinger.BANDAGED);
    enrolment.sign(photo());
    save(enrolment);

    BiometricEnrolment second = find(enrolment.application());
    second.take(FingerPosition.LEFT_THUMB, finger());
    second.leaveUnsigned(MissingSignature.CANNOT_WRITE);
    save(second);

    BiometricEnrolment found = find(enrolment.application());
    assertThat(found.missing()).isEmpty();
    assertThat(found.fingers()).isEqualTo(second.fingers());
    assertThat(found.signature()).isEmpty();
  }

  @Test
  void refusesWhoeverSawAnOlderState() {
    BiometricEnrolment enrolment = begun();
    save(enrolment);
    BiometricEnrolment one = find(enrolment.application());
    BiometricEnrolment other = find(enrolment.application());
    one.take(FingerPosition.LEFT_THUMB, finger());
    save(one);
    other.take(FingerPosition.LEFT_THUMB, finger());

    assertThatThrownBy(() -> save(other)).hasMessage("application.stale");
    assertThatThrownBy(() -> save(BiometricEnrolment.begin(enrolment.application())))
        .hasMessage("application.stale");
  }

  private static BiometricEnrolment begun() {
    return BiometricEnrolment.begin(Filed.application());
  }

  private static void save(BiometricEnrolment enrolment) {
    Database.run(em -> new JpaEnrolments(em).save(enrolment));
  }

  private static BiometricEnrolment find(ApplicationNumber number) {
    return Database.in(em -> new JpaEnrolments(em).find(number)).orElseThrow();
  }

  private static Capture photo(String... findings) {
    return new Capture(ref(), null, new CaptureQuality(50, List.of(findings)), NOW, "booth");
  }

  private static Capture finger() {
    return new Capture(ref(), ref(), new CaptureQuality(90, List.of()), NOW, "booth");
  }

  private static ImageRef ref() {
    return new ImageRef(UUID.randomUUID(), "ab".repeat(32));
  }
}
