package id.go.imigrasi.paspor.domain.biometrics;

import static id.go.imigrasi.paspor.domain.biometrics.DuplicateCandidate.Suspicion.SAME_FINGERS_OTHER_NIK;
import static id.go.imigrasi.paspor.domain.biometrics.DuplicateCandidate.Suspicion.SAME_NIK_OTHER_FINGERS;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.applicant.ApplicantsInMemory;
import id.go.imigrasi.paspor.domain.applicant.People;
import id.go.imigrasi.paspor.domain.applicant.Sex;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LikeDataSearchTest {
  private static final ApplicationNumber NOW = new ApplicationNumber("0471261123000017");
  private static final ApplicationNumber EARLIER = new ApplicationNumber("0471251123000018");
  private static final Applicant SITI = People.siti();
  private static final Applicant SITI_AGAIN =
      People.adult("SITI RAHMAWATI", "6471035502900009", Sex.FEMALE, LocalDate.of(1990, 2, 15));

  private final BoothMemory booth = new BoothMemory();
  private final ApplicantsInMemory people = new ApplicantsInMemory();
  private final LikeDataSearch search =
      new LikeDataSearch(
          people,
          booth,
          booth,
          new FingerComparison(new FakeMatcher(), () -> new MatchThresholds(40, 60)));

  @Test
  void theSamePersonAgainIsNoSuspicion() {
    came(EARLIER, SITI, 50);
    came(NOW, SITI, 50);
    assertThat(search.search(NOW)).isEmpty();
  }

  @Test
  void oneHandUnderTwoNikIsSuspicious() {
    came(EARLIER, SITI_AGAIN, 50);
    came(NOW, SITI, 50);
    assertThat(search.search(NOW))
        .containsExactly(new DuplicateCandidate(EARLIER, SAME_FINGERS_OTHER_NIK, 100));
  }

  @Test
  void anotherHandUnderTheSameNikIsSuspicious() {
    came(EARLIER, SITI, 51);
    came(NOW, SITI, 50);
    assertThat(search.search(NOW))
        .containsExactly(new DuplicateCandidate(EARLIER, SAME_NIK_OTHER_FINGERS, 0));
  }

  @Test
  void anotherPersonOfTheSameNameAndDayIsNot() {
    came(EARLIER, SITI_AGAIN, 51);
    came(NOW, SITI, 50);
    assertThat(search.search(NOW)).isEmpty();
  }

  @Test
  void anEarlierChildWithoutFingersIsNot() {
    people.keep(EARLIER, SITI);
    came(NOW, SITI, 50);
    assertThat(search.search(NOW)).isEmpty();
  }

  private void came(ApplicationNumber number, Applicant applicant, int hand) {
    people.keep(number, applicant);
    BiometricEnrolment sitting = BiometricEnrolment.begin(number);
    for (FingerPosition finger : List.of(FingerPosition.RIGHT_INDEX, FingerPosition.LEFT_INDEX)) {
      ImageRef template = booth.keep(new byte[] {(byte) hand}, "template");
      sitting.take(
          finger,
          new Capture(
              template, template, new CaptureQuality(90, List.of()), Captures.NOON, "booth"));
    }
    booth.save(sitting);
  }
}
