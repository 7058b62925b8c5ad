package id.go.imigrasi.paspor.domain.biometrics;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refusal;
import org.junit.jupiter.api.Test;

class BiometricEnrolmentTest {
  private final BiometricEnrolment enrolment =
      BiometricEnrolment.begin(new ApplicationNumber("0471261123000017"));

  @Test
  void saysWhatIsStillMissing() {
    assertThat(enrolment.incomplete())
        .containsExactly(
            Refusal.of("biometrics.enrolment.photo-missing"),
            Refusal.of("biometrics.enrolment.fingers-missing", 10),
            Refusal.of("biometrics.enrolment.signature-missing"));
  }

  @Test
  void isCompleteWithPhotoTenFingersAndSignature() {
    enrolment.take(Captures.photo());
    for (FingerPosition finger : FingerPosition.values()) {
      enrolment.take(finger, Captures.finger());
    }
    enrolment.sign(Captures.photo());
    assertThat(enrolment.incomplete()).isEmpty();
  }

  @Test
  void aMissingFingerNeedsAReasonAndATakenOneNoLonger() {
    for (FingerPosition finger : FingerPosition.values()) {
      enrolment.miss(finger, MissingFinger.CHILD);
    }
    assertThat(enrolment.fingersTaken()).isTrue();
    enrolment.take(FingerPosition.LEFT_INDEX, Captures.finger());
    assertThat(enrolment.missing()).hasSize(9).doesNotContainKey(FingerPosition.LEFT_INDEX);
    enrolment.miss(FingerPosition.LEFT_INDEX, MissingFinger.BANDAGED);
    assertThat(enrolment.fingers()).isEmpty();
  }

  @Test
  void whoCannotSignIsRecordedAsSuch() {
    enrolment.leaveUnsigned(MissingSignature.CANNOT_WRITE);
    assertThat(enrolment.signatureTaken()).isTrue();
    enrolment.sign(Captures.photo());
    assertThat(enrolment.noSignature()).isEmpty();
  }

  @Test
  void fingerCodesAreThoseOfTheStandard() {
    assertThat(FingerPosition.of(1)).isEqualTo(FingerPosition.RIGHT_THUMB);
    assertThat(FingerPosition.of(6)).isEqualTo(FingerPosition.LEFT_THUMB);
    assertThat(FingerPosition.of(10)).isEqualTo(FingerPosition.LEFT_LITTLE);
  }
}
